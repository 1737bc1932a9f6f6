using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Matrices that their zero pattern alone answers, whatever their size.</summary>
public class StructureTests
{
    [Fact]
    public void StrongComponents_AreTheCyclesAndTheRest()
    {
        // 0 → 1 → 2 → 0, 2 → 3, 3 ⇄ 4, 5 alone with an edge into the first cycle.
        CsrMatrix<double> matrix = Edges(6, (0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 3), (5, 0));
        List<int[]> components = StrongComponents.Find(new SparsePattern(matrix.RowOffsets, matrix.ColumnIndices));
        string found = string.Join(" ", components.OrderBy(component => component[0]).Select(component => string.Join(",", component)));
        Assert.Equal("0,1,2 3,4 5", found);
    }

    [Fact]
    public void StrongComponents_OfALongPath_DoNotRecurse()
    {
        const int Size = 300_000;
        CsrMatrix<double> path = DelayLine(Size);
        Assert.Equal(Size, StrongComponents.Find(new SparsePattern(path.RowOffsets, path.ColumnIndices)).Count);
    }

    [Theory]
    [InlineData(12, 0, 12)]
    [InlineData(12, 4, 4)]
    [InlineData(12, 6, 6)]
    [InlineData(12, 5, 1)]
    public void Period_IsTheDivisorOfAllCycles(int ring, int shortcut, int expected)
    {
        // A ring and a chord that closes a second cycle of the given length.
        List<(int, int)> edges = Enumerable.Range(0, ring).Select(i => (i, (i + 1) % ring)).ToList();
        if (shortcut > 0)
        {
            edges.Add((shortcut - 1, 0));
        }

        CsrMatrix<double> matrix = Edges(ring, edges.ToArray());
        Assert.Equal(expected, Period.Find(new SparsePattern(matrix.RowOffsets, matrix.ColumnIndices), new int[ring]));
    }

    [Theory]
    [InlineData(300)]
    [InlineData(20_000)]
    public void DelayLine_HasRadiusExactlyZero(int size)
    {
        SpectralEstimate estimate = Spectral.Radius(DelayLine(size));
        Assert.Equal(0, estimate.Value);
        Assert.True(estimate.Converged);
        Assert.True(estimate.Checks.HasFlag(SpectralChecks.Structure));
    }

    [Fact]
    public void PermutedTriangle_HasItsLargestDiagonalValue_Exactly()
    {
        const int Size = 400;
        double[] values = TestMatrices.Gaussian(Size, Size, 3);
        int[] order = Shuffled(Size, 4);
        double[] permuted = new double[Size * Size];
        double expected = 0;
        for (int i = 0; i < Size; i++)
        {
            expected = Math.Max(expected, Math.Abs(values[(i * Size) + i]));
            for (int j = i; j < Size; j++)
            {
                permuted[(order[i] * Size) + order[j]] = values[(i * Size) + j];
            }
        }

        foreach (SpectralEstimate estimate in new[]
        {
            Spectral.Radius(permuted, Size), Spectral.Radius(CsrMatrix<double>.FromDense(permuted, Size, Size)),
        })
        {
            Assert.Equal(expected, estimate.Value);
            Assert.True(estimate.Converged);
        }
    }

