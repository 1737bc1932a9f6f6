using System;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace WeightInit;

/// <summary>SipHash-2-4 with 128 bits of output (Aumasson and Bernstein 2012; reference code, HSIZE = 16).</summary>
internal static class SipHash128
{
    // A span of bytes ends at 2^31 − 1; longer messages are absorbed in parts, each of whole words.
    private const int Part = 1 << 22;

    /// <summary>Hashes a message under a 128-bit key; the words are the little-endian halves of key and output.</summary>
    public static (ulong First, ulong Second) Hash(ulong firstKey, ulong secondKey, ReadOnlySpan<byte> message)
        => Hash<byte>(firstKey, secondKey, message);

    /// <summary>Hashes the bytes of a span of any length.</summary>
    public static (ulong First, ulong Second) Hash<T>(ulong firstKey, ulong secondKey, ReadOnlySpan<T> message, CancellationToken cancellation = default)
        where T : unmanaged
    {
        ulong length = (ulong)message.Length * (ulong)Unsafe.SizeOf<T>();
        Stream stream = new(firstKey, secondKey);
        while (message.Length > Part)
        {
            cancellation.ThrowIfCancellationRequested();
            stream.Absorb(MemoryMarshal.AsBytes(message[..Part]));
            message = message[Part..];
        }

        return stream.Finish(MemoryMarshal.AsBytes(message), length);
    }

    /// <summary>A message that comes in parts.</summary>
    internal struct Stream(ulong firstKey, ulong secondKey)
    {
        private ulong _v0 = firstKey ^ 0x736F6D6570736575;
        private ulong _v1 = secondKey ^ 0x646F72616E646F6D ^ 0xEE;
        private ulong _v2 = firstKey ^ 0x6C7967656E657261;
        private ulong _v3 = secondKey ^ 0x7465646279746573;

        /// <summary>Takes a part of whole eight-byte words.</summary>
        public void Absorb(ReadOnlySpan<byte> words) => AbsorbWords(words, ref _v0, ref _v1, ref _v2, ref _v3);

        /// <summary>Takes the last part and gives the hash; the length is that of all parts, in bytes.</summary>
        public (ulong First, ulong Second) Finish(ReadOnlySpan<byte> part, ulong length)
        {
            ulong last = length << 56;
            ReadOnlySpan<byte> rest = AbsorbWords(part, ref _v0, ref _v1, ref _v2, ref _v3);
            for (int i = 0; i < rest.Length; i++)
            {
                last |= (ulong)rest[i] << (8 * i);
            }

            SipHash128.Absorb(last, ref _v0, ref _v1, ref _v2, ref _v3);
            _v2 ^= 0xEE;
            ulong first = Squeeze(ref _v0, ref _v1, ref _v2, ref _v3);
            _v1 ^= 0xDD;
            return (first, Squeeze(ref _v0, ref _v1, ref _v2, ref _v3));
        }
    }

    // Works on copies, which stay in registers; returns the bytes beyond the last whole word.
    private static ReadOnlySpan<byte> AbsorbWords(ReadOnlySpan<byte> message, ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        (ulong a, ulong b, ulong c, ulong d) = (v0, v1, v2, v3);
        while (message.Length >= 8)
        {
            Absorb(BinaryPrimitives.ReadUInt64LittleEndian(message), ref a, ref b, ref c, ref d);
            message = message[8..];
        }

        (v0, v1, v2, v3) = (a, b, c, d);
        return message;
    }

    private static void Absorb(ulong word, ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v3 ^= word;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        v0 ^= word;
    }

    private static ulong Squeeze(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        for (int i = 0; i < 4; i++)
        {
            Round(ref v0, ref v1, ref v2, ref v3);
        }

        return v0 ^ v1 ^ v2 ^ v3;
    }

    private static void Round(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v0 += v1;
        v2 += v3;
        v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
        v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
        v0 = BitOperations.RotateLeft(v0, 32);
        v2 += v1;
        v0 += v3;
        v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
        v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
        v2 = BitOperations.RotateLeft(v2, 32);
    }
}
