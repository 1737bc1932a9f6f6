using System;
using Xunit;

namespace WeightInit.SpectralTests;

public class CsrMatrixTests
{
    [Fact]
    public void FromDense_AndBack_IsTheMatrix()
    {
        double[] dense = [1, 0, 2, 0, 0, 0, 0, -3, 0, 4, 0, 5];
        CsrMatrix<double> matrix = CsrMatrix<double>.FromDense(dense, 4, 3);
        Assert.Equal(5, matrix.StoredValues);
        Assert.Equal([0, 2, 2, 3, 5], matrix.RowOffsets.ToArray());
        Assert.Equal([0, 2, 1, 0, 2], matrix.ColumnIndices.ToArray());
        Assert.Equal([1, 2, -3, 4, 5], matrix.Values.ToArray());
        Assert.Equal(dense, matrix.ToDense());
        Assert.Equal(TestMatrices.Transpose(dense, 4, 3), matrix.Transpose().ToDense());
    }

    [Fact]
    public void FromTriplets_SortsAndAddsUp()
    {
        CsrMatrix<float> matrix = CsrMatrix<float>.FromTriplets(2, 3, [1, 0, 1, 0, 1], [2, 1, 0, 1, 2], [4f, 1f, 3f, 0.5f, -1f]);
        Assert.Equal([0f, 1.5f, 0f, 3f, 0f, 3f], matrix.ToDense());
    }

    [Fact]
    public void Multiply_AndTranspose_AreTheDenseProducts()
    {
        const int Rows = 23, Columns = 17;
        double[] dense = TestMatrices.Gaussian(Rows, Columns, 1);
        for (int i = 0; i < dense.Length; i++)
        {
            dense[i] = i % 3 == 0 ? dense[i] : 0;
        }

        CsrMatrix<double> matrix = CsrMatrix<double>.FromDense(dense, Rows, Columns);
        double[] x = TestMatrices.Gaussian(Columns, 1, 2), y = new double[Rows];
        double[] u = TestMatrices.Gaussian(Rows, 1, 3), v = new double[Columns];
        matrix.Multiply(x, y);
        matrix.MultiplyTranspose(u, v);
        for (int i = 0; i < Rows; i++)
        {
            double sum = 0;
            for (int j = 0; j < Columns; j++)
            {
                sum += dense[(i * Columns) + j] * x[j];
            }

            Assert.Equal(sum, y[i], 1e-13);
        }

        for (int j = 0; j < Columns; j++)
        {
            double sum = 0;
            for (int i = 0; i < Rows; i++)
            {
                sum += dense[(i * Columns) + j] * u[i];
            }

            Assert.Equal(sum, v[j], 1e-13);
        }

        Assert.Contains("17", Assert.Throws<ArgumentException>(() => matrix.Multiply(new double[3], y)).Message, StringComparison.Ordinal);
        Assert.Contains("17", Assert.Throws<ArgumentException>(() => matrix.MultiplyTranspose(u, new double[3])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Construction_NamesWhatIsWrong()
    {
        AssertMessage("3 row offsets", () => New(2, 2, [0, 1], [0], [1]));
        AssertMessage("2 values but 1 column", () => New(1, 2, [0, 2], [0], [1, 2]));
        AssertMessage("from 0 to the number of values (2), not from 0 to 1", () => New(1, 2, [0, 1], [0, 1], [1, 2]));
        AssertMessage("row 1 runs from 2 to 1", () => New(3, 2, [0, 2, 1, 2], [0, 1], [1, 2]));
        AssertMessage("row 0 has 2 after -1", () => New(1, 2, [0, 1], [2], [1]));
        AssertMessage("row 0 has 1 after 1", () => New(1, 2, [0, 2], [1, 1], [1, 2]));
        AssertMessage("row 0 has -1 after -1", () => New(1, 2, [0, 1], [-1], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => New(0, 2, [0], [], []));
        AssertMessage("Triplet 1 names place (2, 0)", () => CsrMatrix<double>.FromTriplets(2, 2, [0, 2], [0, 0], [1.0, 2.0]));
        Assert.Throws<ArgumentException>(() => CsrMatrix<double>.FromTriplets(2, 2, [0], [0, 0], [1.0, 2.0]));
        Assert.Throws<ArgumentException>(() => CsrMatrix<double>.FromDense([1, 2, 3], 2, 2));
    }

    private static CsrMatrix<double> New(int rows, int columns, int[] offsets, int[] indices, double[] values) =>
        new(rows, columns, offsets, indices, values);

    private static void AssertMessage(string part, Func<object> create) =>
        Assert.Contains(part, Assert.Throws<ArgumentException>(create).Message, StringComparison.Ordinal);
}
