using System;
using System.IO;
using System.Text;

namespace WeightInit;

/// <summary>Reads a lock file and writes it whole or not at all.</summary>
internal static class LockFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string? Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path, Utf8) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WeightLockException($"{path} cannot be read: {error.Message}", error);
        }
    }

    public static void Write(string path, string text)
    {
        string folder = Path.GetDirectoryName(path)!;
        string draft = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(draft, text, Utf8);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            try
            {
                File.Delete(draft);
            }
            catch (IOException)
            {
                // The first error says what is wrong.
            }
            catch (UnauthorizedAccessException)
            {
            }

            throw new WeightLockException($"{path} cannot be written: {error.Message}", error);
        }
    }
}
