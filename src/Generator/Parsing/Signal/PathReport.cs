using System;
using System.Collections.Generic;
using System.Globalization;

namespace WeightInit.Generator;

/// <summary>A path's figures as sentences.</summary>
/// <param name="Path">The path.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Limit">The factor beyond which signal or gradient count as exploded or vanished.</param>
internal sealed record PathReport(SignalPathModel Path, MeanFieldPath Figures, double Limit)
{
    private double LogLimit => Math.Log(Limit);

    private int Depth => Path.Layers.Count;

    /// <summary>Whether the path is as it should be.</summary>
    public bool IsHealthy => Math.Abs(Figures.LogSignal) <= LogLimit && Math.Abs(Figures.LogGradient) <= LogLimit && Depth <= Figures.TrainableDepth;

    /// <summary>What is wrong: <c>the signal and the gradient vanish</c>.</summary>
    public string Trouble
    {
        get
        {
            List<string> troubles = [];
            string? signal = Verb(Figures.LogSignal);
            string? gradient = Verb(Figures.LogGradient);
            if (signal is not null && signal == gradient)
            {
                return $"signal and gradient {signal}";
            }

            if (signal is not null)
            {
                troubles.Add($"the signal {Third(signal)}");
            }

            if (gradient is not null)
            {
                troubles.Add($"the gradient {Third(gradient)}");
            }

            return troubles.Count > 0 ? string.Join(" and ", troubles) : "the gradient loses what it knew of the output";
        }
    }

    /// <summary>The figures: <c>the signal changes by a factor of …</c>.</summary>
    public string Text
        => $"the signal changes by a factor of {PerLayer(Figures.LogSignal)} a layer and {Figure.OfLog(Figures.LogSignal)} in all, "
            + $"the gradient by {PerLayer(Figures.LogGradient)} and {Figure.OfLog(Figures.LogGradient)}; "
            + (double.IsInfinity(Figures.TrainableDepth)
                ? "χ = 1, the edge of chaos, trainable to any depth"
                : $"χ runs to {Figure.Short(Math.Exp(Figures.FixedPoint.LogSusceptibility))}, ξ = {Figure.Short(Figures.DepthScale)}, trainable to about {Whole(Figures.TrainableDepth)} layers");

    public string Layers => Depth.ToString(CultureInfo.InvariantCulture);

    private string PerLayer(double log) => Figure.Short(Math.Exp(log / Depth));

    private string? Verb(double log) => log > LogLimit ? "explode" : log < -LogLimit ? "vanish" : null;

    private static string Third(string verb) => verb == "vanish" ? "vanishes" : verb + "s";

    private static string Whole(double depth) => depth < 1e6 ? Math.Floor(depth).ToString("0", CultureInfo.InvariantCulture) : Figure.Short(depth);
}
