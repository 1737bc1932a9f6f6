using System;
using System.Runtime.InteropServices;

namespace WeightInit.PackageTests;

/// <summary>A weight's values as a consumer prints them.</summary>
internal static class Bits
{
    public static string Text<T>(string name, T[] values)
        where T : unmanaged
        => $"{name} {Convert.ToHexString(MemoryMarshal.AsBytes<T>(values))}";
}
