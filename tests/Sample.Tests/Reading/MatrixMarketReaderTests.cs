using System;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class MatrixMarketReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("%%MatrixMarket matrix coordinate real general\n% c\n\n2 2 3\n1 1 1.5\n2 1 -3\n2 2 4e0\n", new[] { 1.5, 0, -3, 4 })]
    [InlineData("%%matrixmarket MATRIX Coordinate Integer General\r\n2 2 1\r\n1 2 7\r\n", new[] { 0.0, 7, 0, 0 })]
    [InlineData("%%MatrixMarket matrix coordinate real symmetric\n2 2 2\n2 1 3\n2 2 4\n", new[] { 0.0, 3, 3, 4 })]
    [InlineData("%%MatrixMarket matrix coordinate real skew-symmetric\n2 2 1\n2 1 3\n", new[] { 0.0, -3, 3, 0 })]
    [InlineData("%%MatrixMarket matrix array real general\n2 2\n1\n2\n3\n4\n", new[] { 1.0, 3, 2, 4 })]
    [InlineData("%%MatrixMarket matrix array integer symmetric\n2 2\n1\n2\n\n% c\n3\n", new[] { 1.0, 2, 2, 3 })]
    [InlineData("%%MatrixMarket matrix array real skew-symmetric\n2 2\n5\n", new[] { 0.0, -5, 5, 0 })]
    public void MatrixMarket_IsRead(string content, double[] values)
    {
        // By its content, whatever the name.
        Assert.Equal(values, MatrixReader.Read(_folder.Write("m.mtx", content)).Values);
        Assert.Equal(values, MatrixReader.Read(_folder.Write("m.txt", content)).Values);
    }

    [Theory]
    [InlineData("2 2 1\n1 1 1\n", 1, 0, "a MatrixMarket file begins with '%%MatrixMarket matrix …'")]
    [InlineData("", 0, 0, "the file is empty")]
    [InlineData("%%MatrixMarket matrix coordinate real\n", 1, 0, "the header has the form '%%MatrixMarket matrix coordinate|array real|integer general|symmetric|skew-symmetric'")]
    [InlineData("%%MatrixMarket vector coordinate real general\n", 1, 2, "'vector' is not supported; only 'matrix' is")]
    [InlineData("%%MatrixMarket matrix dense real general\n", 1, 3, "format 'dense' is not supported; 'coordinate' and 'array' are")]
    [InlineData("%%MatrixMarket matrix coordinate complex general\n", 1, 4, "field 'complex' is not supported; 'real' and 'integer' are")]
    [InlineData("%%MatrixMarket matrix coordinate pattern general\n", 1, 4, "field 'pattern' is not supported; 'real' and 'integer' are")]
    [InlineData("%%MatrixMarket matrix coordinate real hermitian\n", 1, 5, "symmetry 'hermitian' is not supported; 'general', 'symmetric' and 'skew-symmetric' are")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n% c\n", 2, 0, "the file ends before the line of sizes")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2\n", 2, 3, "this line has 2 items where 3 are expected: rows, columns and number of entries")]
    [InlineData("%%MatrixMarket matrix array real general\n2 2 4\n", 2, 3, "this line has 3 items where 2 are expected: rows and columns")]
    [InlineData("%%MatrixMarket matrix array real general\n2.5 2\n", 2, 1, "'2.5' is not a number of rows")]
    [InlineData("%%MatrixMarket matrix array real general\n2 -2\n", 2, 2, "'-2' is not a number of columns")]
    [InlineData("%%MatrixMarket matrix array real general\n0 0\n", 2, 0, "a 0 × 0 matrix is empty")]
    [InlineData("%%MatrixMarket matrix array real general\n2 3\n", 2, 0, "the matrix is 2 × 3; only a square one has a stretching factor under repeated multiplication")]
    [InlineData("%%MatrixMarket matrix array real general\n1000000000 1000000000\n", 2, 0, "the matrix is 1000000000 × 1000000000; this program takes up to 1024 × 1024")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2 x\n", 2, 3, "'x' is not a number of entries")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2 2\n1 1 1\n", 3, 0, "the file ends after 1 of 2 entries")]
    [InlineData("%%MatrixMarket matrix array real symmetric\n2 2\n1\n2\n", 4, 0, "the file ends after 2 of 3 entries")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2 1\n1 1 1\n2 2 2\n", 4, 0, "more entries than the line of sizes promises")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2 1\n1 1\n", 3, 3, "this line has 2 items where 3 are expected: row, column and value")]
    [InlineData("%%MatrixMarket matrix array real general\n1 1\n1 2\n", 3, 2, "this line has 2 items where 1 are expected: one value")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2 1\n3 1 1\n", 3, 1, "row index 3 is not between 1 and 2")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2 1\n1 0 1\n", 3, 2, "column index 0 is not between 1 and 2")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2 1\nr 1 1\n", 3, 1, "'r' is not a row index")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2 2\n1 1 1\n1 1 2\n", 4, 0, "entry (1, 1) is given twice")]
    [InlineData("%%MatrixMarket matrix coordinate real symmetric\n2 2 1\n1 2 1\n", 3, 0, "entry (1, 2) lies above the diagonal; a symmetric file lists what is on or below it")]
    [InlineData("%%MatrixMarket matrix coordinate real skew-symmetric\n2 2 1\n1 1 1\n", 3, 0, "entry (1, 1) lies on the diagonal, which is zero in a skew-symmetric file")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2 1\n1 1 NaN\n", 3, 3, "'NaN' is not a finite number")]
    [InlineData("%%MatrixMarket matrix coordinate integer general\n2 2 1\n1 1 1.5\n", 3, 3, "'1.5' is not an integer, which the header promises")]
    [InlineData("%%MatrixMarket matrix array real general\n1 1\none\n", 3, 1, "'one' is not a number")]
    public void MatrixMarket_NamesWhatIsWrongAndWhere(string content, int line, int column, string problem)
    {
        string file = _folder.Write("m.mtx", content);

        DataFileException error = Assert.Throws<DataFileException>(() => MatrixReader.Read(file));

        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.EndsWith(problem, error.Message);
        string place = line == 0 ? string.Empty : column == 0 ? $"line {line}: " : $"line {line}, column {column}: ";
        Assert.Equal($"{file}: {place}{problem}", error.Message);
    }
}
