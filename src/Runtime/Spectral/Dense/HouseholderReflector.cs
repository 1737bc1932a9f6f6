using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>An elementary reflector I − τ v vᵀ with v[0] = 1 that maps a vector to (β, 0, …, 0).</summary>
internal static class HouseholderReflector
{
    // Squares of values this near to 1 stay far from the ends of the range.
    private const int HarmlessExponent = 400;

    /// <summary>Overwrites <paramref name="x"/> with v.</summary>
    /// <returns>β and τ; τ = 0 means the identity.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (double Beta, double Tau) Create(Span<double> x)
    {
        double alpha = x[0];
        Span<double> tail = x[1..];
        int tailExponent = DenseVector.Exponent(tail);
        x[0] = 1;
        if (tailExponent == int.MinValue)
        {
            return (alpha, 0);
        }

        // The sum of squares is taken at a scale where it can neither overflow nor vanish; powers of two change no bits.
        int exponent = alpha == 0 ? tailExponent : Math.Max(tailExponent, Math.ILogB(alpha) + 1);
        double head = alpha;
        if (Math.Abs(exponent) <= HarmlessExponent)
        {
            exponent = 0;
        }
        else
        {
            head = Math.ScaleB(alpha, -exponent);
            foreach (ref double value in tail)
            {
                value = Math.ScaleB(value, -exponent);
            }
        }

        double sum = 0;
        foreach (double value in tail)
        {
            sum += value * value;
        }

        double beta = -Math.CopySign(Math.Sqrt((head * head) + sum), head);
        double denominator = head - beta;
        for (int i = 0; i < tail.Length; i++)
        {
            tail[i] /= denominator;
        }

        return (Math.ScaleB(beta, exponent), (beta - head) / beta);
    }
}
