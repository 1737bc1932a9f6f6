using System;
using System.Linq;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(4, 64, 32)]
    [InlineData(32, 64, 64)]
    [InlineData(7, 5, 10)]
    [InlineData(9, 33, 71)]
    public void Product_HasTheBitsOfThePlainLoop(int rows, int depth, int columns)
    {
        Check<float>(rows, depth, columns, isTransposed: false);
        Check<float>(rows, depth, columns, isTransposed: true);
        Check<double>(rows, depth, columns, isTransposed: false);
        Check<double>(rows, depth, columns, isTransposed: true);
    }

    [Fact]
    public void Product_RefusesSpansThatAreTooShort() =>
        Assert.ThrowsAny<Exception>(() => MatrixProduct.Multiply<float>(new float[5], 2, 1, new float[6], new float[9], 3, 2, 3));

    [Fact]
    public void Transpose_OfARectangle()
    {
        int[] result = new int[6];

        MatrixProduct.Transpose<int>([1, 2, 3, 4, 5, 6], result, 2, 3);

        Assert.Equal([1, 4, 2, 5, 3, 6], result);
    }

    private static void Check<T>(int rows, int depth, int columns, bool isTransposed)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
    {
        T[] a = Values<T>(rows * depth, 1);
        T[] b = Values<T>(depth * columns, 2);
        T[] expected = new T[rows * columns];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                for (int k = 0; k < depth; k++)
                {
                    T product = a[isTransposed ? (k * rows) + i : (i * depth) + k] * b[(k * columns) + j];
                    expected[(i * columns) + j] += product;
                }
            }
        }

        T[] result = Enumerable.Repeat(T.NaN, rows * columns).ToArray();
        MatrixProduct.Multiply<T>(a, isTransposed ? 1 : depth, isTransposed ? rows : 1, b, result, rows, depth, columns);

        Assert.Equal(expected, result);
    }

    private static T[] Values<T>(int count, int seed)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
    {
        double[] values = new double[count];
        Sampler.Normal(values, seed);
        return values.Select(T.CreateTruncating).ToArray();
    }
}
