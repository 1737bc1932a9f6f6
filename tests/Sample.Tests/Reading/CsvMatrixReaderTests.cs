using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class CsvMatrixReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1,2\n3,4\n")]
    [InlineData("1,2\n3,4")]
    [InlineData("1;2\r\n3;4\r\n")]
    [InlineData("1\t2\n3\t4\n")]
    [InlineData("\ufeff1,2\n3,4\n")]
    [InlineData("# from somewhere, with commas\n1,2\n\n  # more\n3,4\n\n")]
    [InlineData("left,right\n1,2\n3,4\n")]
    [InlineData("\"left, or so\",\"the \"\"right\"\"\"\n1,2\n3,4\n")]
    [InlineData("\"1\",\"2\"\n\"3\", \"4\" \n")]
    [InlineData(" 1 , +2\n3.0,4e0\n")]
    [InlineData("1\t 2\n3 \t4\n")]
    public void Csv_IsRead(string content)
    {
        SquareMatrix matrix = MatrixReader.Read(_folder.Write("m.csv", content));

        Assert.Equal(2, matrix.Size);
        Assert.Equal([1, 2, 3, 4], matrix.Values);
    }

    [Fact]
    public void Csv_KeepsEveryBitOfADouble()
    {
        double[] values = [0.1, -1.0 / 3, 1.7976931348623157e308, 5e-324, -2.2250738585072014e-308, 1e22, 123456789.123456789, -0.0, 4];
        string content = string.Join("\n", values.Chunk(3).Select(row => string.Join(",", row.Select(value => value.ToString("R", CultureInfo.InvariantCulture)))));

        SquareMatrix matrix = MatrixReader.Read(_folder.Write("m.csv", content));

        Assert.Equal(values.Select(BitConverter.DoubleToInt64Bits), matrix.Values.Select(BitConverter.DoubleToInt64Bits));
    }

    [Fact]
    public void Csv_IsReadInUtf16WithAMark()
    {
        File.WriteAllText(_folder["m.csv"], "1,2\n3,4\n", Encoding.Unicode);

        Assert.Equal([1, 2, 3, 4], MatrixReader.Read(_folder["m.csv"]).Values);
    }

    [Fact]
    public void Csv_OfOneNumberIsAMatrix() => Assert.Equal([-2.5], MatrixReader.Read(_folder.Write("m.csv", "-2.5\n")).Values);

    [Theory]
    [InlineData("1,2\n3\n", 2, 2, "this line has 1 values, line 1 has 2; all rows must be of one length")]
    [InlineData("1,2\n3,4,5\n", 2, 3, "this line has 3 values, line 1 has 2; all rows must be of one length")]
    [InlineData("# c\na,b\n1,2\n3\n", 4, 2, "this line has 1 values, line 2 has 2; all rows must be of one length")]
    [InlineData("1,2\n3,four\n", 2, 2, "'four' is not a number")]
    [InlineData("x,2\n3,4\n", 1, 1, "'x' is not a number")]
    [InlineData("1,2\na,b\n", 2, 1, "'a' is not a number")]
    [InlineData("1,2\n3,\n", 2, 2, "a value is missing")]
    [InlineData("1,2,\n3,4,\n", 1, 3, "a value is missing")]
    [InlineData("1,2\n3,NaN\n", 2, 2, "'NaN' is not a finite number")]
    [InlineData("nan,nan\n3,4\n", 1, 1, "'nan' is not a finite number")]
    [InlineData("1,2\n-Infinity,4\n", 2, 1, "'-Infinity' is not a finite number")]
    [InlineData("inf,inf\n1,2\n", 1, 1, "'inf' is not a number")]
    [InlineData("1,2\n3,1e999\n", 2, 2, "'1e999' is larger than any double")]
    [InlineData("1;2\n3;4,5\n", 2, 2, "'4,5' is not a number (the decimal sign is a point: 4.5)")]
    [InlineData("1 2\n3 4\n", 1, 1, "'1 2' is not a number; separate values by comma, semicolon or tab")]
    [InlineData("1,2\n\"3,4\n", 2, 1, "the quote is not closed on this line")]
    [InlineData("1,2\n\"3\"x,4\n", 2, 1, "'x' follows a closing quote")]
    [InlineData("1,2,3\n4,5,6\n", 0, 0, "the matrix is 2 × 3; only a square one has a stretching factor under repeated multiplication")]
    [InlineData("1\n2\n", 0, 0, "the matrix is 2 × 1; only a square one has a stretching factor under repeated multiplication")]
    [InlineData("", 0, 0, "the file is empty")]
    [InlineData("\n# nothing\n\n", 0, 0, "the file is empty")]
    [InlineData("a,b\n", 0, 0, "there is a header line but no row of numbers")]
    public void Csv_NamesWhatIsWrongAndWhere(string content, int line, int column, string problem)
    {
        string file = _folder.Write("m.csv", content);

        DataFileException error = Assert.Throws<DataFileException>(() => MatrixReader.Read(file));

        Assert.Equal((line, column), (error.Line, error.Column));
        string place = line == 0 ? string.Empty : column == 0 ? $"line {line}: " : $"line {line}, column {column}: ";
        Assert.Equal($"{file}: {place}{problem}", error.Message);
    }

    [Fact]
    public void Csv_MessageIsOneLineWhateverTheCellHolds()
    {
        string file = _folder.Write("m.csv", "1,2\n3,\"\u001b[31m\u0085" + new string('x', 500) + "\"\n");

        string message = Assert.Throws<DataFileException>(() => MatrixReader.Read(file)).Message;

        Assert.DoesNotContain(message, char.IsControl);
        Assert.Contains("'\\u001b[31m\\u0085xxx", message);
        Assert.Contains("…' is not a number", message);
        Assert.True(message.Length < file.Length + 200);
    }

    [Fact]
    public void Csv_WithTooManyRowsIsRefused()
    {
        string file = _folder.Write("m.csv", string.Concat(Enumerable.Repeat("1,2\n", MatrixReader.MaxSize + 1)));

        DataFileException error = Assert.Throws<DataFileException>(() => MatrixReader.Read(file));

        Assert.Equal($"{file}: line 1025: more rows than 1024, the most this program takes", error.Message);
    }
}
