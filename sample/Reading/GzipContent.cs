using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;

namespace WeightInit.Sample;

/// <summary>Expands the content of a file that gzip compressed, told by its first bytes rather than its name.</summary>
internal static class GzipContent
{
    /// <summary>A whole file has a header of 10 bytes, an empty block of 2, and a trailer of 8.</summary>
    private const int LeastBytes = 20;

    /// <param name="file">What errors name.</param>
    /// <param name="bytes">The file's content.</param>
    /// <returns>The expanded content, or the content itself where it is not compressed.</returns>
    /// <exception cref="DataFileException">The compressed content is damaged, cut short or too large.</exception>
    public static byte[] Expand(string file, byte[] bytes)
    {
        if (bytes is not [0x1f, 0x8b, ..])
        {
            return bytes;
        }

        if (bytes.Length < LeastBytes)
        {
            throw Damaged(file);
        }

        using MemoryStream content = new();
        try
        {
            using GZipStream stream = new(new MemoryStream(bytes), CompressionMode.Decompress);
            byte[] buffer = new byte[1 << 16];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (content.Length + read > DataFile.MaxBytes)
                {
                    throw new DataFileException(file, 0, 0, $"expands to more than {DataFile.MaxBytes >> 20} MB, the most this program reads");
                }

                content.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            throw Damaged(file);
        }

        // GZipStream takes the end of the file for the end of the content; the last four bytes say how long it should be.
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(bytes.Length - 4)) == content.Length ? content.ToArray() : throw Damaged(file);
    }

    private static DataFileException Damaged(string file) => new(file, 0, 0, "compressed by gzip, and damaged, cut short or put together from several files");
}
