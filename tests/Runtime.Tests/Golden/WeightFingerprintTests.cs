using System;
using System.Buffers.Binary;
using System.Linq;
using System.Text;
using Xunit;

namespace WeightInit.RuntimeTests.Golden;

public class WeightFingerprintTests
{
    /// <summary>What the documentation says, done step by step.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public void Fingerprint_IsWhatTheDocumentationSays(int count)
    {
        double[] values = [.. Enumerable.Range(0, count).Select(static i => Math.Sqrt(i) - 2)];
        byte[] key = Encoding.ASCII.GetBytes("WeightInit-val-1");
        byte[] message = new byte[8 * count];
        for (int i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(message.AsSpan(8 * i), values[i]);
        }

        ulong expected = SipHash128.Hash(BinaryPrimitives.ReadUInt64LittleEndian(key), BinaryPrimitives.ReadUInt64LittleEndian(key.AsSpan(8)), message).First;

        Assert.Equal(expected, WeightFingerprint.Of(values));
    }

    /// <summary>Frozen for ever: lock files hold these numbers. (Computed by another implementation, in Python.)</summary>
    [Fact]
    public void Fingerprint_IsFrozen()
    {
        Assert.Equal(FrozenSingle, WeightFingerprint.Text(WeightFingerprint.Of([1f, 2f, 3f])));
        Assert.Equal(FrozenDouble, WeightFingerprint.Text(WeightFingerprint.Of([1.0, 2.0, 3.0])));
        Assert.Equal(FrozenEmpty, WeightFingerprint.Text(WeightFingerprint.Of(ReadOnlySpan<float>.Empty)));
    }

    private const string FrozenSingle = "7aa31db7e3534407";
    private const string FrozenDouble = "c72b825bea62af43";
    private const string FrozenEmpty = "552efe9e0aa20e46";

    [Fact]
    public void Fingerprint_SeesOrderSignOfZeroAndLength()
    {
        ulong[] all =
        [
            WeightFingerprint.Of([1.0, 2.0]),
            WeightFingerprint.Of([2.0, 1.0]),
            WeightFingerprint.Of([1.0, 2.0, 0.0]),
            WeightFingerprint.Of([1.0, 2.0, -0.0]),
            WeightFingerprint.Of([1.0, Math.BitIncrement(2.0)]),
        ];

        Assert.Equal(all.Length, all.Distinct().Count());
    }
}
