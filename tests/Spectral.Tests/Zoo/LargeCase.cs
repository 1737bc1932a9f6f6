using System;

namespace WeightInit.SpectralTests;

/// <summary>A matrix beyond 256 rows whose spectral radius is known.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Size">Number of rows.</param>
/// <param name="Values">Row-major.</param>
/// <param name="Radius">The radius of the matrix as it is meant.</param>
/// <param name="Condition">Condition number of the dominant eigenvalue (of a defective one, <see cref="Defective"/>), or infinity where nobody knows.</param>
/// <param name="IsExact">Whether every value is the one that is meant, and is so in single precision.</param>
public sealed record LargeCase(string Name, int Size, double[] Values, double Radius, double Condition, bool IsExact = false)
{
    private const double Ulp = 2.220446049250313e-16, SingleRounding = 5.9604644775390625e-08;

    // Rounding in four reflections from either side, measured in norms of the matrix.
    private const double Reflected = 40 * Ulp;

    /// <summary>Whether rounding leaves the tolerance of 1e-6 much room: then the engine has no excuse.</summary>
    public bool IsWellConditioned => double.IsFinite(Condition) && Slack <= 1e-8 * Radius;

    /// <summary>How far building the matrix may have moved its radius.</summary>
    public double Slack => IsExact ? 0 : Condition * Reflected * Norm;

    /// <summary>How far a cast to single precision may move it besides, to first order.</summary>
    public double SingleSlack => IsExact ? 0 : Condition * 2 * SingleRounding * Norm;

    private double Norm { get; } = Frobenius(Values);

    /// <summary>What moves a k-fold defective value by the k-th root of a small perturbation, as a condition number.</summary>
    public static double Defective(double[] values, int order)
    {
        double rounding = Reflected * Frobenius(values);
        return Math.Pow(rounding, (1.0 / order) - 1);
    }

    public override string ToString() => $"{Name} ({Size})";

    private static double Frobenius(double[] values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value * value;
        }

        return Math.Sqrt(sum);
    }
}
