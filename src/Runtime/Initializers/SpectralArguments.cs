using System;

namespace WeightInit;

/// <summary>The door of the spectral schemes: every argument is checked here, once.</summary>
internal static class SpectralArguments
{
    public static void Require(int length, int rows, int columns, double gain, SpectralMeasure measure, SpectralMethod method)
    {
        if (rows <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(rows), rows, "The number of rows must be positive.");
        }

        if (columns <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(columns), columns, "The number of columns must be positive.");
        }

        if ((long)rows * columns != length)
        {
            throw new ArgumentException(
                $"A {Invariant.Text(rows)} × {Invariant.Text(columns)} matrix has {Invariant.Text((long)rows * columns)} values, the span {Invariant.Text(length)}.");
        }

        RequireScheme(rows, columns, gain, measure, method);
    }

    public static void RequireScheme(int rows, int columns, double gain, SpectralMeasure measure, SpectralMethod method)
    {
        if (!(gain > 0) || !double.IsFinite(gain))
        {
            throw new ArgumentOutOfRangeException(nameof(gain), gain, "The gain must be positive and finite.");
        }

        if (measure is not (SpectralMeasure.Auto or SpectralMeasure.Radius or SpectralMeasure.Norm))
        {
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure must be Auto, Radius or Norm.");
        }

        if (!Enum.IsDefined(method))
        {
            throw new ArgumentOutOfRangeException(nameof(method), method, "The method must be Auto, Dense, Krylov or PowerIteration.");
        }

        if (measure == SpectralMeasure.Radius && rows != columns)
        {
            throw new ArgumentException(
                $"A {Invariant.Text(rows)} × {Invariant.Text(columns)} matrix has no spectral radius: use Measure = Norm, or a square matrix.", nameof(measure));
        }
    }

    public static SpectralOptions Options(WeightInitOptions? options, SpectralMethod method = SpectralMethod.Auto)
        => options is null && method == SpectralMethod.Auto ? SpectralOptions.Default : Translate(options ?? new WeightInitOptions(), method);

    private static SpectralOptions Translate(WeightInitOptions options, SpectralMethod method) => new()
    {
        Method = method,
        Tolerance = options.Tolerance,
        DegreeOfParallelism = options.DegreeOfParallelism,
        CopyLimit = options.CopyLimit,
        CancellationToken = options.CancellationToken,
    };
}
