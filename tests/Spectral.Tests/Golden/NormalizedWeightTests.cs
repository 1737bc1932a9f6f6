using System;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>
/// Whole normalised weights, bit for bit, as engine version 1 gives them. A change here is a breaking change: it needs a
/// new <see cref="Spectral.EngineVersion"/>.
/// </summary>
public sealed class NormalizedWeightTests
{
    [Fact]
    public void Engine_IsTheVersionOfTheseHashes() => Assert.Equal(1, Spectral.EngineVersion);

    [Theory]
    [InlineData(1, 1, "e77817b649821c63")]
    [InlineData(2, 2, "080b2d073bb59c73")]
    [InlineData(5, 5, "77d25422e982a795")]
    [InlineData(17, 17, "5b5f015e9adb9e73")]
    [InlineData(64, 64, "d1f6330acebcbbda")]
    [InlineData(100, 100, "d9cfd2899f8176a3")]
    [InlineData(256, 256, "5021552147cfadb3")]
    [InlineData(300, 300, "0babb5a4773a693a")]
    [InlineData(512, 512, "204d72e198fe2e0a")]
    [InlineData(700, 700, "b165ad860fa085ad")]
    [InlineData(1100, 1100, "daf6e3ca6d121de5")]
    [InlineData(12, 3, "5de67d15c0e4ff4f")]
    [InlineData(3, 12, "306f8de1b22b4c9a")]
    [InlineData(200, 300, "51fa4ea8a7e222e6")]
    [InlineData(700, 600, "49d53c2b898dcf3e")]
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
    [InlineData(300, 300, "8898350d8c66ab3c")]
    [InlineData(512, 512, "901fc86294d3f117")]
    [InlineData(700, 700, "a2f4de5214959cd8")]
    [InlineData(1100, 1100, "87664ba0b443614f")]
    [InlineData(12, 3, "066b852994960b7b")]
    [InlineData(3, 12, "18ba145d6c6228e8")]
    [InlineData(200, 300, "150031cd4c242054")]
    [InlineData(700, 600, "86ab64947276615c")]
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
