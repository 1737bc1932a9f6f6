using System;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

/// <summary>Whole weights by hash: the same with every instruction set switched off (DOTNET_EnableHWIntrinsic=0, EnableAVX2=0,
/// EnableAVX512=0), where multiply-add is fused in software.</summary>
public class GoldenSchemeTests
{
    [Fact]
    public void Weights_HaveTheirFrozenBits()
    {
        float[] tall = new float[200 * 150];
        double[] wide = new double[150 * 200];
        float[] truncated = new float[20_000];
        double[] normal = new double[2000];
        double[] sparse = new double[40 * 40];
        Initialize.Orthogonal(tall, [200, 150], 1);
        Initialize.Orthogonal(wide, [150, 200], 1);
        Initialize.TruncatedNormal(truncated, 3, 0.2, -1, 4);
        Initialize.Normal(normal, 3, 0.1, 0.7);
        Initialize.Sparse(sparse, [40, 40], 4, 30);

        Assert.Equal("585F3944E9F2", Hash(tall));
        Assert.Equal("6DB991ACAC9E", Hash(wide));
        Assert.Equal("F41A82183AD1", Hash(truncated));
        Assert.Equal("F1B3ECF19A01", Hash(normal));
        Assert.Equal("648DF1FE7D51", Hash(sparse));
    }

    private static string Hash<T>(T[] values)
        where T : unmanaged => Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes<T>(values)))[..12];
}
