namespace WeightInit;

/// <summary>One multiplication of the power iteration.</summary>
/// <param name="Step">Number of multiplications so far, from 1.</param>
/// <param name="Norm">2-norm of Aᵗ x; +∞ or 0 where a double cannot hold it.</param>
/// <param name="LogNorm">Natural logarithm of that norm, finite however large it is; −∞ only for a vector that is exactly zero.</param>
/// <param name="Quotient">Norm divided by the norm of the step before: what the experiment takes for the stretching factor.</param>
public readonly record struct PowerIterationStep(int Step, double Norm, double LogNorm, double Quotient);
