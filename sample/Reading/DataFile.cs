using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace WeightInit.Sample;

/// <summary>The lines of a text file, read as a whole so that nothing changes under the parser, and the place of each.</summary>
internal sealed class DataFile
{
    /// <summary>Far above any matrix this program takes (a 1024 × 1024 one of 25 characters a value is 26 MB).</summary>
    public const int MaxBytes = 64 << 20;

    private DataFile(string file, List<string> lines)
    {
        File = file;
        Lines = lines;
    }

    /// <summary>The path as the user gave it.</summary>
    public string File { get; }

    /// <summary>The lines without their ends; line 1 of the file is the first.</summary>
    public IReadOnlyList<string> Lines { get; }

    public static DataFile Load(string file) => Parse(file, ReadBytes(file));

    /// <param name="file">What errors name.</param>
    /// <param name="bytes">The whole content, compressed by gzip or not.</param>
    public static DataFile Parse(string file, byte[] bytes)
    {
        bytes = GzipContent.Expand(file, bytes);
        // UTF-8 unless a byte order mark says UTF-16 or UTF-32; strict, so that a picture or an archive is named as such.
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        List<string> lines = [];
        try
        {
            using StreamReader reader = new(new MemoryStream(bytes), utf8, detectEncodingFromByteOrderMarks: true);
            while (reader.ReadLine() is string line)
            {
                lines.Add(line);
            }
        }
        catch (DecoderFallbackException)
        {
            throw new DataFileException(file, lines.Count + 1, 0, "this is not text (UTF-8)");
        }

        return new DataFile(file, lines);
    }

    /// <summary>The error for a place in this file.</summary>
    public DataFileException Error(int line, int column, string problem) => new(File, line, column, problem);

    private static byte[] ReadBytes(string file)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            throw new SampleException("the name of the file is empty");
        }

        if (Directory.Exists(file))
        {
            throw new DataFileException(file, 0, 0, "this is a folder, not a file");
        }

        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            using MemoryStream content = new();
            byte[] buffer = new byte[1 << 16];
            // The length is counted, not asked: a pipe or a device has none.
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (content.Length + read > MaxBytes)
                {
                    throw new DataFileException(file, 0, 0, $"larger than {MaxBytes >> 20} MB, the most this program reads");
                }

                content.Write(buffer, 0, read);
            }

            return content.ToArray();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DataFileException(file, 0, 0, "there is no such file");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DataFileException(file, 0, 0, $"cannot be read: {error.Message}");
        }
    }
}
