using System;
using System.Globalization;
using System.Linq;
using System.Text;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class SeriesReaderTests
{
    [Fact]
    public void Sunspots_AreTheYears1700To2008()
    {
        TimeSeries series = Sunspots.Read();

        Assert.Equal(309, series.Length);
        Assert.Equal(2008, series.TimeOf(series.Length - 1));
        Assert.Equal((5, 2.9), (series.Values[0], series.Values[^1]));
        // The highest year of the series.
        Assert.Equal(190.2, series.Values[1957 - Sunspots.FirstYear]);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Column_IsFoundByItsHeader(char delimiter)
    {
        string text = string.Join('\n', new[] { "# a remark", $"t{delimiter}\"my value\"", "" }
            .Concat(Enumerable.Range(0, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i}{delimiter}{i % 7}.5"))));

        Assert.Equal(Enumerable.Range(0, 200).Select(i => (i % 7) + 0.5), Read(text, "my value"));
    }

    [Fact]
    public void OnlyColumn_NeedsNoName() => Assert.Equal(150, Read("x\n" + Lines(150, i => $"{i}"), null).Length);

    [Theory]
    [InlineData("", null, "s.csv: the file is empty")]
    [InlineData("a,b\n1,2\n", null, "s.csv: line 1: the file has several columns; say which by --column: 'a', 'b'")]
    [InlineData("a,b\n1,2\n", "c", "s.csv: line 1: there is no column 'c'; the header names 'a', 'b'")]
    [InlineData("a,a\n1,2\n", "a", "s.csv: line 1, column 2: a second column is named 'a'")]
    [InlineData("a,b\n1,2\n\n3\n", "b", "s.csv: line 4: this line has 1 values, the header in line 1 has 2")]
    [InlineData("a,b\n1,2\n3,x\n", "b", "s.csv: line 3, column 2: 'x' is not a number")]
    [InlineData("a,b\n1,2\n3,\n", "b", "s.csv: line 3, column 2: a value is missing")]
    [InlineData("a,b\n1,2\n3,Infinity\n", "b", "s.csv: line 3, column 2: 'Infinity' is not a finite number")]
    [InlineData("a,b\n1,2\n", "b", "s.csv: column 'b' has 1 values; a forecast needs 100 to be fitted, chosen and tested on")]
    public void BadFile_IsNamedWithThePlace(string text, string? column, string message) =>
        Assert.Equal(message, Assert.Throws<DataFileException>(() => Read(text, column)).Message);

    [Fact]
    public void ManyColumns_AreListedInALineOfReasonableLength()
    {
        string message = Assert.Throws<DataFileException>(() => Read(string.Join(',', Enumerable.Range(0, 500).Select(i => $"\0column {i}")) + "\n", "x")).Message;

        Assert.StartsWith("s.csv: line 1: there is no column 'x'; the header names '\\u0000column 0', '\\u0000column 1', ", message);
        Assert.Matches(" and 4[0-9][0-9] more$", message);
        Assert.InRange(message.Length, 400, 600);
    }

    [Fact]
    public void HugeValues_AreRefused() =>
        Assert.EndsWith("has values beyond 1e100; scale them down", Assert.Throws<DataFileException>(() => Read("x\n" + Lines(150, i => $"{i}e200"), "x")).Message);

    [Fact]
    public void ConstantHalf_IsRefused() =>
        Assert.EndsWith("there is nothing to forecast", Assert.Throws<DataFileException>(() => Read("x\n" + Lines(150, i => i < 70 ? $"{i}" : "3"), "x")).Message);

    [Fact]
    public void TooManyValues_AreRefusedAtTheirLine() =>
        Assert.Equal("s.csv: line 20002: more values than 20000, the most this program takes",
            Assert.Throws<DataFileException>(() => Read("x\n" + Lines(20_001, i => $"{i}"), "x")).Message);

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static double[] Read(string text, string? column) => SeriesReader.Read(DataFile.Parse("s.csv", Encoding.UTF8.GetBytes(text)), column);
}
