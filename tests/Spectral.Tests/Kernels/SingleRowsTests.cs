using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Sparse rows side by side in single precision: the sum of each row in the order of its values, bit for bit.</summary>
public unsafe class SingleRowsTests
{
    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(7, 0.4)]
    [InlineData(8, 0.9)]
    [InlineData(65, 0.1)]
    [InlineData(300, 0.02)]
    public void Products_AreTheSums_WithBothKindsOfIndex(int size, double density)
    {
        CsrMatrix<double> matrix = PatternRows.Draw<double>(
            size, size, WeightKey.FromSeed((ulong)size), new SpectralPattern { Density = density }, 1, default);
        double[] dense = matrix.ToDense();
        float[] x = TestMatrices.ToSingle(TestMatrices.Gaussian(size, 1, 7));
        (float[] rows, float[] columns) = (Expected(dense, size, x), Expected(TestMatrices.Transpose(dense, size, size), size, x));
        Assert.Equal(rows, Multiply<ushort>(matrix, x, transposed: false));
        Assert.Equal(rows, Multiply<int>(matrix, x, transposed: false));
        Assert.Equal(columns, Multiply<ushort>(matrix, x, transposed: true));
        Assert.Equal(columns, Multiply<int>(matrix, x, transposed: true));
        Assert.Equal(rows, MultiplyOnTheWay(matrix, x, transposed: false));
        Assert.Equal(columns, MultiplyOnTheWay(matrix, x, transposed: true));
    }

    private static float[] MultiplyOnTheWay(CsrMatrix<double> matrix, float[] x, bool transposed)
    {
        float[] y = new float[matrix.Rows];
        fixed (int* offsets = matrix.RowOffsets, columns = matrix.ColumnIndices)
        fixed (double* values = matrix.Values)
        fixed (float* px = x, py = y)
        {
            RoundedRows<double> rows = new(matrix.Rows, offsets, columns, values, 0.5);
            if (transposed)
            {
                rows.MultiplyTransposed(px, py);
            }
            else
            {
                rows.Multiply(px, py);
            }
        }

        return y;
    }

    private static float[] Multiply<TIndex>(CsrMatrix<double> matrix, float[] x, bool transposed)
        where TIndex : unmanaged
    {
        int longest = SparseBlock<double>.WithoutZeros(matrix).Longest();
        using Workspace workspace = new(SingleRows<TIndex>.Doubles(matrix.Rows, matrix.StoredValues, longest));
        SingleRows<TIndex> rows = new(matrix.Rows, matrix.StoredValues, longest, workspace);
        float[] y = new float[matrix.Rows];
        fixed (int* offsets = matrix.RowOffsets, columns = matrix.ColumnIndices)
        fixed (double* values = matrix.Values)
        fixed (float* px = x, py = y)
        {
            if (transposed)
            {
                rows.Transpose(offsets, columns, values, 0.5);
            }
            else
            {
                rows.Copy(offsets, columns, values, 0.5);
            }

            rows.Multiply(px, py);
        }

        return y;
    }

    private static float[] Expected(double[] dense, int size, float[] x)
    {
        float[] y = new float[size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                float value = (float)(0.5 * dense[(i * size) + j]);
                if (value != 0)
                {
                    float product = value * x[j];
                    y[i] += product;
                }
            }
        }

        return y;
    }
}
