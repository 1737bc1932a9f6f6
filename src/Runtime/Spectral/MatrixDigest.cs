using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>A few words that tell a matrix from others, from which its start vectors follow.</summary>
/// <remarks>A start vector known beforehand can be blind to a matrix's dominant vectors; one that changes with every value of the matrix
/// is so by chance alone. Values count as rounded to single precision, so that a matrix and its widened copy get the same vectors.
/// Lanes and their order are fixed, as of everything here that results depend on.</remarks>
internal struct MatrixDigest
{
    private const int Lanes = 16;

    // Odd, hence coprime to 32: a bit comes by every place of its lane.
    private const int Turn = 9;

    private Vector512<uint> _even;
    private Vector512<uint> _odd;

    /// <summary>Takes float or double values in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        ref T first = ref MemoryMarshal.GetReference(values);
        int i = 0;
        for (; i + (2 * Lanes) <= values.Length; i += 2 * Lanes)
        {
            Take(ref Unsafe.Add(ref first, i));
        }

        Span<T> rest = stackalloc T[2 * Lanes];
        rest.Clear();
        values[i..].CopyTo(rest);
        Take(ref rest[0]);
    }

    /// <summary>A key's child for what was taken in.</summary>
    public readonly WeightKey KeyFrom(WeightKey parent)
    {
        Span<byte> data = stackalloc byte[2 * Lanes * sizeof(uint)];
        for (int i = 0; i < Lanes; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(data[(i * sizeof(uint))..], _even[i]);
            BinaryPrimitives.WriteUInt32LittleEndian(data[((Lanes + i) * sizeof(uint))..], _odd[i]);
        }

        return parent.ChildOf(data);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take<T>(ref T first)
        where T : unmanaged
    {
        _even = Turned(_even) + Bits(ref first);
        _odd = Turned(_odd) + Bits(ref Unsafe.Add(ref first, Lanes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Turned(Vector512<uint> x) => (x << Turn) | (x >>> (32 - Turn));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Bits<T>(ref T first)
        where T : unmanaged
    {
        if (typeof(T) == typeof(double))
        {
            ref double wide = ref Unsafe.As<T, double>(ref first);
            return Vector512.Narrow(Vector512.LoadUnsafe(ref wide), Vector512.LoadUnsafe(ref wide, Lanes / 2)).AsUInt32();
        }

        return Vector512.LoadUnsafe(ref Unsafe.As<T, uint>(ref first));
    }
}
