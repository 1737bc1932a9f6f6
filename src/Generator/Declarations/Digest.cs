using System;
using System.Security.Cryptography;
using System.Text;

namespace WeightInit.Generator;

/// <summary>What stands for a text: 128 bits, in which no two texts of practice agree.</summary>
internal readonly record struct Digest(ulong High, ulong Low)
{
    // Made once a thread: it takes as long as hashing a line.
    [ThreadStatic]
    private static SHA256? _hash;

    /// <summary>The digest of a text, the first half of its SHA-256.</summary>
    public static Digest Of(string text)
    {
        byte[] bytes = (_hash ??= SHA256.Create()).ComputeHash(Encoding.Unicode.GetBytes(text));
        return new(BitConverter.ToUInt64(bytes, 0), BitConverter.ToUInt64(bytes, 8));
    }

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Low;

    /// <summary>The digest of a sequence whose digest so far this is, and which goes on with another.</summary>
    public Digest Then(Digest next) => new(Mix(High ^ Turn(next.Low, 32), next.High), Mix(Low ^ next.High, next.Low));

    /// <summary>The same for a number.</summary>
    public Digest Then(long number) => Then(new Digest(0x9E3779B97F4A7C15, (ulong)number));

    // A round of MurmurHash3's 64-bit finaliser: what enters are hashes already, whose order has to tell.
    private static ulong Mix(ulong state, ulong next)
    {
        ulong mixed = unchecked((Turn(state, 27) * 0x87C37B91114253D5) + next);
        mixed = unchecked((mixed ^ (mixed >> 33)) * 0xFF51AFD7ED558CCD);
        return unchecked((mixed ^ (mixed >> 33)) * 0xC4CEB9FE1A85EC53) ^ (mixed >> 29);
    }

    private static ulong Turn(ulong value, int bits) => (value << bits) | (value >> (64 - bits));
}
