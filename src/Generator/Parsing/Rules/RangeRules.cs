using System;
using System.Collections.Generic;

namespace WeightInit.Generator;

/// <summary>Rules of the schemes that draw each value by itself.</summary>
internal static class RangeRules
{
    // No standard value that the sampler gives is beyond it.
    private const double FarthestNormal = 10;

    // Beyond it a tail has no room for a distribution.
    private const double FarthestTail = 1e6;

    public static Fault? Normal(IReadOnlyList<ArgumentModel> arguments, ElementRange range)
        => range.Holds(Math.Abs(arguments.Number("Mean")) + (FarthestNormal * arguments.Number("StandardDeviation")))
            ? null
            : range.Fault(arguments.Number("StandardDeviation") > Math.Abs(arguments.Number("Mean")) ? "StandardDeviation" : "Mean");

    public static Fault? Uniform(IReadOnlyList<ArgumentModel> arguments, ElementRange range)
    {
        double low = arguments.Number("Low");
        double high = arguments.Number("High");
        if (!range.Holds(low) || !range.Holds(high))
        {
            return range.Fault(range.Holds(low) ? "High" : "Low");
        }

        if (!(low < high))
        {
            return new("High", $"give more than Low = {arguments.Text("Low")}");
        }

        if (range.IsSingle && !((float)low < (float)high))
        {
            return new("High", $"as a float it equals Low = {arguments.Text("Low")}, and no value lies between: move it away, or use double");
        }

        return range.Holds(range.IsSingle ? (float)high - (float)low : high - low)
            ? null
            : new("High", $"the range from Low = {arguments.Text("Low")} is wider than a {range.Element} holds: halve both ends");
    }

    public static Fault? Truncated(IReadOnlyList<ArgumentModel> arguments, ElementRange range)
    {
        double lower = arguments.Number("Lower");
        double upper = arguments.Number("Upper");
        if (double.IsPositiveInfinity(lower))
        {
            return new("Lower", "give a number, or negative infinity for no lower bound");
        }

        if (!(lower < upper))
        {
            return new("Upper", $"give more than Lower = {arguments.Text("Lower")}");
        }

        if (lower > FarthestTail || upper < -FarthestTail)
        {
            return new(lower > 0 ? "Lower" : "Upper", "a tail beyond 1e6 standard deviations has no room for a distribution: bring the bound nearer");
        }

        if (range.IsSingle && !HasSingle(lower, upper))
        {
            return new("Upper", $"there is no float between it and Lower = {arguments.Text("Lower")}: move them apart, or use double");
        }

        double deviation = arguments.Number("StandardDeviation");
        double near = Math.Max(0, Math.Max(lower, -upper));
        return range.Holds(deviation / TruncatedDeviation.Of(lower, upper, static x => Math.Exp(-x)) * (near + 40)) ? null : range.Fault("StandardDeviation");
    }

    public static Fault? Sparse(Size[] shape, IReadOnlyList<ArgumentModel> arguments, ElementRange range)
    {
        if (arguments.Number("ZerosPerColumn") > shape[0].Value)
        {
            return new("ZerosPerColumn", $"a column has {ShapeParser.Text([shape[0]])} entries");
        }

        return range.Holds(FarthestNormal * arguments.Number("StandardDeviation")) ? null : range.Fault("StandardDeviation");
    }

    /// <summary>What a standard deviation must be for a distribution by which a scheme scaled by fans draws.</summary>
    public static bool Holds(ElementRange range, WeightDistribution distribution, double deviation) => distribution switch
    {
        WeightDistribution.Uniform => range.Holds(deviation * Math.Sqrt(3)),
        WeightDistribution.TruncatedNormal => range.Holds(deviation / TruncatedDeviation.OfTwo * 40),
        _ => range.Holds(FarthestNormal * deviation),
    };

    /// <summary>Whether a float lies in [lower, upper].</summary>
    private static bool HasSingle(double lower, double upper)
    {
        float nearest = (float)lower;
        return (nearest >= lower ? nearest : Above(nearest)) <= upper;
    }

    private static float Above(float value)
    {
        int bits = BitConverter.ToInt32(BitConverter.GetBytes(value), 0);
        bits = value == 0 ? 1 : value > 0 ? bits + 1 : bits - 1;
        return BitConverter.ToSingle(BitConverter.GetBytes(bits), 0);
    }
}
