using System;

namespace WeightInit.SpectralTests;

/// <summary>A matrix whose spectral radius is known.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Size">Number of rows.</param>
/// <param name="Values">Row-major.</param>
/// <param name="Radius">The exact radius (of the values as rounded, up to <paramref name="Slack"/>).</param>
/// <param name="Slack">How far building the matrix in double precision may have moved its radius.</param>
/// <param name="WellConditioned">Whether 1e-6 is the bar; where not, the bar is that the bound holds the truth.</param>
public sealed record ZooCase(string Name, int Size, double[] Values, double Radius, double Slack = 0, bool WellConditioned = true)
{
    public override string ToString() => $"{Name} ({Size})";
}
