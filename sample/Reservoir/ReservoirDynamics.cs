namespace WeightInit.Sample;

/// <summary>What is set by hand of a leaky echo state network, beside its weights.</summary>
/// <param name="LeakRate">α of x ← (1 − α) x + α tanh(…), in (0, 1].</param>
/// <param name="InputScale">Times the input weights.</param>
/// <param name="BiasScale">Times the biases.</param>
/// <param name="IsLinear">Whether the hyperbolic tangent is left out.</param>
internal sealed record ReservoirDynamics(double LeakRate, double InputScale, double BiasScale, bool IsLinear = false);
