using System;
using System.Runtime.Intrinsics;

namespace WeightInit.Sample;

/// <summary>The hyperbolic tangent with the same bits on every machine: (e^2|x| − 1)/(e^2|x| + 1), the sign put back.</summary>
internal static class PortableTanh
{
    /// <summary>From here on tanh rounds to 1.</summary>
    private const double Saturation = 20;

    private const int Lanes = 8;

    /// <summary>tanh of each value, to a few units in the last place; the spans may be one. NaN stays NaN.</summary>
    public static void Of(ReadOnlySpan<double> x, Span<double> result)
    {
        int i = 0;
        for (; i <= x.Length - Lanes; i += Lanes)
        {
            Of(Vector512.Create(x.Slice(i, Lanes))).CopyTo(result.Slice(i, Lanes));
        }

        for (; i < x.Length; i++)
        {
            result[i] = Of(Vector512.Create(x[i]))[0];
        }
    }

    /// <summary>tanh of each value, computed in double and rounded once; the spans may be one. NaN stays NaN.</summary>
    public static void Of(ReadOnlySpan<float> x, Span<float> result)
    {
        int i = 0;
        for (; i <= x.Length - (2 * Lanes); i += 2 * Lanes)
        {
            (Vector512<double> lower, Vector512<double> upper) = Vector512.Widen(Vector512.Create(x.Slice(i, 2 * Lanes)));
            Vector512.Narrow(Of(lower), Of(upper)).CopyTo(result.Slice(i, 2 * Lanes));
        }

        for (; i < x.Length; i++)
        {
            result[i] = (float)Of(Vector512.Create((double)x[i]))[0];
        }
    }

    private static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> size = Vector512.Abs(x);
        Vector512<double> limit = Vector512.Create(Saturation);
        size = Vector512.ConditionalSelect(Vector512.LessThan(size, limit), size, limit);
        Vector512<double> grown = PortableExponential.ExpMinusOne(size + size);
        Vector512<double> result = Vector512.CopySign(grown / (grown + Vector512.Create(2.0)), x);
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), result, x);
    }
}
