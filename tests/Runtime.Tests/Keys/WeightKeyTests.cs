using System;
using System.Buffers.Binary;
using System.Text;
using Xunit;

namespace WeightInit.RuntimeTests.Keys;

public class WeightKeyTests
{
    [Fact]
    public void Default_IsSeedZeroButUnspecified()
    {
        WeightKey key = default;

        Assert.Equal(WeightKey.FromSeed(0), key);
        Assert.Equal(WeightKey.FromSeed(0).GetHashCode(), key.GetHashCode());
        Assert.Equal(WeightKey.FromSeed(0).ToString(), key.ToString());
        Assert.True(key.IsDefault);
        Assert.False(WeightKey.FromSeed(0).IsDefault);
    }

    [Fact]
    public void Default_HasTheChildrenOfSeedZero()
    {
        WeightKey child = default(WeightKey).Child("blocks", 3).Child("query");

        Assert.Equal(WeightKey.FromSeed(0).Child("blocks", 3).Child("query"), child);
        Assert.False(child.IsDefault);
    }

    [Fact]
    public void OrSeed_ReplacesOnlyTheDefault()
    {
        Assert.Equal(WeightKey.FromSeed(42), default(WeightKey).OrSeed(42));
        Assert.Equal(WeightKey.FromSeed(0), WeightKey.FromSeed(0).OrSeed(42));
        Assert.Equal(WeightKey.FromSeed(7).Child("a"), WeightKey.FromSeed(7).Child("a").OrSeed(42));
    }

    [Fact]
    public void Conversions_ExtendTheSign()
    {
        WeightKey fromInt = -1;
        WeightKey fromLong = -1L;
        WeightKey fromUnsigned = ulong.MaxValue;

        Assert.Equal(WeightKey.FromSeed(ulong.MaxValue), fromInt);
        Assert.Equal(fromInt, fromLong);
        Assert.Equal(fromLong, fromUnsigned);
        Assert.NotEqual((WeightKey)1, fromInt);
    }

    /// <summary>The derivation of docs/determinism.md, spelled out.</summary>
    [Fact]
    public void Identity_IsTheDocumentedHash()
    {
        byte[] root = Hash(Encoding.ASCII.GetBytes("WeightInit-key-1"), [0, 42, 0, 0, 0, 0, 0, 0, 0]);
        byte[] named = Hash(root, [1, .. Encoding.UTF8.GetBytes("größe")]);
        byte[] indexed = Hash(named, [2, .. Encoding.UTF8.GetBytes("blocks"), 0x04, 0x03, 0x02, 0x01]);

        WeightKey key = 42;
        Assert.Equal(Convert.ToHexStringLower(root), key.ToString());
        Assert.Equal(Convert.ToHexStringLower(named), key.Child("größe").ToString());
        Assert.Equal(Convert.ToHexStringLower(indexed), key.Child("größe").Child("blocks", 0x01020304).ToString());
    }

    [Fact]
    public void Child_SeparatesNamesFromIndices()
    {
        WeightKey key = 1;

        Assert.NotEqual(key.Child("a", 3), key.Child("a[3]"));
        Assert.NotEqual(key.Child("a", 3), key.Child("a\u0003\0\0\0"));
        Assert.NotEqual(key.Child("ab"), key.Child("a").Child("b"));
        Assert.NotEqual(key.Child("a", 0), key.Child("a"));
        Assert.NotEqual(key.Child("a"), key.Child("A"));
    }

    [Fact]
    public void Child_TakesLongNames()
    {
        string name = new('x', 10_000);

        Assert.NotEqual(default(WeightKey).Child(name), default(WeightKey).Child(name + "x"));
    }

    [Fact]
    public void Child_RefusesNamesThatAreNone()
    {
        // Not theory data: the test runner would send them as UTF-8 and lose the halves of pairs.
        foreach (string? name in new[] { null, "", "half \uD83D of a pair", "\uDE00" })
        {
            Assert.ThrowsAny<ArgumentException>(() => default(WeightKey).Child(name!));
            Assert.ThrowsAny<ArgumentException>(() => default(WeightKey).Child(name!, 1));
        }
    }

    [Fact]
    public void Child_RefusesNegativeIndices()
    {
        ArgumentException exception = Assert.ThrowsAny<ArgumentException>(() => default(WeightKey).Child("a", -2));
        Assert.Contains("-2", exception.Message);
    }

    private static byte[] Hash(byte[] key, byte[] message)
    {
        (ulong first, ulong second) = SipHash128.Hash(
            BinaryPrimitives.ReadUInt64LittleEndian(key), BinaryPrimitives.ReadUInt64LittleEndian(key.AsSpan(8)), message);
        byte[] output = new byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(output, first);
        BinaryPrimitives.WriteUInt64LittleEndian(output.AsSpan(8), second);
        return output;
    }
}
