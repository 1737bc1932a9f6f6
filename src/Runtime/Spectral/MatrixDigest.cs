using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>A few words that tell a matrix from others, from which its start vectors follow.</summary>
/// <remarks>
/// A start vector known beforehand can be blind to a matrix's dominant vectors; one that changes with every value of the matrix is so by
/// chance alone. A row is a polynomial with the values' bits as coefficients, sixteen columns side by side, so zeros count for nothing
/// and a matrix in compressed rows agrees with the dense one; values count as rounded to single precision, so that a matrix and
/// its widened copy agree. All is arithmetic of integers: the same everywhere.
/// </remarks>
internal partial struct MatrixDigest
{
    // Columns side by side.
    private const int Lanes = 16;

    // Where the polynomials are taken: odd, so that no bit is lost.
    private const uint Place = 0x9E3779B1;

    // Odd, hence coprime to 32: a bit comes by every place of its lane.
    private const int Turn = 9;

    private Vector512<uint> _rows;

    /// <summary>Takes the next row in, of float or double values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddRow<T>(ReadOnlySpan<T> row)
        where T : unmanaged
    {
        ref T first = ref MemoryMarshal.GetReference(row);
        Vector512<uint> sum = Vector512<uint>.Zero;
        Vector512<uint> place = Vector512.Create(Place);
        int j = 0;
        for (; j + Lanes <= row.Length; j += Lanes)
        {
            sum = (sum * place) + Bits(ref Unsafe.Add(ref first, j));
        }

        if (j < row.Length)
        {
            Span<T> rest = stackalloc T[Lanes];
            rest.Clear();
            row[j..].CopyTo(rest);
            sum = (sum * place) + Bits(ref rest[0]);
        }

        AddRow(sum);
    }

    /// <summary>Takes the next row in, its polynomials computed already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRow(Vector512<uint> sums) => _rows = ((_rows << Turn) | (_rows >>> (32 - Turn))) + sums;

    /// <summary>The bits of a value as rounded to single precision; those of zero are 0.</summary>
    private static uint Bits(double value) => BitConverter.SingleToUInt32Bits((float)value + 0f);

    /// <summary>A key's child for what was taken in.</summary>
    public readonly WeightKey KeyFrom(WeightKey parent)
    {
        Span<byte> data = stackalloc byte[Lanes * sizeof(uint)];
        for (int i = 0; i < Lanes; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(data[(i * sizeof(uint))..], _rows[i]);
        }

        return parent.ChildOf(data);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Bits<T>(ref T first)
        where T : unmanaged
    {
        Vector512<float> values;
        if (typeof(T) == typeof(double))
        {
            ref double wide = ref Unsafe.As<T, double>(ref first);
            values = Vector512.Narrow(Vector512.LoadUnsafe(ref wide), Vector512.LoadUnsafe(ref wide, Lanes / 2));
        }
        else
        {
            values = Vector512.LoadUnsafe(ref Unsafe.As<T, float>(ref first));
        }

        // Adding zero makes −0 a zero.
        return (values + Vector512<float>.Zero).AsUInt32();
    }
}
