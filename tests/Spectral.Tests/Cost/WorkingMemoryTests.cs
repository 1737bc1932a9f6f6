using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Holds working memory against what docs/spectral.md says of its peak.</summary>
[Collection(CostCollection.Name)]
public class WorkingMemoryTests
{
    // Partial sums of AᵀA over a stripe of rows at a time, whatever the size.
    private const int Stripe = 140_000;

    private static readonly SpectralOptions _oneThread = new() { DegreeOfParallelism = 1 };

    // docs/spectral.md says so of the largest plans.
    [Fact]
    public void Plans_KeepAtMost96Vectors() =>
        Assert.True(TwoSidedPlan.For(1 << 14).Most <= 96 && TwoSidedPlan.ForSparse(1 << 14, 3).Most <= 96 && KrylovPlan.General.Most <= 96 && LanczosPlan.Gram.Most <= 96);

    [Theory]
    [InlineData(257)]
    [InlineData(699)]
    [InlineData(1499)]
    [InlineData(2048)]
    [InlineData(10_000)]
    public void Iterations_AskForVectorsAndAtMostACopy(int size)
    {
        TwoSidedPlan plan = TwoSidedPlan.For(size);
        long half = ((long)size * size / 2) + (8L * size), both = TwoSidedRadius.Doubles(size, plan);
        Assert.InRange(both + DenseTwoSided<float>.Doubles(size, 0), size, Vectors(size, plan.Most));
        Assert.InRange(both + DenseTwoSided<double>.Doubles(size, 0), size, half + Vectors(size, plan.Most));
        Assert.InRange(KrylovSchur.Doubles(size, KrylovPlan.General), size, Vectors(size, KrylovPlan.General.Most));
        Assert.InRange(SymmetricKrylov.Doubles(size, LanczosPlan.BothEnds), size, Vectors(size, LanczosPlan.BothEnds.Most));
        long gram = SymmetricKrylov.Doubles(size, LanczosPlan.Gram) + SingleGramProduct<double>.Doubles(size, size, 0);
        Assert.InRange(gram, size, half + Vectors(size, LanczosPlan.Gram.Most) + Stripe);
    }

    [Theory]
    [InlineData(1000, 20)]
    [InlineData(2500, 25)]
    [InlineData(10_000, 100)]
    public void SparseRadius_AsksForVectorsAndTwoCopies(int size, int perRow)
    {
        TwoSidedPlan plan = TwoSidedPlan.ForSparse(size, 3);
        long stored = (long)size * perRow;

        // Six bytes a value in each copy, and where the rows begin.
        long copies = (2 * stored * 6 / sizeof(double)) + (8L * size);
        long asked = TwoSidedRadius.Doubles(size, plan) + CsrTwoSided<double, ushort>.Doubles(size, (int)stored, 2 * perRow);
        Assert.InRange(asked, size, copies + Vectors(size, plan.Most));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(1000)]
    public void LargeRadiusAndNorm_HoldNoMoreThanThat(int size)
    {
        double[] matrix = TestMatrices.Gaussian(size, size, 1);
        float[] single = TestMatrices.ToSingle(matrix);
        long vectors = Vectors(size, TwoSidedPlan.For(size).Most), norm = Vectors(size, LanczosPlan.Gram.Most) + Stripe;

        // The pool hands out powers of two, of which no more than the part asked for is touched.
        Assert.InRange(PoolGauge.Measure(() => Spectral.Radius(single, size, _oneThread)).MostValues, size, 2 * vectors);
        Assert.InRange(PoolGauge.Measure(() => Spectral.Radius(matrix, size, _oneThread)).MostValues, size, 2 * (vectors + (size * size / 2)));
        Assert.InRange(PoolGauge.Measure(() => Spectral.Norm(matrix, size, size, _oneThread)).MostValues, size, 2 * (norm + (size * size / 2)));
    }

    [Theory]
    [InlineData(64, SpectralMethod.Auto, 4)]
    [InlineData(200, SpectralMethod.Auto, 4)]
    [InlineData(256, SpectralMethod.Auto, 4)]
    [InlineData(64, SpectralMethod.Dense, 3)]
    [InlineData(200, SpectralMethod.Dense, 3)]
    [InlineData(300, SpectralMethod.Dense, 3)]
    public void PaddedSquares_AreThreeOrFour(int size, SpectralMethod method, int most)
    {
        double[] matrix = TestMatrices.Gaussian(size, size, 1);
        PoolGauge gauge = PoolGauge.Measure(() => Spectral.Radius(matrix, size, _oneThread with { Method = method }), large: size * size);
        Assert.InRange(gauge.MostLarge, 1, most);

        // What is not a square: bases of two small spaces, and vectors.
        long square = PoolGauge.Measure(() => new DenseStorage(size).Dispose()).MostValues;
        Assert.InRange(gauge.MostValues, square, (most * square) + (200 * size) + 8192);
    }

    /// <summary>
    /// A vector for each pair of single-precision ones of both bases, forty more (partial sums of both products, and the last
    /// check), and the Schur forms of both projections.
    /// </summary>
    private static long Vectors(int size, int most) => ((most + 41L) * size) + (10 * (most + 14) * (most + 14));
}
