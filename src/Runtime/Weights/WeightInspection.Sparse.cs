using System.Numerics;

namespace WeightInit;

public sealed partial class WeightInspection
{
    /// <summary>Measures a sparse weight filled by <see cref="SpectralInitAttribute"/>'s scheme.</summary>
    public void SparseSpectral<T>(ref WeightBuffer<T> weight, CsrMatrix<T> stored, double gain, SpectralMeasure measure, double leakRate = 1)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        => Add(ref weight, stored, gain, measure, leakRate);

    /// <summary>Measures a sparse weight filled by any other scheme.</summary>
    public void SparseMeasure<T>(ref WeightBuffer<T> weight, CsrMatrix<T> stored)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        => Add(ref weight, stored, null, SpectralMeasure.Auto, 1);

    private void Add<T>(ref WeightBuffer<T> weight, CsrMatrix<T> stored, double? gain, SpectralMeasure measure, double leakRate)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        SampleMoments moments = SampleMoments.OfSparse(stored.Values, weight.Shape.Count, Cancellation);
        measure = SpectralNormalizer.Resolve(measure, weight.Shape);
        SpectralEstimate? estimate = moments.NonFinite > 0 ? null
            : leakRate < 1 ? Estimate<T>(stored.ToDense(), weight.Shape, measure, leakRate)
            : SparseEstimate.Of(stored, measure, SpectralArguments.Options(_options));
        Add(ref weight, gain, measure, moments, estimate, WeightFingerprint.OfRows(stored, Cancellation));
    }
}
