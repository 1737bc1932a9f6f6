using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class DigitReaderTests : IDisposable
{
    private static readonly string Image = string.Join(',', Enumerable.Range(0, 64).Select(static i => i % 17));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void CarriedDigits_AreThoseOfUci()
    {
        DigitImages digits = DigitReader.ReadCarried();

        Assert.Equal(1797, digits.Count);
        Assert.Equal([0, 0, 5, 13, 9, 1, 0, 0], digits[0][..8].ToArray());
        Assert.Equal([0, 1, 2, 8, 9, 8], new[] { 0, 1, 2, 1794, 1795, 1796 }.Select(i => (int)digits.Labels[i]));
        // Counts of scikit-learn's load_digits.
        Assert.Equal([178, 182, 177, 183, 181, 182, 181, 179, 174, 180], Enumerable.Range(0, 10).Select(digit => digits.Labels.Count(label => label == digit)));
    }

    [Fact]
    public void Split_IsInTheOrderOfTheFile()
    {
        DigitImages digits = DigitReader.ReadCarried();

        DigitSplit split = DigitSplit.Of(digits);

        Assert.Equal((1149, 288, 360), (split.Training.Count, split.Validation.Count, split.Test.Count));
        Assert.Equal(digits.Labels, split.Training.Labels.Concat(split.Validation.Labels).Concat(split.Test.Labels));
        Assert.Equal(0, split.Training.Values.Average(), 1e-5);
        Assert.Equal(1, split.Training.Values.Average(static value => value * value), 1e-5);
    }

    [Theory]
    [InlineData("digits.csv")]
    [InlineData("digits.csv.gz")]
    [InlineData("digits")]
    public void File_IsReadWhetherCompressedOrNot(string name)
    {
        byte[] content = Encoding.UTF8.GetBytes($"# mine\n\n{Rows(120)}");
        File.WriteAllBytes(_folder[name], name.EndsWith(".csv", StringComparison.Ordinal) ? content : Gzip(content));

        DigitImages digits = DigitReader.Read(DataFile.Load(_folder[name]));

        Assert.Equal(120, digits.Count);
        Assert.Equal(9, digits.Labels[119]);
        Assert.Equal(16, digits[7][16]);
    }

    [Theory]
    [InlineData("", ": the file is empty")]
    [InlineData("1,2,3\n", ": line 1: this line has 3 values; an image has 64 pixels and its digit")]
    [InlineData("IMAGE,10\n", ": line 1, column 65: '10' is not the digit: a whole number from 0 to 9")]
    [InlineData("IMAGE,-1\n", ": line 1, column 65: '-1' is not the digit: a whole number from 0 to 9")]
    [InlineData("IMAGE,1.5\n", ": line 1, column 65: '1.5' is not the digit: a whole number from 0 to 9")]
    [InlineData("IMAGE,three\n", ": line 1, column 65: 'three' is not a number")]
    [InlineData("IMAGE,\n", ": line 1, column 65: a value is missing")]
    [InlineData("IMAGE,1\n17,IMAGE\n", ": line 2, column 1: '17' is not a pixel: a whole number from 0 to 16")]
    [InlineData("IMAGE,1\n", ": 1 images; training, validation and test need 100")]
    public void BadFile_IsNamedWithThePlace(string content, string problem)
    {
        string file = _folder.Write("d.csv", content.Replace("IMAGE", Image, StringComparison.Ordinal));

        DataFileException error = Assert.Throws<DataFileException>(() => DigitReader.Read(DataFile.Load(file)));

        Assert.Equal(file + problem, error.Message);
    }

    [Fact]
    public void BlankImages_AreRefused()
    {
        string row = string.Join(',', Enumerable.Repeat("3", 64)) + ",1\n";

        DataFileException error = Assert.Throws<DataFileException>(() => DigitReader.Read(DataFile.Load(_folder.Write("d.csv", string.Concat(Enumerable.Repeat(row, 100))))));

        Assert.Contains("nothing to learn", error.Message);
    }

    [Fact]
    public void DamagedGzip_IsNamed()
    {
        byte[] whole = Gzip(Encoding.UTF8.GetBytes(Rows(2000)));
        byte[] flipped = [.. whole];
        flipped[whole.Length / 2] ^= 0x55;
        byte[][] damaged = [whole[..^1], whole[..^9], whole[..(whole.Length / 2)], whole[..12], [0x1f, 0x8b], flipped];

        Assert.All(damaged, bytes =>
        {
            File.WriteAllBytes(_folder["d.gz"], bytes);
            DataFileException error = Assert.Throws<DataFileException>(() => DataFile.Load(_folder["d.gz"]));
            Assert.Equal($"{_folder["d.gz"]}: compressed by gzip, and damaged, cut short or put together from several files", error.Message);
        });
    }

    [Fact]
    public void GzipThatExpandsWithoutEnd_IsRefused()
    {
        File.WriteAllBytes(_folder["d.gz"], Gzip(new byte[DataFile.MaxBytes + 1]));

        DataFileException error = Assert.Throws<DataFileException>(() => DataFile.Load(_folder["d.gz"]));

        Assert.Contains("expands to more than 64 MB", error.Message);
    }

    private static string Rows(int count) => string.Concat(Enumerable.Range(0, count).Select(static i => $"{Image},{i % 10}\n"));

    private static byte[] Gzip(byte[] content)
    {
        using MemoryStream compressed = new();
        using (GZipStream stream = new(compressed, CompressionLevel.Fastest))
        {
            stream.Write(content);
        }

        return compressed.ToArray();
    }
}
