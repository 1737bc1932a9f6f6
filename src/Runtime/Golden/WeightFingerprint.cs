using System;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace WeightInit;

/// <summary>
/// A 64-bit identity of a weight's values: the first word of SipHash-2-4-128 under the 16 ASCII bytes
/// <c>WeightInit-val-1</c>, over the elements' bits (little-endian) in row-major order. Equal values give equal
/// fingerprints whatever holds them, on every machine; it tells accidents apart, not forgeries.
/// </summary>
public static class WeightFingerprint
{
    // The key's bytes as two little-endian words.
    private const ulong FirstKey = 0x6E49746867696557;
    private const ulong SecondKey = 0x312D6C61762D7469;

    /// <summary>The fingerprint of values in row-major order.</summary>
    public static ulong Of(ReadOnlySpan<float> values) => OfBits(values);

    /// <summary>The fingerprint of values in row-major order.</summary>
    public static ulong Of(ReadOnlySpan<double> values) => OfBits(values);

    /// <summary>The fingerprint as every report writes it: 16 lower-case hexadecimal digits.</summary>
    public static string Text(ulong fingerprint) => fingerprint.ToString("x16", CultureInfo.InvariantCulture);

    internal static ulong OfBits<T>(ReadOnlySpan<T> values, CancellationToken cancellation = default)
        where T : unmanaged
        => SipHash128.Hash(FirstKey, SecondKey, values, cancellation).First;

    /// <summary>The fingerprint of the dense matrix that compressed rows stand for, of which only a part is dense at a time.</summary>
    internal static ulong OfRows<T>(CsrMatrix<T> matrix, CancellationToken cancellation = default)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        const int Part = 1 << 16;
        SipHash128.Stream stream = new(FirstKey, SecondKey);
        T[] part = new T[Part];
        long start = 0;
        long count = (long)matrix.Rows * matrix.Columns;
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int position = matrix.RowOffsets[row]; position < matrix.RowOffsets[row + 1]; position++)
            {
                long index = ((long)row * matrix.Columns) + matrix.ColumnIndices[position];
                Advance(index);
                part[index - start] = matrix.Values[position];
            }
        }

        Advance(count - 1);
        return stream.Finish(MemoryMarshal.AsBytes(part.AsSpan(0, (int)(count - start))), (ulong)count * (ulong)Unsafe.SizeOf<T>()).First;

        void Advance(long index)
        {
            for (; index >= start + Part; start += Part)
            {
                cancellation.ThrowIfCancellationRequested();
                stream.Absorb(MemoryMarshal.AsBytes(part.AsSpan()));
                part.AsSpan().Clear();
            }
        }
    }
}
