using System;

namespace WeightInit;

/// <summary>σ_w² of schemes: the mean square of a weight's entries times the number of inputs of one output.</summary>
internal static class SchemeVariance
{
    // Mean of the Tracy–Widom law of real matrices.
    private const double TracyWidomMean = -1.2065335745820;

    /// <summary>Entries drawn one by one.</summary>
    public static double Entries(double meanSquare, double inputs) => meanSquare * inputs;

    /// <summary>Orthonormal rows or columns times a gain: an entry's mean square is gain² over the longer side.</summary>
    public static double Orthogonal(double gain, double rows, double columns, double inputs)
        => gain * gain * inputs / Math.Max(rows, columns);

    /// <summary>A square random matrix scaled to a spectral radius: gain², by the circular law, times <see cref="RadiusCorrection"/>.</summary>
    public static double SpectralRadius(double gain, double size) => gain * gain * RadiusCorrection.Of(size);

    /// <summary>A random matrix scaled to a spectral norm, which is σ·(√rows + √columns) but for what Johnstone (2001) adds.</summary>
    public static double SpectralNorm(double gain, double rows, double columns, double inputs)
    {
        // With the halves of Ma (2012), by which the mean is right from some ten rows on.
        double longer = Math.Sqrt(rows - 0.5);
        double shorter = Math.Sqrt(columns - 0.5);
        double center = (longer + shorter) * (longer + shorter);
        double scale = (longer + shorter) * Math.Pow((1 / longer) + (1 / shorter), 1.0 / 3);
        return gain * gain * inputs / (center + (TracyWidomMean * scale));
    }
}
