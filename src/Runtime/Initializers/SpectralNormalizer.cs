using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>Measures a matrix's stretching factor and scales the matrix to a given one. Arguments are valid here.</summary>
internal static class SpectralNormalizer
{
    // A scale that is off by one percent is no normalisation: estimates with a wider bound are refused.
    private const double WidestRelativeBound = 0.01;

    /// <summary>A weight as a matrix: its outermost dimension, and all others in one.</summary>
    public static (int Rows, int Columns) Flatten(WeightShape shape) => (shape[0], (int)(shape.Count / shape[0]));

    /// <summary>What is measured of a weight: the radius of a square matrix, the norm of all else.</summary>
    public static SpectralMeasure Resolve(SpectralMeasure measure, WeightShape shape) => measure switch
    {
        SpectralMeasure.Auto => shape.Rank == 2 && shape[0] == shape[1] ? SpectralMeasure.Radius : SpectralMeasure.Norm,
        _ => measure,
    };

    public static SpectralMeasure Resolve(SpectralMeasure measure, int rows, int columns) => measure switch
    {
        SpectralMeasure.Auto => rows == columns ? SpectralMeasure.Radius : SpectralMeasure.Norm,
        _ => measure,
    };

    public static SpectralEstimate Measure<T>(
        ReadOnlySpan<T> matrix, int rows, int columns, SpectralMeasure measure, SpectralOptions options)
        where T : unmanaged
    {
        bool radius = measure == SpectralMeasure.Radius;
        if (typeof(T) == typeof(float))
        {
            ReadOnlySpan<float> single = MemoryMarshal.Cast<T, float>(matrix);
            return radius ? Spectral.Radius(single, rows, options) : Spectral.Norm(single, rows, columns, options);
        }

        ReadOnlySpan<double> full = MemoryMarshal.Cast<T, double>(matrix);
        return radius ? Spectral.Radius(full, rows, options) : Spectral.Norm(full, rows, columns, options);
    }

    /// <summary>Scales the matrix, or throws and leaves it as it was.</summary>
    public static SpectralNormalization Normalize<T>(
        Span<T> matrix, int rows, int columns, double gain, SpectralMeasure measure, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        measure = Resolve(measure, rows, columns);
        return Divide(matrix, gain, measure, Measure<T>(matrix, rows, columns, measure, options));
    }

    /// <summary>Scales values whose matrix has been measured, or throws and leaves them as they were.</summary>
    public static SpectralNormalization Divide<T>(Span<T> values, double gain, SpectralMeasure measure, in SpectralEstimate estimate)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        RequireUsable(estimate, measure);
        double scale = gain / estimate.Value;
        RequireRepresentable<T>(values, scale, gain, estimate);
        Scaling.Multiply(values, scale);
        return new SpectralNormalization(measure, estimate, scale);
    }

    /// <summary>Scales the matrix so that (1−α)I + α·W has the gain for its radius, or throws and leaves it as it was.</summary>
    public static SpectralNormalization NormalizeLeaky<T>(Span<T> matrix, int size, double gain, double leakRate, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        // The estimate says whether eigenvalues of this matrix can be trusted at all.
        SpectralEstimate estimate = Measure<T>(matrix, size, size, SpectralMeasure.Radius, options);
        RequireUsable(estimate, SpectralMeasure.Radius);
        Complex[] eigenvalues = typeof(T) == typeof(float)
            ? Spectral.AllEigenvalues<float>(MemoryMarshal.Cast<T, float>(matrix), size, options.CancellationToken)
            : Spectral.AllEigenvalues<double>(MemoryMarshal.Cast<T, double>(matrix), size, options.CancellationToken);
        double scale = LeakyScale.Of(eigenvalues, gain, leakRate);
        RequireRepresentable<T>(matrix, scale, gain, estimate);
        Scaling.Multiply(matrix, scale);
        return new SpectralNormalization(SpectralMeasure.Radius, estimate, scale);
    }

    private static void RequireUsable(in SpectralEstimate estimate, SpectralMeasure measure)
    {
        string quantity = measure == SpectralMeasure.Radius ? "spectral radius" : "spectral norm";
        if (estimate.Value == 0)
        {
            throw new SpectralInitializationException(
                $"its {quantity} is 0 (a zero or nilpotent matrix), so no factor brings it to the gain. "
                + (measure == SpectralMeasure.Radius ? "Normalise by Measure = Norm, or use another matrix." : "Use another matrix."),
                estimate);
        }

        if (!estimate.Converged)
        {
            throw new SpectralInitializationException(
                $"its {quantity} is not known to the tolerance asked for (estimate {Invariant.Short(estimate.Value)}, error up to "
                + $"{Invariant.Error(estimate.ErrorBound)}, {Invariant.Text(estimate.Products)} products). Use another seed, Method = Auto, a larger tolerance or Measure = Norm.",
                estimate);
        }

        if (!(estimate.ErrorBound <= WidestRelativeBound * estimate.Value))
        {
            throw new SpectralInitializationException(
                $"its {quantity} {Invariant.Short(estimate.Value)} may be wrong by {Invariant.Error(estimate.ErrorBound)}: "
                + "the dominant eigenvalue is too ill-conditioned to divide by. Use another seed or Measure = Norm.",
                estimate);
        }
    }

    private static void RequireRepresentable<T>(ReadOnlySpan<T> matrix, double scale, double gain, in SpectralEstimate estimate)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T largest = T.Zero;
        foreach (T value in matrix)
        {
            largest = T.Max(largest, T.Abs(value));
        }

        double scaled = double.CreateChecked(largest) * scale;
        double smallestNormal = typeof(T) == typeof(float) ? 1.17549435e-38 : 2.2250738585072014e-308;
        if (!(scaled <= double.CreateChecked(T.MaxValue)) || scaled < smallestNormal)
        {
            throw new SpectralInitializationException(
                $"with gain {Invariant.Short(gain)} and stretching factor {Invariant.Short(estimate.Value)} its largest value would be "
                + $"{Invariant.Short(scaled)}, which {(typeof(T) == typeof(float) ? "float" : "double")} cannot hold. Use a gain nearer to 1.",
                estimate);
        }
    }
}
