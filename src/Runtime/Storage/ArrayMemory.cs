using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>An array of any rank seen as the row-major span that it is in memory.</summary>
internal static class ArrayMemory
{
    /// <summary>The elements; the array's element type must be <typeparamref name="T"/>.</summary>
    public static Span<T> Of<T>(Array array)
        where T : unmanaged
        => MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);

    /// <summary>The lengths, outermost dimension first.</summary>
    public static int[] Shape(Array array)
    {
        int[] shape = new int[array.Rank];
        for (int dimension = 0; dimension < shape.Length; dimension++)
        {
            shape[dimension] = array.GetLength(dimension);
        }

        return shape;
    }
}
