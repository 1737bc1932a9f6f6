using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

namespace WeightInit.TorchSharpTests;

/// <summary>1,797 handwritten digits, 8 × 8 pixels of 0 to 16 (UCI, Alpaydin and Kaynak; CC BY 4.0).</summary>
internal static class Digits
{
    /// <summary>Pixels scaled to mean 0 and deviation 1 over all, and labels.</summary>
    public static (Tensor Pixels, Tensor Labels) Load()
    {
        using GZipStream unpacked = new(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "digits.csv.gz")), CompressionMode.Decompress);
        using StreamReader reader = new(unpacked);
        float[][] rows = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => Array.ConvertAll(line.Split(','), static field => float.Parse(field, CultureInfo.InvariantCulture)))];
        Tensor pixels = tensor(rows.SelectMany(static row => row[..64]).ToArray(), [rows.Length, 64]);
        Tensor labels = tensor(rows.Select(static row => (long)row[64]).ToArray());
        return ((pixels - pixels.mean()) / pixels.std(), labels);
    }
}
