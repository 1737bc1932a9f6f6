using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using CsCheck;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>Files of whatever content: a line that names the file and what is wrong with it, or what the file says.</summary>
public sealed class ReaderTests
{
    private static readonly Gen<string> Cell = Gen.Frequency(
        (5, Gen.Int[-20, 20].Select(static value => value.ToString())),
        (3, Gen.OneOf("", " ", "1.5", "-0", "1e3", "1e400", "NaN", "inf", "-Infinity", "1,5", "0x1F", "\"1\"", "\"a\"\"b\"", "\"open", "x", "'1'", "１", "1_000", "+1", "--1", "1.", ".5", "1e", "\0", "#", "%", "\t", "é", "\ud83d", "999999999999999999999999")),
        (1, Nasty.Text));

    private static readonly Gen<string> Delimited =
        from delimiter in Gen.OneOf(",", ";", "\t", " ", ", ")
        from end in Gen.OneOf("\n", "\r\n", "\r", "\n\n", "\n#\n", "\u2028")
        from columns in Gen.Int[0, 5]
        from rows in Gen.Int[0, 6]
        from cells in Cell.Array[rows * columns]
        from broken in Gen.Int[0, 3]
        select string.Join(end, Enumerable.Range(0, rows).Select(row => string.Join(delimiter, cells.Skip(row * columns).Take(row == broken ? columns - 1 : columns))));

    private static readonly Gen<string> MatrixMarket =
        from banner in Gen.OneOf("%%MatrixMarket", "%%matrixmarket", "%MatrixMarket", "")
        from kind in Gen.OneOf("matrix", "vector", "Matrix", "")
        from format in Gen.OneOf("coordinate", "array", "dense", "")
        from field in Gen.OneOf("real", "integer", "pattern", "complex", "")
        from symmetry in Gen.OneOf("general", "symmetric", "skew-symmetric", "hermitian", "")
        from sizes in Gen.Frequency((3, Gen.Int[0, 4]), (1, Nasty.Int)).Array[0, 4]
        from isSquare in Gen.Bool
        from lines in Gen.Frequency((3, Gen.Int[0, 4].Select(static value => value.ToString())), (1, Cell)).Array[0, 4].Select(static cells => string.Join(" ", cells)).Array[0, 12]
        select $"{banner} {kind} {format} {field} {symmetry}\n% comment\n{string.Join(' ', isSquare && sizes.Length > 1 ? sizes.Select((size, i) => i == 1 ? sizes[0] : size) : sizes)}\n{string.Join('\n', lines)}\n";

    private static readonly Gen<byte[]> Content = Gen.Frequency(
        (6, Gen.OneOf(Delimited, MatrixMarket, Nasty.Text).Select(Encoding.UTF8.GetBytes)),
        (1, Gen.OneOf(Delimited, MatrixMarket).Select(Encoding.Unicode.GetBytes)),
        (1, Gen.Byte.Array[0, 60]),
        (2, Gen.Select(Gen.OneOf(Delimited, MatrixMarket), Gen.Int[0, 40], Gen.Int[0, 3], static (text, place, how) => Damage(Gzip(Encoding.UTF8.GetBytes(text)), place, how))));

    [Fact, Property]
    public void Matrix_IsReadOrRefused() => Gen.Select(Content, Gen.OneOf("m.csv", "m.mtx")).Hold(static given =>
    {
        string file = Path.Combine(Path.GetTempPath(), $"weightinit-abuse-{Guid.NewGuid():N}{Path.GetExtension(given.Item2)}");
        File.WriteAllBytes(file, given.Item1);
        try
        {
            if (Refusal(file, () => MatrixReader.Read(file)) is SquareMatrix matrix)
            {
                Assert.Equal(matrix.Size * matrix.Size, matrix.Values.Length);
                Assert.True(matrix.Size > 0);
                Assert.All(matrix.Values, static value => Assert.True(double.IsFinite(value)));
            }
        }
        finally
        {
            File.Delete(file);
        }
    }, 1500, Print);

    [Fact, Property]
    public void Series_IsReadOrRefused() => Gen.Select(
        Gen.OneOf(Content, Delimited.Select(static text => Encoding.UTF8.GetBytes($"x,y\n{text}\n{string.Concat(Enumerable.Range(0, 120).Select(static i => $"{i},{i * i % 17}\n"))}"))),
        Gen.OneOf(Gen.OneOf<string?>(null, "x", "y", ""), Nasty.Text.Select(static text => (string?)text))).Hold(static given =>
    {
        if (Refusal("s.csv", () => SeriesReader.Read(DataFile.Parse("s.csv", given.Item1), given.Item2)) is double[] values)
        {
            Assert.InRange(values.Length, SeriesReader.LeastValues, SeriesReader.MostValues);
            Assert.All(values, static value => Assert.True(double.IsFinite(value)));
        }
    }, 1500, static given => $"{given.Item2}: {Print((given.Item1, ""))}");

    [Fact, Property]
    public void Digits_AreReadOrRefused() => Gen.Select(Gen.Int[98, 103], Gen.Int[0, 102], Gen.Int[-1, 64], Cell, Gen.OneOf(Content, Gen.Const<byte[]>([]))).Hold(static given =>
    {
        (int rows, int bad, int column, string cell, byte[] tail) = given;
        string text = string.Concat(Enumerable.Range(0, rows).Select(row =>
            string.Join(',', Enumerable.Range(0, 65).Select(at => row == bad && at == column ? cell : (((row * 7) + at) % 10).ToString())) + "\n"));
        byte[] content = [.. Encoding.UTF8.GetBytes(text), .. tail];
        if (Refusal("d.csv", () => DigitReader.Read(DataFile.Parse("d.csv", content))) is DigitImages digits)
        {
            DigitSplit split = DigitSplit.Of(digits);
            Assert.Equal(digits.Count, split.Training.Count + split.Validation.Count + split.Test.Count);
            Assert.All(digits.Labels, static label => Assert.InRange(label, 0, 9));
            Assert.All(split.Test.Values, static value => Assert.True(float.IsFinite(value)));
        }
    }, 600);

    /// <summary>What was read; or null after a refusal, which must be one line that begins with the file's name.</summary>
    private static object? Refusal(string file, Func<object> read)
    {
        try
        {
            return read();
        }
        catch (DataFileException error)
        {
            Assert.StartsWith($"{file}: ", error.Message);
            Assert.DoesNotContain(error.Message, char.IsControl);
            Assert.True(error.Message.Length > file.Length + 10, error.Message);
            Assert.True(error.Message.Length < 1000 + (3 * file.Length), error.Message);
            return null;
        }
    }

    private static byte[] Gzip(byte[] content)
    {
        using MemoryStream compressed = new();
        using (GZipStream stream = new(compressed, CompressionLevel.Fastest))
        {
            stream.Write(content);
        }

        return compressed.ToArray();
    }

    private static byte[] Damage(byte[] whole, int place, int how)
    {
        if (whole.Length == 0)
        {
            return whole;
        }

        place %= whole.Length;
        switch (how)
        {
            case 0:
                return whole;
            case 1:
                return whole[..place];
            default:
                whole[place] ^= 0x11;
                return whole;
        }
    }

    private static string Print((byte[] Content, string Name) given) => $"{given.Name}: {Convert.ToBase64String(given.Content)} = {Encoding.UTF8.GetString(given.Content)}";
}
