using System;
using System.IO;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class MatrixFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void MissingFile_IsNamed()
    {
        string file = _folder["none.csv"];

        Assert.Equal($"{file}: there is no such file", Assert.Throws<DataFileException>(() => MatrixReader.Read(file)).Message);
    }

    [Fact]
    public void FileInAMissingFolder_IsNamed()
    {
        string file = Path.Combine(_folder["none"], "m.csv");

        Assert.Equal($"{file}: there is no such file", Assert.Throws<DataFileException>(() => MatrixReader.Read(file)).Message);
    }

    [Fact]
    public void Folder_IsRefused() =>
        Assert.Equal($"{_folder.Path}: this is a folder, not a file", Assert.Throws<DataFileException>(() => MatrixReader.Read(_folder.Path)).Message);

    [Fact]
    public void ImpossibleName_IsRefused()
    {
        string message = Assert.Throws<DataFileException>(() => MatrixReader.Read("a\0b")).Message;

        Assert.StartsWith("a\\u0000b: cannot be read: ", message);
    }

    [Fact]
    public void BinaryFile_IsNotText()
    {
        File.WriteAllBytes(_folder["m.csv"], [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0xff, 0xfe, 0x80]);

        string message = Assert.Throws<DataFileException>(() => MatrixReader.Read(_folder["m.csv"])).Message;

        Assert.EndsWith("this is not text (UTF-8)", message);
    }

    [Fact]
    public void FileTooLarge_IsRefused()
    {
        using (FileStream stream = File.Create(_folder["m.csv"]))
        {
            stream.SetLength(DataFile.MaxBytes + 1);
        }

        string message = Assert.Throws<DataFileException>(() => MatrixReader.Read(_folder["m.csv"])).Message;

        Assert.EndsWith("larger than 64 MB, the most this program reads", message);
    }
}
