using System;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>One network at one radius on validation.</summary>
/// <param name="Radius">The spectral radius of its recurrent matrix.</param>
/// <param name="OneStep">Best penalty and error one step ahead.</param>
/// <param name="Horizon">Best penalty and error after the horizon, free-running.</param>
internal readonly record struct SweepPoint(double Radius, Choice OneStep, Choice Horizon);

/// <summary>Networks at one spectral radius after another, and as they were drawn.</summary>
/// <param name="Radii">The radii, ascending.</param>
/// <param name="Points">By radius, then by draw.</param>
/// <param name="Raw">By draw: the same matrix before it was divided by its stretching factor.</param>
internal sealed record RadiusSweep(double[] Radii, SweepPoint[][] Points, SweepPoint[] Raw)
{
    /// <summary>Radii 0.1, 0.2, … 1.6.</summary>
    public static readonly double[] AllRadii = Enumerable.Range(1, 16).Select(tenth => tenth / 10.0).ToArray();

    public static readonly double[] QuickRadii = [0.1, 0.5, 0.9, 1.2, 1.6];

    /// <summary>The index of the radius with the least median error on validation; the smaller of equals.</summary>
    public int Best(Func<SweepPoint, Choice> measure)
    {
        double[] medians = Medians(measure);
        return Array.IndexOf(medians, medians.Min());
    }

    /// <summary>The median error over draws at each radius.</summary>
    public double[] Medians(Func<SweepPoint, Choice> measure) =>
        Points.Select(draws => Summary.Median(draws.Select(point => measure(point).Error).ToArray())).ToArray();
}
