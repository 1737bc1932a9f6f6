using System;
using System.IO;

namespace WeightInit.Sample;

/// <summary>The files that the assembly carries: the font of Fonts/, and the real data, of which Data/README.md says where they are from.</summary>
internal static class DataResource
{
    /// <param name="name">Name of a file.</param>
    public static byte[] Bytes(string name)
    {
        using Stream stream = typeof(DataResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
