using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Scaling by powers of two, which is exact, so that neither 1e300 nor a denormal does harm.</summary>
internal static class PowerOfTwo
{
    /// <summary>The largest modulus; 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Largest<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Vector<T> lanes = Vector<T>.Zero;
        int i = 0;
        for (; i <= values.Length - Vector<T>.Count; i += Vector<T>.Count)
        {
            lanes = Vector.Max(lanes, Vector.Abs(new Vector<T>(values[i..])));
        }

        T largest = T.Zero;
        for (int lane = 0; lane < Vector<T>.Count; lane++)
        {
            largest = T.Max(largest, lanes[lane]);
        }

        for (; i < values.Length; i++)
        {
            largest = T.Max(largest, T.Abs(values[i]));
        }

        return double.CreateTruncating(largest);
    }

    /// <summary>The exponent e for which 2^e · largest lies in [1, 2), within what one factor can carry; 0 for 0.</summary>
    public static int ExponentFor(double largest) => largest == 0 ? 0 : Math.Clamp(-Math.ILogB(largest), -1000, 1000);

    /// <summary>The estimate for 2^exponent times the matrix.</summary>
    public static SpectralEstimate Scale(SpectralEstimate estimate, int exponent)
    {
        double value = Math.ScaleB(estimate.Value, exponent);
        bool finite = double.IsFinite(value);

        // Below the smallest normal number scaling rounds, by at most one denormal step.
        double rounding = exponent != 0 && value != 0 && value < 2.2250738585072014e-308 ? double.Epsilon : 0;
        return estimate with
        {
            Value = value,
            ErrorBound = Math.ScaleB(estimate.ErrorBound, exponent) + rounding,
            Residual = Math.ScaleB(estimate.Residual, exponent),
            Converged = estimate.Converged && finite,
        };
    }
}
