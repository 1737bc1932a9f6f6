using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>A two-dimensional array seen as the row-major span that it is in memory.</summary>
internal static class RectangularSpan
{
    public static Span<T> Of<T>(T[,] array)
        where T : unmanaged
        => MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);
}
