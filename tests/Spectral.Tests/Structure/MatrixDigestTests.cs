using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>What a matrix's start vectors follow from.</summary>
public class MatrixDigestTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 16)]
    [InlineData(40, 33)]
    [InlineData(3, 5000)]
    public void SparseAndWidened_AgreeWithDense(int rows, int columns)
    {
        float[] values = TestMatrices.ToSingle(TestMatrices.Gaussian(rows, columns, 4));
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = i % 3 == 0 ? (i % 2 == 0 ? 0f : -0f) : values[i];
        }

        WeightKey key = Key<float>(values, columns);
        Assert.Equal(key, Key<double>(TestMatrices.ToDouble(values), columns));
        Assert.Equal(key, MatrixDigest.Of(CsrMatrix<float>.FromDense(values, rows, columns)).KeyFrom(1));
        Assert.Equal(key, MatrixDigest.Of(CsrMatrix<double>.FromDense(TestMatrices.ToDouble(values), rows, columns)).KeyFrom(1));
    }

    [Fact]
    public void EveryValueItsBitsAndItsPlace_Count()
    {
        const int Columns = 37;
        double[] values = TestMatrices.Gaussian(20, Columns, 6);
        WeightKey key = Key<double>(values, Columns);
        for (int i = 0; i < values.Length; i++)
        {
            double value = values[i];
            values[i] = -value;
            Assert.NotEqual(key, Key<double>(values, Columns));
            values[i] = value * (1 + 1e-6);
            Assert.NotEqual(key, Key<double>(values, Columns));
            values[i] = value;
            int other = (i + 16) % values.Length;
            (values[i], values[other]) = (values[other], values[i]);
            Assert.NotEqual(key, Key<double>(values, Columns));
            (values[i], values[other]) = (values[other], values[i]);
        }

        Assert.Equal(key, Key<double>(values, Columns));
    }

    private static WeightKey Key<T>(T[] values, int columns)
        where T : unmanaged
    {
        MatrixDigest digest = default;
        for (int from = 0; from < values.Length; from += columns)
        {
            digest.AddRow<T>(values.AsSpan(from, columns));
        }

        return digest.KeyFrom(1);
    }
}
