using System;
using System.Buffers.Binary;
using System.Linq;
using System.Runtime.InteropServices;
using Xunit;

namespace WeightInit.RuntimeTests.Keys;

public class SipHash128Tests
{
    /// <summary>Key 00 01 … 0f, message 00 01 … (n − 1): the vectors published with the reference code.</summary>
    [Theory]
    [InlineData(0, "a3817f04ba25a8e66df67214c7550293")]
    [InlineData(1, "da87c1d86b99af44347659119b22fc45")]
    [InlineData(2, "8177228da4a45dc7fca38bdef60affe4")]
    [InlineData(3, "9c70b60c5267a94e5f33b6b02985ed51")]
    [InlineData(7, "a1f1ebbed8dbc153c0b84aa61ff08239")]
    [InlineData(8, "3b62a9ba6258f5610f83e264f31497b4")]
    [InlineData(9, "264499060ad9baabc47f8b02bb6d71ed")]
    [InlineData(15, "5493e99933b0a8117e08ec0f97cfc3d9")]
    [InlineData(16, "6ee2a4ca67b054bbfd3315bf85230577")]
    public void Hash_GivesPublishedVectors(int length, string expected)
    {
        byte[] message = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();

        (ulong first, ulong second) = SipHash128.Hash(0x0706050403020100, 0x0F0E0D0C0B0A0908, message);

        byte[] actual = new byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(actual, first);
        BinaryPrimitives.WriteUInt64LittleEndian(actual.AsSpan(8), second);
        Assert.Equal(expected, Convert.ToHexStringLower(actual));
    }

    /// <summary>Bytes beyond one part of 2^24 elements, against the same bytes in one part as words.</summary>
    [Fact]
    public void Hash_OfALongMessage_IsThatOfOnePart()
    {
        byte[] message = new byte[(1 << 24) + 8];
        new Random(1).NextBytes(message);

        Assert.Equal(
            SipHash128.Hash<ulong>(3, 4, MemoryMarshal.Cast<byte, ulong>(message)),
            SipHash128.Hash(3, 4, message));
    }
}
