using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Holds working memory against what docs/spectral.md says of its peak.</summary>
[Collection(CostCollection.Name)]
public class WorkingMemoryTests
{
    private static readonly SpectralOptions _oneThread = new() { DegreeOfParallelism = 1 };

    [Theory]
    [InlineData(257)]
    [InlineData(512)]
    [InlineData(699)]
    [InlineData(700)]
    [InlineData(1000)]
    [InlineData(1499)]
    [InlineData(1500)]
    [InlineData(2048)]
    [InlineData(3000)]
    [InlineData(5000)]
    [InlineData(20_000)]
    public void Iterations_AskForAHundredVectors_AndTheCopyThatMayBe(int size)
    {
        long both = TwoSidedRadius.Doubles(size, TwoSidedPlan.For(size));
        Assert.InRange(both + DenseTwoSided<float>.Doubles(size, 0, 0), size, Vectors(size));
        Assert.InRange(both + DenseTwoSided<float>.Doubles(size, 40, 0), size, Vectors(size));
        Assert.InRange(both + DenseTwoSided<double>.Doubles(size, 0, 0), size, Vectors(size));
        Assert.InRange(both + DenseTwoSided<double>.Doubles(size, 0, long.MaxValue), size, Copy(size) + Vectors(size));
        Assert.InRange(KrylovSchur.Doubles(size, KrylovPlan.General), size, Vectors(size));
        Assert.InRange(SymmetricKrylov.Doubles(size, LanczosPlan.BothEnds), size, Vectors(size));
        foreach ((int rows, int columns) in ((int, int)[])[(size, size), (size, 2 * size), (3 * size, size)])
        {
            long gram = SymmetricKrylov.Doubles(size, LanczosPlan.Gram) + GramProduct<double>.Doubles(rows, columns);
            Assert.InRange(gram, size, Vectors(size) + rows + columns);
            gram = SymmetricKrylov.Doubles(size, LanczosPlan.Gram) + SingleGramProduct<double>.Doubles(rows, columns, 0, 0);
            Assert.InRange(gram, size, Vectors(size) + rows + columns);
        }
    }

    [Theory]
    [InlineData(500, 25)]
    [InlineData(1000, 20)]
    [InlineData(2500, 25)]
    [InlineData(10_000, 100)]
    public void SparseRadius_AsksForAHundredVectors_AndTheTwoCopiesThatMayBe(int size, int perRow)
    {
        long stored = (long)size * perRow, both = TwoSidedRadius.Doubles(size, TwoSidedPlan.ForSparse(size, 3));
        Assert.InRange(both + CsrTwoSided<double, ushort>.Doubles(size, (int)stored, 2 * perRow, 0), size, Vectors(size));

        // Six bytes a value in each copy, and where the rows begin.
        long copies = (2 * stored * 6 / sizeof(double)) + (8L * size);
        Assert.InRange(both + CsrTwoSided<double, ushort>.Doubles(size, (int)stored, 2 * perRow, long.MaxValue), size, copies + Vectors(size));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(1000)]
    public void LargeRadiusAndNorm_HoldNoMoreThanThat(int size)
    {
        double[] matrix = TestMatrices.Gaussian(size, size, 1);
        float[] single = TestMatrices.ToSingle(matrix);
        SpectralOptions lean = _oneThread with { CopyLimit = 0 };
        CsrMatrix<double> sparse = PatternRows.Draw<double>(size, size, WeightKey.FromSeed(1), new SpectralPattern { Density = 0.1 }, 1, default);

        // The pool hands out powers of two, of which no more than the part asked for is touched.
        long vectors = 2 * Vectors(size), withCopy = 2 * (Vectors(size) + Copy(size));
        Assert.InRange(Held(() => Spectral.Radius(single, size, _oneThread)), size, vectors);
        Assert.InRange(Held(() => Spectral.Radius(matrix, size, lean)), size, vectors);
        Assert.InRange(Held(() => Spectral.Radius(matrix, size, _oneThread)), withCopy / 4, withCopy);
        Assert.InRange(Held(() => Spectral.Radius(sparse, lean)), size, vectors);
        Assert.InRange(Held(() => Spectral.Norm(single, size, size, _oneThread)), size, vectors);
        Assert.InRange(Held(() => Spectral.Norm(matrix, size, size, lean)), size, vectors);
        Assert.InRange(Held(() => Spectral.Norm(matrix, size, size, _oneThread)), withCopy / 4, withCopy);
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

        // What is not a square: bases of two small spaces, three small matrices to look at each, and vectors.
        long square = PoolGauge.Measure(() => new DenseStorage(size).Dispose()).MostValues;
        Assert.InRange(gauge.MostValues, square, (most * square) + (200 * size) + 12_288);
    }

    private static long Held(Action call) => PoolGauge.Measure(call).MostValues;

    private static long Copy(int size) => ((long)size * size / 2) + (8L * size);

    /// <summary>What docs/spectral.md allows: a hundred vectors; of less than a thousand rows the small projected matrices count for more.</summary>
    private static long Vectors(int size) => size < 1000 ? (90L * size) + 16_000 : 100L * size;
}
