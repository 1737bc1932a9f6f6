using System;
using System.Linq;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

public class StructuredSchemeTests
{
    [Theory]
    [InlineData(3, 3)]
    [InlineData(2, 5)]
    [InlineData(5, 2)]
    public void Identity_HasTheGainOnItsDiagonal(int rows, int columns)
    {
        float[] values = Enumerable.Repeat(7f, rows * columns).ToArray();
        Initialize.Identity(values, [rows, columns], 0.5);
        Assert.All(Enumerable.Range(0, values.Length), i => Assert.Equal(i / columns == i % columns ? 0.5f : 0, values[i]));
    }

    [Theory]
    [InlineData(new[] { 6, 3, 3 }, 1)]
    [InlineData(new[] { 6, 3, 3 }, 2)]
    [InlineData(new[] { 4, 6, 4, 5 }, 2)]
    public void Dirac_PassesInputsThroughInEachGroup(int[] shape, int groups)
    {
        int taps = shape.Skip(2).Aggregate(1, (a, b) => a * b);
        int middle = shape.Skip(2).Aggregate(0, (index, size) => (index * size) + (size / 2));
        double[] values = new double[shape[0] * shape[1] * taps];
        Initialize.Dirac(values, shape, groups);

        int perGroup = shape[0] / groups;
        for (int i = 0; i < values.Length; i++)
        {
            (int output, int input, int tap) = (i / taps / shape[1], i / taps % shape[1], i % taps);
            Assert.Equal(tap == middle && input == output % perGroup ? 1 : 0, values[i]);
        }
    }

    [Fact]
    public void DeltaOrthogonal_IsTheOrthogonalMatrixInTheMiddle()
    {
        double[] matrix = new double[6 * 4];
        Initialize.Orthogonal(matrix, [6, 4], 5, 1.25);
        double[] torch = new double[6 * 4 * 3 * 5];
        double[] keras = new double[3 * 5 * 4 * 6];
        Initialize.DeltaOrthogonal(torch, [6, 4, 3, 5], 5, 1.25);
        Initialize.DeltaOrthogonal(keras, [3, 5, 4, 6], 5, 1.25, WeightLayout.KernelInOut);

        for (int output = 0; output < 6; output++)
        {
            for (int input = 0; input < 4; input++)
            {
                for (int tap = 0; tap < 15; tap++)
                {
                    double expected = tap == 7 ? matrix[(output * 4) + input] : 0;
                    Assert.Equal(expected, torch[(((output * 4) + input) * 15) + tap]);
                    Assert.Equal(expected, keras[(tap * 24) + (input * 6) + output]);
                }
            }
        }
    }

    [Theory]
    [InlineData(50, 40, 0)]
    [InlineData(50, 40, 35)]
    [InlineData(50, 40, 50)]
    public void Sparse_HasExactlySoManyZerosInEachColumn(int rows, int columns, int zeros)
    {
        float[] values = new float[rows * columns];
        float[] dense = new float[rows * columns];
        Initialize.Sparse(values, [rows, columns], 3, zeros, 0.2);
        Initialize.Normal(dense, 3, 0, 0.2);

        for (int column = 0; column < columns; column++)
        {
            Assert.Equal(zeros, Enumerable.Range(0, rows).Count(row => values[(row * columns) + column] == 0));
        }

        Assert.All(Enumerable.Range(0, values.Length), i => Assert.True(values[i] == 0 || values[i] == dense[i]));
    }

    /// <summary>Each of the 20 sets of 3 places among 6 within five standard errors of its share of 40,000 columns.</summary>
    [Fact]
    public void Sparse_ChoosesEverySetEquallyOften()
    {
        const int Columns = 40_000;
        float[] values = new float[6 * Columns];
        Initialize.Sparse(values, [6, Columns], 11, 3);
        int[] counts = new int[64];
        for (int column = 0; column < Columns; column++)
        {
            counts[Enumerable.Range(0, 6).Sum(row => values[(row * Columns) + column] == 0 ? 1 << row : 0)]++;
        }

        double error = 5 * Math.Sqrt(Columns * 0.05 * 0.95);
        int[] seen = counts.Where(count => count > 0).ToArray();
        Assert.Equal(20, seen.Length);
        Assert.All(seen, count => Assert.InRange(count, (Columns / 20.0) - error, (Columns / 20.0) + error));
    }

    [Theory]
    [InlineData(0.9, 10, 9)]
    [InlineData(0.55, 100, 55)]
    [InlineData(0.1, 25, 3)]
    [InlineData(0, 5, 0)]
    [InlineData(1, 5, 5)]
    public void ZerosPerColumn_RoundsUp(double sparsity, int rows, int zeros) =>
        Assert.Equal(zeros, Initialize.ZerosPerColumn(sparsity, rows));

    [Fact]
    public void BadArguments_AreRefusedBeforeAnythingIsWritten()
    {
        double[] w = new double[12];
        Assert.Throws<ArgumentException>(() => Initialize.Identity(w, [3, 2, 2]));
        Assert.Throws<ArgumentException>(() => Initialize.Identity(w, [12]));
        Assert.Throws<ArgumentException>(() => Initialize.Dirac(w, [3, 4], 2));
        Assert.Throws<ArgumentException>(() => Initialize.DeltaOrthogonal(w, [3, 4], 1));
        // Seed −1498538 has the 1 × 1 matrix 1 + 2⁻⁵², which times the largest double is infinite.
        Assert.Contains("rounding errors", Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.DeltaOrthogonal(new double[1], [1, 1], -1498538, double.MaxValue)).Message);
        Assert.Contains("rounding errors", Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Orthogonal(new float[1], [1, 1], 1, -float.MaxValue)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Sparse(w, [3, 4], 1, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Sparse(w, [3, 4], 1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Sparse(w, [3, 4], 1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.ZerosPerColumn(1.1, 5));
        Assert.All(w, value => Assert.Equal(0, value));
    }
}
