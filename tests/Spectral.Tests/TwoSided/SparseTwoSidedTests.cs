using System;
using System.Numerics;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Both sides of a sparse matrix, on its third power and on itself: right where it says so, and silent where it cannot know.</summary>
public class SparseTwoSidedTests
{
    private static readonly SpectralOptions _dense = new() { Method = SpectralMethod.Dense };

    [Theory]
    [InlineData(257, 0.2, SpectralDistribution.Normal)]
    [InlineData(300, 0.03, SpectralDistribution.Sign)]
    [InlineData(420, 0.1, SpectralDistribution.Uniform)]
    [InlineData(701, 0.02, SpectralDistribution.Normal)]
    [InlineData(900, 0.01, SpectralDistribution.Sign)]
    public void Reservoirs_AreTheDensePaths_InBothPrecisionsAndPowers(int size, double density, SpectralDistribution distribution)
    {
        CsrMatrix<double> matrix = Reservoir(size, density, distribution, 1);
        SpectralEstimate exact = Spectral.Radius(matrix, _dense);
        AssertExact(exact, Solve(matrix, 3));
        AssertExact(exact, Solve(matrix, 1));
        AssertExact(exact, Spectral.Radius(matrix));
        CsrMatrix<float> single = new(
            size, size, matrix.RowOffsets.ToArray(), matrix.ColumnIndices.ToArray(), TestMatrices.ToSingle(matrix.Values.ToArray()));
        AssertExact(Spectral.Radius(single, _dense), Solve(single, 3));
    }

    [Theory]
    [InlineData(-1000)]
    [InlineData(-40)]
    [InlineData(900)]
    public void ScaledByAPowerOfTwo_IsTheSame_TimesThatPower(int exponent)
    {
        CsrMatrix<double> matrix = Reservoir(300, 0.1, SpectralDistribution.Normal, 2);
        CsrMatrix<double> scaled = WithValues(matrix, value => Math.ScaleB(value, exponent));
        SpectralEstimate plain = Solve(matrix, 3);
        Assert.True(plain.Converged);
        Assert.Equal(plain with { Value = Math.ScaleB(plain.Value, exponent), ErrorBound = Math.ScaleB(plain.ErrorBound, exponent), Residual = Math.ScaleB(plain.Residual, exponent) }, Solve(scaled, 3));
    }

    // The third power takes these for one value, or for a pair that hardly differs: the matrix itself must be asked.
    [Theory]
    [InlineData(2.0 / 3, 0)]
    [InlineData(2.0 / 3, 1e-9)]
    [InlineData(2.0 / 3, 1e-5)]
    [InlineData(1.0 / 3, 0)]
    [InlineData(1.0 / 3, 1e-6)]
    public void PairAtAThirdOfATurn_IsNotMistaken(double halfTurns, double off)
    {
        const int Size = 400;
        CsrMatrix<double> matrix = WithPair(Size, Math.PI * (halfTurns + off), 0);
        SpectralEstimate exact = Spectral.Radius(matrix, _dense);
        SpectralEstimate cubed = Solve(matrix, 3);
        Assert.True(!cubed.Converged || Math.Abs(cubed.Value - exact.Value) <= 1e-6 * exact.Value, cubed.ToString());
        AssertExact(exact, Spectral.Radius(matrix));
    }

    [Theory]
    [InlineData(1e-2)]
    [InlineData(1e-4)]
    [InlineData(1e-6)]
    [InlineData(0)]
    public void ThreeValuesWithOneCube_AreNotMistaken(double gap)
    {
        CsrMatrix<double> matrix = WithPair(400, Math.PI * 2 / 3, 1 + gap);
        SpectralEstimate exact = Spectral.Radius(matrix, _dense);
        foreach (SpectralEstimate estimate in (SpectralEstimate[])[Solve(matrix, 3), Solve(matrix, 1), Spectral.Radius(matrix)])
        {
            Assert.True(!estimate.Converged || Math.Abs(estimate.Value - exact.Value) <= 1e-6 * exact.Value, $"gap {gap}: {estimate}, exact {exact.Value:R}");
        }
    }

    [Fact]
    public void Bits_DoNotDependOnThreads()
    {
        CsrMatrix<double> matrix = Reservoir(800, 0.03, SpectralDistribution.Normal, 3);
        SpectralEstimate one = Spectral.Radius(matrix, new SpectralOptions { DegreeOfParallelism = 1 });
        Assert.True(one.Converged);
        foreach (int threads in (int[])[2, 3, 7])
        {
            Assert.Equal(one, Spectral.Radius(matrix, new SpectralOptions { DegreeOfParallelism = threads }));
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(400)]
    [InlineData(1500)]
    public void Budget_IsKept(int budget)
    {
        SpectralEstimate estimate = Spectral.Radius(
            Reservoir(1200, 0.02, SpectralDistribution.Normal, 5), new SpectralOptions { Budget = budget, Method = SpectralMethod.Krylov });
        Assert.InRange(estimate.Products, 1, Math.Max(budget, 6 * 64));
        if (!estimate.Converged && estimate.Value != 0)
        {
            Assert.InRange(estimate.Value, 3, 7);
        }
    }

    private static SpectralEstimate Solve<T>(CsrMatrix<T> matrix, int power)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        KrylovSolve.TwoSided(SparseBlock<T>.WithoutZeros(matrix), TwoSidedPlan.ForSparse(matrix.Rows, power), SpectralOptions.Default, out _);

    private static void AssertExact(SpectralEstimate exact, SpectralEstimate estimate)
    {
        Assert.True(estimate.Converged, estimate.ToString());
        Assert.Equal(exact.Value, estimate.Value, exact.ErrorBound + estimate.ErrorBound);
        Assert.Equal(exact.Value, estimate.Value, exact.ErrorBound + (1e-6 * exact.Value));
    }

    private static CsrMatrix<double> Reservoir(int size, double density, SpectralDistribution distribution, ulong seed) =>
        PatternRows.Draw<double>(
            size, size, WeightKey.FromSeed(seed), new SpectralPattern { Density = density, Distribution = distribution }, 1, default);

    private static CsrMatrix<double> WithValues(CsrMatrix<double> matrix, Func<double, double> change) => new(
        matrix.Rows, matrix.Columns, matrix.RowOffsets.ToArray(), matrix.ColumnIndices.ToArray(), Array.ConvertAll(matrix.Values.ToArray(), value => change(value)));

    /// <summary>A reservoir of radius about 0.8 that leads into a dominant pair of modulus 1 at the given angle, and perhaps a real value; irreducible
    /// by connections back that are too weak to matter.</summary>
    private static CsrMatrix<double> WithPair(int size, double angle, double third)
    {
        double[] values = Reservoir(size, 0.05, SpectralDistribution.Normal, 8).ToDense();
        double factor = 0.8 / Math.Sqrt(0.05 * size);
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                values[(i * size) + j] *= i < 3 ? factor : j < 3 ? 1e-12 : factor;
                values[(i * size) + j] = i < 3 && j < 3 ? 0 : values[(i * size) + j];
            }
        }

        (double sine, double cosine) = Math.SinCos(angle);
        (values[0], values[1], values[size], values[size + 1], values[(2 * size) + 2]) = (cosine, -sine, sine, cosine, third);
        return CsrMatrix<double>.FromDense(values, size, size);
    }
}
