using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The scale s with ρ((1−α)I + α·s·W) = gain, for a leaky integrator whose update has that matrix (Jaeger et al. 2007).</summary>
/// <remarks>
/// The radius is the largest of |1 − α + α s λ| over W's eigenvalues λ: convex in s and 1 − α at s = 0, so above 1 − α each
/// value is reached once. Each eigenvalue reaches the gain at the positive root of a quadratic; the first of these is s.
/// </remarks>
internal static class LeakyScale
{
    public static double Of(ReadOnlySpan<Complex> eigenvalues, double gain, double leakRate)
    {
        double rest = 1 - leakRate;
        double c = (gain - rest) * (gain + rest);
        double smallest = double.PositiveInfinity;
        foreach (Complex eigenvalue in eigenvalues)
        {
            double real = leakRate * eigenvalue.Real;
            double imaginary = leakRate * eigenvalue.Imaginary;
            double a = (real * real) + (imaginary * imaginary);
            double b = rest * real;
            double root = Math.Sqrt((b * b) + (a * c));
            double scale = b > 0 ? c / (b + root) : (root - b) / a;
            if (scale < smallest)
            {
                smallest = scale;
            }
        }

        return smallest;
    }
}
