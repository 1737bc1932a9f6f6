using System;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>
/// Whole normalised weights, bit for bit, as engine version 5 gives them. A change here is a breaking change: it needs a
/// new <see cref="Spectral.EngineVersion"/>.
/// </summary>
public sealed class NormalizedWeightTests
{
    [Fact]
    public void Engine_IsTheVersionOfTheseHashes() => Assert.Equal(5, Spectral.EngineVersion);

    [Theory]
    [InlineData(1, 1, "e77817b649821c63")]
    [InlineData(2, 2, "080b2d073bb59c73")]
    [InlineData(5, 5, "77d25422e982a795")]
    [InlineData(17, 17, "5b5f015e9adb9e73")]
    [InlineData(64, 64, "d1f6330acebcbbda")]
    [InlineData(100, 100, "19d41e09b0affa15")]
    [InlineData(256, 256, "0f5357d795eca434")]
    [InlineData(300, 300, "79f937c4aa4bd667")]
    [InlineData(512, 512, "95234b311ff38418")]
    [InlineData(700, 700, "707808587b2a6d8c")]
    [InlineData(1100, 1100, "10ec4e0d91fbfe9e")]
    [InlineData(12, 3, "5de67d15c0e4ff4f")]
    [InlineData(3, 12, "306f8de1b22b4c9a")]
    [InlineData(200, 300, "f1b86730d54311d8")]
    [InlineData(700, 600, "c27699f9bb93a6fd")]
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
    [InlineData(1100, 1100, "207d89d533d02b3e")]
    [InlineData(12, 3, "066b852994960b7b")]
    [InlineData(3, 12, "18ba145d6c6228e8")]
    [InlineData(200, 300, "c3e94ccb95cdaba0")]
    [InlineData(700, 600, "2dcc96eebed95738")]
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
