using System;
using System.Linq;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class FixedOrderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(32)]
    [InlineData(77)]
    [InlineData(504)]
    public void Dot_IsTheSumOfProducts(int length)
    {
        double[] a = Values(length, 1);
        double[] b = Values(length, 2);

        Assert.Equal(a.Zip(b, (x, y) => x * y).Sum(), FixedOrder.Dot(a, b), 1e-12);
    }

    [Fact]
    public void AddScaled_AddsToEveryElement()
    {
        double[] source = Values(29, 1);
        double[] target = Values(29, 2);
        double[] expected = target.Zip(source, (t, s) => t + (-0.3 * s)).ToArray();

        FixedOrder.AddScaled(source, -0.3, target);

        Assert.Equal(expected, target);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TransposedProduct_AddsTheProduct(bool upperOnly)
    {
        // More rows than the tile, and not a multiple of it.
        const int Count = 151, Left = 16, Right = 24;
        double[] left = Values(Count * Left, 1);
        double[] right = Values(Count * Right, 2);
        double[] product = Enumerable.Repeat(1.0, Left * Right).ToArray();

        TransposedProduct.Add(left, Left, right, Right, product, upperOnly);

        for (int i = 0; i < Left; i++)
        {
            for (int j = 0; j < Right; j++)
            {
                double expected = upperOnly && j < i / 8 * 8 ? 1 : 1 + Enumerable.Range(0, Count).Sum(row => left[(row * Left) + i] * right[(row * Right) + j]);
                Assert.Equal(expected, product[(i * Right) + j], 1e-10);
            }
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(40)]
    public void Cholesky_Solves(int size)
    {
        double[] rows = Values(3 * size * size, 3);
        double[] matrix = new double[size * size];
        TransposedProduct.Add(rows, size, rows, size, matrix, upperOnly: true);
        double[] full = Enumerable.Range(0, size * size).Select(i => matrix[(Math.Min(i / size, i % size) * size) + Math.Max(i / size, i % size)]).ToArray();
        double[] solution = Values(size, 4);
        double[] b = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Sum(j => full[(i * size) + j] * solution[j])).ToArray();

        Assert.True(Cholesky.TryFactor(matrix, size));
        Cholesky.Solve(matrix, size, b);

        Assert.All(solution.Zip(b), pair => Assert.Equal(pair.First, pair.Second, 1e-10));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Cholesky_RefusesWhatIsNotPositiveDefinite(double last)
    {
        double[] matrix = new double[64];
        for (int i = 0; i < 8; i++)
        {
            matrix[i * 9] = i == 7 ? last : 1;
        }

        Assert.False(Cholesky.TryFactor(matrix, 8));
    }

    [Fact]
    public void RidgeRegression_FindsTheWeights()
    {
        // y = 2 a − 3 b + 0.5, in rows padded to eight; a penalty of 1e-12 moves nothing in the first nine digits.
        double[] values = Values(200, 5);
        double[] rows = new double[100 * 8];
        double[] targets = new double[100];
        for (int row = 0; row < 100; row++)
        {
            (rows[row * 8], rows[(row * 8) + 1], rows[(row * 8) + 2]) = (values[2 * row], values[(2 * row) + 1], 1);
            targets[row] = (2 * values[2 * row]) - (3 * values[(2 * row) + 1]) + 0.5;
        }

        RidgeRegression regression = new(8);
        regression.AddSingle(rows.AsSpan(0, 50 * 8), targets.AsSpan(0, 50));
        regression.AddSingle(rows.AsSpan(50 * 8), targets.AsSpan(50));
        double[] weights = regression.Solve(1e-12)!;

        Assert.Equal(2, weights[0], 1e-9);
        Assert.Equal(-3, weights[1], 1e-9);
        Assert.Equal(0.5, weights[2], 1e-9);
        Assert.All(weights[3..], weight => Assert.Equal(0, weight));
        Assert.True(Math.Abs(regression.Solve(1)![0]) < 1.5, "a penalty of 1 shrinks the weights");
    }

    private static double[] Values(int length, ulong seed)
    {
        double[] values = new double[length];
        Sampler.Normal(values, WeightKey.FromSeed(seed));
        return values;
    }
}
