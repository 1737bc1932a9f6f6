using System;
using System.Collections.Generic;
using MathNet.Numerics;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>
/// Statistics of values that ought to be standard normal, each against the limit that a sound generator passes but once
/// in a million times. Holds counts only, so that a billion values fit; parts counted apart add up.
/// </summary>
internal sealed class NormalQuality
{
    // For one in a million, two-sided: normal deviate, Kolmogorov's √n D, and Anderson and Darling's A².
    private const double NormalLimit = 4.9;
    private const double KolmogorovLimit = 2.7;
    private const double AndersonLimit = 13;

    private const int Bins = 1 << 16;
    private static readonly double[] _thresholds = [3, 3.5, 4, 4.5, 5, 5.3];

    private readonly long[] _bins = new long[Bins];
    private readonly long[] _beyond = new long[_thresholds.Length];
    private readonly double[] _powers = new double[4];
    private long _count;

    /// <summary>A statistic, what it is and the largest modulus that passes.</summary>
    public readonly record struct Finding(string Name, double Value, double Limit, string Note)
    {
        public bool Passes => Math.Abs(Value) <= Limit;

        public override string ToString() => $"{Name,-34} {Value,9:F4}  limit {Limit,6:F2}  {(Passes ? "passes" : "FAILS")}  {Note}";
    }

    public void Add(ReadOnlySpan<float> values)
    {
        foreach (float value in values)
        {
            Add((double)value);
        }
    }

    public void Add(ReadOnlySpan<double> values)
    {
        foreach (double value in values)
        {
            Add(value);
        }
    }

    public void Add(NormalQuality part)
    {
        _count += part._count;
        Sum(_bins, part._bins);
        Sum(_beyond, part._beyond);
        for (int i = 0; i < _powers.Length; i++)
        {
            _powers[i] += part._powers[i];
        }
    }

    public IEnumerable<Finding> Findings()
    {
        // Standard errors of the sums: E x^2k less the square of E x^k.
        double root = Math.Sqrt(_count);
        yield return new("mean", _powers[0] / root, NormalLimit, "standard errors");
        yield return new("variance", (_powers[1] - _count) / (root * Math.Sqrt(2)), NormalLimit, "standard errors");
        yield return new("third moment", _powers[2] / (root * Math.Sqrt(15)), NormalLimit, "standard errors");
        yield return new("fourth moment", (_powers[3] - (3.0 * _count)) / (root * Math.Sqrt(96)), NormalLimit, "standard errors");

        double largest = 0;
        double anderson = 0;
        double chi = 0;
        long below = 0;
        for (int i = 0; i < Bins; i++)
        {
            double expected = (double)_count / Bins;
            chi += (_bins[i] - expected) * (_bins[i] - expected) / expected;
            below += _bins[i];
            double exact = (i + 1.0) / Bins;
            double difference = ((double)below / _count) - exact;
            largest = Math.Max(largest, Math.Abs(difference));
            anderson += i + 1 < Bins ? difference * difference / (exact * (1 - exact)) : 0;
        }

        yield return new("Kolmogorov-Smirnov", root * largest, KolmogorovLimit, $"√n D at {Bins:N0} quantiles");
        yield return new("Anderson-Darling", anderson * _count / Bins, AndersonLimit, $"A² over {Bins:N0} quantiles");
        yield return new("chi-square", (chi - (Bins - 1)) / Math.Sqrt(2.0 * (Bins - 1)), NormalLimit, $"standard errors, {Bins - 1:N0} degrees of freedom");

        for (int i = 0; i < _thresholds.Length; i++)
        {
            double expected = _count * SpecialFunctions.Erfc(_thresholds[i] / Math.Sqrt(2));

            // Anscombe's root makes a Poisson count normal even where but one is expected.
            double deviate = 2 * (Math.Sqrt(_beyond[i] + 0.375) - Math.Sqrt(expected + 0.125));
            yield return new($"beyond {_thresholds[i]:F1} standard deviations", deviate, NormalLimit, $"{_beyond[i]:N0} of {expected:N1} expected");
        }
    }

    private static void Sum(long[] total, long[] part)
    {
        for (int i = 0; i < total.Length; i++)
        {
            total[i] += part[i];
        }
    }

    private void Add(double value)
    {
        double square = value * value;
        _count++;
        _powers[0] += value;
        _powers[1] += square;
        _powers[2] += square * value;
        _powers[3] += square * square;

        double magnitude = Math.Abs(value);
        for (int i = 0; i < _thresholds.Length && magnitude > _thresholds[i]; i++)
        {
            _beyond[i]++;
        }

        double tail = 0.5 * SpecialFunctions.Erfc(magnitude / Math.Sqrt(2));
        int bin = Math.Min((int)(tail * Bins), (Bins / 2) - 1);
        _bins[value > 0 ? Bins - 1 - bin : bin]++;
    }
}