    [Fact]
    public void PermutedBlockTriangle_HasItsLargestBlocksRadius()
    {
        const int Block = 290, Size = 2 * Block;
        double[] first = TestMatrices.Gaussian(Block, Block, 5), second = TestMatrices.Gaussian(Block, Block, 6);
        double[] coupling = TestMatrices.Gaussian(Block, Block, 7);
        int[] order = Shuffled(Size, 8);
        double[] matrix = new double[Size * Size];
        for (int i = 0; i < Block; i++)
        {
            for (int j = 0; j < Block; j++)
            {
                matrix[(order[i] * Size) + order[j]] = first[(i * Block) + j];
                matrix[(order[Block + i] * Size) + order[Block + j]] = second[(i * Block) + j];
                matrix[(order[i] * Size) + order[Block + j]] = coupling[(i * Block) + j];
            }
        }

        SpectralOptions dense = new() { Method = SpectralMethod.Dense };
        double expected = Math.Max(Spectral.Radius(first, Block, dense).Value, Spectral.Radius(second, Block, dense).Value);
        SpectralEstimate estimate = Spectral.Radius(matrix, Size);
        Assert.True(estimate.Converged);
        Assert.True(estimate.Checks.HasFlag(SpectralChecks.Structure));
        Assert.Equal(expected, estimate.Value, expected * 1e-6);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    [InlineData(30_000)]
    public void Ring_HasTheGeometricMeanOfItsWeights(int size)
    {
        double[] weights = TestMatrices.Gaussian(size, 1, (ulong)size);
        double logarithms = weights.Sum(weight => Math.Log(Math.Abs(weight)));
        SpectralEstimate estimate = Spectral.Radius(Ring(weights));
        double expected = Math.Exp(logarithms / size);
        Assert.Equal(expected, estimate.Value, expected * 1e-13);
        Assert.True(estimate.Converged);
        Assert.InRange(Math.Abs(estimate.Value - expected), 0, estimate.ErrorBound + (expected * 1e-14));
    }

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    [InlineData(4e-320)]
    public void Ring_OfEqualWeights_HasTheWeight(double weight)
    {
        double[] weights = new double[1500];
        Array.Fill(weights, weight);
        Assert.Equal(weight, Spectral.Radius(Ring(weights)).Value, (weight * 1e-14) + double.Epsilon);
    }

    [Fact]
    public void CycleReservoir_WithJumps_IsRight()
    {
        // Jumps of 5 beside steps of 1 in a ring of 400: all cycle lengths are divisible by 4.
        const int Size = 400;
        double[] dense = new double[Size * Size];
        for (int i = 0; i < Size; i++)
        {
            dense[(i * Size) + ((i + 1) % Size)] = 0.7;
            dense[(i * Size) + ((i + 5) % Size)] = 0.4;
        }

        // A circulant with positive weights: the radius is its row sum.
        SpectralEstimate estimate = Spectral.Radius(CsrMatrix<double>.FromDense(dense, Size, Size));
        Assert.Equal(1.1, estimate.Value, 1e-9);
        Assert.True(estimate.Converged);
    }

    [Fact]
    public void ScaledRoot_IsTheRoot()
    {
        foreach (int degree in new[] { 1, 2, 3, 10, 997, 100_000 })
        {
            foreach (double mantissa in new[] { 1.0, 1.5, 1.999, 3e-200, 7e150 })
            {
                foreach (long exponent in new[] { -3000L, -1, 0, 5, 4000 })
                {
                    double logarithm = (Math.Log2(mantissa) + exponent) / degree;
                    if (Math.Abs(logarithm) < 1000)
                    {
                        double expected = Math.Pow(2, logarithm);
                        Assert.Equal(1, ScaledRoot.Compute(mantissa, exponent, degree) / expected, 1e-12);
                    }
                }
            }
        }

        Assert.Equal(9, ScaledRoot.Compute(81, 0, 2), 1e-14);
    }

    private static CsrMatrix<double> Edges(int size, params (int From, int To)[] edges) =>
        CsrMatrix<double>.FromTriplets(
            size, size, edges.Select(edge => edge.From).ToArray(), edges.Select(edge => edge.To).ToArray(), edges.Select(_ => 1.0).ToArray());

    private static CsrMatrix<double> DelayLine(int size) =>
        CsrMatrix<double>.FromTriplets(
            size, size, Enumerable.Range(0, size - 1).ToArray(), Enumerable.Range(1, size - 1).ToArray(), Enumerable.Repeat(0.9, size - 1).ToArray());

    private static CsrMatrix<double> Ring(double[] weights) =>
        CsrMatrix<double>.FromTriplets(
            weights.Length, weights.Length, Enumerable.Range(0, weights.Length).ToArray(),
            Enumerable.Range(0, weights.Length).Select(i => (i + 1) % weights.Length).ToArray(), weights);

    private static int[] Shuffled(int size, ulong seed)
    {
        double[] keys = TestMatrices.Gaussian(size, 1, seed);
        int[] order = Enumerable.Range(0, size).ToArray();
        Array.Sort(keys, order);
        return order;
    }
}
