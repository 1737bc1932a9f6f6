using System;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Xunit;

namespace WeightInit.AdaptersTests;

/// <summary>Weights of Half, bit for bit: a change here is a breaking change (docs/determinism.md).</summary>
public sealed class HalfGoldenTests
{
    [Fact]
    public void Normal_IsFrozen()
    {
        float[] values = new float[4099];
        Initialize.Normal(values, 7, 0.5, 2);
        Assert.Equal("7b520255864f5385", Hash(values));
    }

    [Fact]
    public void TinyValues_AreFrozen()
    {
        float[] values = new float[4099];
        Initialize.Normal(values, 7, 0, 1e-6);
        Assert.Equal("35517a27df5baec6", Hash(values));
    }

    [Theory]
    [InlineData(1 + (1f / 2048), 1f)]
    [InlineData(1 + (3f / 2048), 1 + (4f / 2048))]
    [InlineData(1 + (1.001f / 2048), 1 + (2f / 2048))]
    [InlineData(65519f, 65504f)]
    [InlineData(-2.9802322e-8f, -0f)]
    [InlineData(8.940697e-8f, 1.1920929e-7f)]
    public void Rounding_IsToNearestEven(float value, float expected)
    {
        Half[] rounded = new Half[1];
        HalfRounding.Round([value], rounded);
        Assert.Equal(BitConverter.SingleToInt32Bits(expected), BitConverter.SingleToInt32Bits((float)rounded[0]));
    }

    private static string Hash(float[] values)
    {
        Half[] rounded = new Half[values.Length];
        HalfRounding.Round(values, rounded);
        return Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes<Half>(rounded)))[..16];
    }
}
