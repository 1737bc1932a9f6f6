using System;
using System.Numerics;
using System.Threading;

namespace WeightInit;

/// <summary>Mean, deviation and extremes of stored values.</summary>
internal readonly record struct SampleMoments(double Mean, double StandardDeviation, double Minimum, double Maximum, long NonFinite)
{
    private const int Portion = 1 << 22;

    /// <summary>Two passes, so that a large mean cannot swallow the deviation; values that are not finite show in all figures.</summary>
    public static SampleMoments Of<T>(ReadOnlySpan<T> values, CancellationToken cancellation = default)
        where T : unmanaged, INumber<T>
    {
        double sum = 0;
        double minimum = double.PositiveInfinity;
        double maximum = double.NegativeInfinity;
        long nonFinite = 0;
        for (int start = 0; start < values.Length; start += Portion)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (T element in values.Slice(start, Math.Min(Portion, values.Length - start)))
            {
                double value = double.CreateChecked(element);
                sum += value;
                minimum = Math.Min(minimum, value);
                maximum = Math.Max(maximum, value);
                nonFinite += double.IsFinite(value) ? 0 : 1;
            }
        }

        double mean = sum / values.Length;
        double squares = 0;
        for (int start = 0; start < values.Length; start += Portion)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (T element in values.Slice(start, Math.Min(Portion, values.Length - start)))
            {
                double deviation = double.CreateChecked(element) - mean;
                squares += deviation * deviation;
            }
        }

        return new SampleMoments(mean, Math.Sqrt(squares / values.Length), minimum, maximum, nonFinite);
    }

    /// <summary>Of a sparse weight, whose other values are zeros.</summary>
    public static SampleMoments OfSparse<T>(ReadOnlySpan<T> stored, long count, CancellationToken cancellation = default)
        where T : unmanaged, INumber<T>
    {
        if (stored.IsEmpty)
        {
            return default;
        }

        SampleMoments own = Of(stored, cancellation);
        double share = (double)stored.Length / count;
        double mean = own.Mean * share;
        double square = ((own.StandardDeviation * own.StandardDeviation) + (own.Mean * own.Mean)) * share;
        double zero = stored.Length < count ? 0 : own.Minimum;
        return new(mean, Math.Sqrt(Math.Max(0, square - (mean * mean))), Math.Min(own.Minimum, zero), stored.Length < count ? Math.Max(own.Maximum, 0) : own.Maximum, own.NonFinite);
    }
}
