using System;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>
/// Whole normalised weights, bit for bit, as engine version 4 gives them. A change here is a breaking change: it needs a
/// new <see cref="Spectral.EngineVersion"/>.
/// </summary>
public sealed class NormalizedWeightTests
{
    [Fact]
    public void Engine_IsTheVersionOfTheseHashes() => Assert.Equal(4, Spectral.EngineVersion);

    [Theory]
    [InlineData(1, 1, "e77817b649821c63")]
    [InlineData(2, 2, "080b2d073bb59c73")]
    [InlineData(5, 5, "77d25422e982a795")]
    [InlineData(17, 17, "5b5f015e9adb9e73")]
    [InlineData(64, 64, "27dc088ddc3e39a8")]
    [InlineData(100, 100, "84fb8052911c161c")]
    [InlineData(256, 256, "f2e16ed69c7e5444")]
    [InlineData(300, 300, "4b3de70e8add1775")]
    [InlineData(512, 512, "5352d1391da448bc")]
    [InlineData(700, 700, "e417ed5df8763d7b")]
    [InlineData(1100, 1100, "a4a45df43b69934f")]
    [InlineData(12, 3, "5de67d15c0e4ff4f")]
    [InlineData(3, 12, "306f8de1b22b4c9a")]
    [InlineData(200, 300, "36ca30564c258c90")]
    [InlineData(700, 600, "50d287f22360e146")]
    public void Double_IsFrozen(int rows, int columns, string golden)
    {
        double[] weight = new double[rows * columns];
        Initialize.Spectral(weight, rows, columns, Key(rows, columns));
        Assert.Equal(golden, Hash(MemoryMarshal.AsBytes<double>(weight)));
    }

    [Theory]
    [InlineData(1, 1, "c68830a25204a09f")]
    [InlineData(2, 2, "20e8827d8bba11bb")]
    [InlineData(5, 5, "933fbf4d0e32fac9")]
    [InlineData(17, 17, "1b9cdff45d3fcbf0")]
    [InlineData(64, 64, "7f9e8ff57cec615f")]
    [InlineData(100, 100, "8d6bea83d890beec")]
    [InlineData(256, 256, "1d613214969dcc39")]
    [InlineData(300, 300, "0bb53733ccfdb6e4")]
    [InlineData(512, 512, "177c4c2bb9da8c4b")]
    [InlineData(700, 700, "d4bf77ddb83e7ed8")]
    [InlineData(1100, 1100, "6e1f8cc2fdb94d55")]
    [InlineData(12, 3, "066b852994960b7b")]
    [InlineData(3, 12, "18ba145d6c6228e8")]
    [InlineData(200, 300, "6a75397e458f5155")]
    [InlineData(700, 600, "b317000bf5a50daf")]
    public void Single_IsFrozen(int rows, int columns, string golden)
    {
        float[] weight = new float[rows * columns];
        Initialize.Spectral(weight, rows, columns, Key(rows, columns));
        Assert.Equal(golden, Hash(MemoryMarshal.AsBytes<float>(weight)));
    }

    private static WeightKey Key(int rows, int columns) => WeightKey.FromSeed(2026).Child("golden", rows).Child("columns", columns);

    private static string Hash(ReadOnlySpan<byte> bytes)
    {
        Assert.True(BitConverter.IsLittleEndian, "The hashes are of little-endian values.");
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
    }
}
