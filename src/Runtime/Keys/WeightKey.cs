using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace WeightInit;

/// <summary>Names one random stream: a seed and a path of names, hashed to a 128-bit identity.</summary>
/// <remarks>
/// A child's identity is the SipHash-2-4-128 of a tag byte, the name in UTF-8 and, where there is one, the index as
/// a little-endian int32, under the parent's identity; see docs/determinism.md. The default value is seed 0.
/// </remarks>
public readonly struct WeightKey : IEquatable<WeightKey>
{
    private const byte SeedTag = 0;
    private const byte NameTag = 1;
    private const byte IndexTag = 2;
    private const byte DataTag = 3;

    private static readonly (ulong First, ulong Second) _seedZero = IdentityOf(0);

    // Identities are kept XORed with that of seed 0, so that default(WeightKey) is seed 0.
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly bool _specified;

    private WeightKey((ulong First, ulong Second) identity)
    {
        _first = identity.First ^ _seedZero.First;
        _second = identity.Second ^ _seedZero.Second;
        _specified = true;
    }

    /// <summary>Whether this is <c>default</c>: nobody chose it, though it equals <c>FromSeed(0)</c>.</summary>
    public bool IsDefault => !_specified;

    /// <summary>The first eight bytes of the identity, little-endian: the two key words of Philox.</summary>
    internal ulong First => _first ^ _seedZero.First;

    /// <summary>The last eight bytes of the identity, little-endian: the upper half of the counter of Philox.</summary>
    internal ulong Second => _second ^ _seedZero.Second;

    /// <summary>The key of a seed.</summary>
    public static WeightKey FromSeed(ulong seed) => new(IdentityOf(seed));

    /// <summary>The key of a seed, sign-extended to 64 bits.</summary>
    public static implicit operator WeightKey(int seed) => FromSeed((ulong)seed);

    /// <summary>The key of a seed, its bits taken as unsigned.</summary>
    public static implicit operator WeightKey(long seed) => FromSeed((ulong)seed);

    /// <summary>The key of a seed.</summary>
    public static implicit operator WeightKey(uint seed) => FromSeed(seed);

    /// <summary>The key of a seed.</summary>
    public static implicit operator WeightKey(ulong seed) => FromSeed(seed);

    /// <summary>Whether two keys name the same stream.</summary>
    public static bool operator ==(WeightKey left, WeightKey right) => left.Equals(right);

    /// <summary>Whether two keys name different streams.</summary>
    public static bool operator !=(WeightKey left, WeightKey right) => !left.Equals(right);

    /// <summary>This key, or where nobody chose it (<see cref="IsDefault"/>) that of a seed.</summary>
    public WeightKey OrSeed(ulong seed) => IsDefault ? FromSeed(seed) : this;

    /// <summary>The key of something named inside what this key names.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or not valid UTF-16.</exception>
    public WeightKey Child(string name) => Derive(NameTag, name, 0);

    /// <summary>The key of one element of a named sequence; never that of any <see cref="Child(string)"/>.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or not valid UTF-16, or the index is negative.</exception>
    public WeightKey Child(string name, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Derive(IndexTag, name, index);
    }

    /// <summary>The key of something that up to 128 bytes of data tell from others; never that of a named one.</summary>
    internal WeightKey ChildOf(ReadOnlySpan<byte> data)
    {
        Span<byte> message = stackalloc byte[129];
        message[0] = DataTag;
        data.CopyTo(message[1..]);
        return new WeightKey(SipHash128.Hash(First, Second, message[..(1 + data.Length)]));
    }

    /// <inheritdoc/>
    public bool Equals(WeightKey other) => _first == other._first && _second == other._second;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is WeightKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _second);

    /// <summary>The 16 bytes of the identity as 32 hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, First);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], Second);
        return Convert.ToHexStringLower(bytes);
    }

    private static (ulong First, ulong Second) IdentityOf(ulong seed)
    {
        Span<byte> message = stackalloc byte[9];
        message[0] = SeedTag;
        BinaryPrimitives.WriteUInt64LittleEndian(message[1..], seed);
        ReadOnlySpan<byte> key = "WeightInit-key-1"u8;
        return SipHash128.Hash(
            BinaryPrimitives.ReadUInt64LittleEndian(key), BinaryPrimitives.ReadUInt64LittleEndian(key[8..]), message);
    }

    private WeightKey Derive(byte tag, string name, int index)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        int indexBytes = tag == IndexTag ? sizeof(int) : 0;
        int capacity = 1 + Encoding.UTF8.GetMaxByteCount(name.Length) + indexBytes;
        Span<byte> message = capacity <= 512 ? stackalloc byte[capacity] : new byte[capacity];
        message[0] = tag;

        int length = 1 + Encode(name, message[1..]);
        if (tag == IndexTag)
        {
            BinaryPrimitives.WriteInt32LittleEndian(message[length..], index);
        }

        return new WeightKey(SipHash128.Hash(First, Second, message[..(length + indexBytes)]));
    }

    private static int Encode(string name, Span<byte> destination)
    {
        // Strict: a lone surrogate would otherwise become U+FFFD, and two names one stream.
        OperationStatus status = Utf8.FromUtf16(name, destination, out _, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            throw new ArgumentException(
                "A name must be valid UTF-16, but this one holds half of a surrogate pair; name the weight differently.",
                nameof(name));
        }

        return written;
    }
}
