using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Xunit;
using Xunit.Abstractions;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>Values are frozen: a change of any bit breaks every model that was seeded.</summary>
public class GoldenTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. Golden.All.Select(golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_AreFrozen(string name)
    {
        Golden golden = Golden.All.Single(one => one.Name == name);

        foreach (int threads in new[] { 1, 2, 3, 7, 0 })
        {
            Assert.Equal(golden.Hash, golden.Actual(threads));
        }
    }

    /// <summary>The same hashes in processes whose hardware is switched off bit by bit.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512", "256")]
    [InlineData("DOTNET_EnableAVX2", "128")]
    [InlineData("DOTNET_EnableHWIntrinsic", "scalar")]
    public void Values_AreFrozenWithoutHardware(string variable, string path)
    {
        GoldenProcess.Result result = GoldenProcess.Run(variable, "0");

        output.WriteLine($"{variable}=0: the child took the path {result.Path}, this process takes {GoldenProcess.PathInUse}");
        if (RuntimeInformation.ProcessArchitecture != Architecture.X64)
        {
            output.WriteLine($"whether the switch acts is not asserted: it is one for x64, and this is {RuntimeInformation.ProcessArchitecture}");
        }
        else if (variable == "DOTNET_EnableAVX512" && !Avx2.IsSupported)
        {
            output.WriteLine("whether the switch acts is not asserted: this processor lacks AVX2, let alone AVX-512");
        }
        else
        {
            Assert.Equal(path, result.Path);
            if (variable == "DOTNET_EnableAVX512" && !Vector512.IsHardwareAccelerated)
            {
                output.WriteLine("this processor lacks AVX-512: the switch had nothing to switch off");
            }
        }

        Assert.Equal(Golden.All.ToDictionary(golden => golden.Name, golden => golden.Hash), result.Hashes);
    }

    /// <summary>Every width that this machine has, in this process.</summary>
    [Fact]
    public void Widths_GiveTheSameBits()
    {
        AssertWidths<float, BoxMuller<SinglePrecision>>(default);
        AssertWidths<double, BoxMuller<DoublePrecision>>(default);
        AssertWidths<float, UniformTransform<SinglePrecision>>(UniformTransform<SinglePrecision>.Symmetric(3, 2.9999998));
        AssertWidths<double, UniformTransform<DoublePrecision>>(UniformTransform<DoublePrecision>.HalfOpen(-1, 3, 1.9999999));
        AssertWidths<double, TruncatedNormal<SinglePrecision>>(new(TruncatedRange.Create(-1, 3), -1, 3));
        AssertWidths<double, TruncatedNormal<DoublePrecision>>(new(TruncatedRange.Create(5, 6), 5, 6));
        AssertWidths<double, PlainWords>(default);
    }

    private unsafe void AssertWidths<TLane, TTransform>(TTransform transform)
        where TLane : unmanaged
        where TTransform : struct, ITransform
    {
        // Turns of 32 groups: two full ones and part of a third, across the edge of the lower block index.
        const int Groups = 75;
        const ulong First = (1UL << 29) - 40;
        byte[] scalar = new byte[Groups * GroupFill.Bytes];
        byte[] wide = new byte[Groups * GroupFill.Bytes];
        fixed (byte* expected = scalar)
        fixed (byte* actual = wide)
        {
            GroupFill.RunOn<Words64<TLane>, TTransform>(expected, First, Groups, 9, transform);
            GroupFill.RunOn<Words128<TLane>, TTransform>(actual, First, Groups, 9, transform);
            Assert.Equal(scalar, wide);
            AssertChosen<Words64<TLane>, TTransform>(scalar, First, transform);
            AssertChosen<Words128<TLane>, TTransform>(scalar, First, transform);

            string widths = "64 128";
            if (Words256<TLane>.IsSupported)
            {
                wide.AsSpan().Clear();
                GroupFill.RunOn<Words256<TLane>, TTransform>(actual, First, Groups, 9, transform);
                Assert.Equal(scalar, wide);
                AssertChosen<Words256<TLane>, TTransform>(scalar, First, transform);
                widths += " 256";
            }

            if (Words512<TLane>.IsSupported)
            {
                wide.AsSpan().Clear();
                GroupFill.RunOn<Words512<TLane>, TTransform>(actual, First, Groups, 9, transform);
                Assert.Equal(scalar, wide);
                AssertChosen<Words512<TLane>, TTransform>(scalar, First, transform);
                widths += " 512";
            }

            string missing = Vector512.IsHardwareAccelerated ? string.Empty : "; 512 left out: no AVX-512 here";
            output.WriteLine($"{typeof(TTransform).Name}<{typeof(TLane).Name}>: {widths}{missing}");
        }
    }

    /// <summary>Every second group, and the first three: a full turn up to the edge of the lower index, odd numbers of groups after it.</summary>
    private static unsafe void AssertChosen<TWords, TTransform>(byte[] all, ulong first, TTransform transform)
        where TWords : unmanaged, IWords<TWords>
        where TTransform : struct, ITransform
    {
        int[] chosen = [.. Enumerable.Range(0, all.Length / GroupFill.Bytes).Where(static group => group < 3 || group % 2 == 1)];
        byte[] actual = new byte[chosen.Length * GroupFill.Bytes];
        fixed (byte* destination = actual)
        {
            GroupFill.ChosenOn<TWords, TTransform>(destination, Array.ConvertAll(chosen, group => (long)first + group), 9, transform);
        }

        Assert.Equal(chosen.SelectMany(group => all.AsSpan(group * GroupFill.Bytes, GroupFill.Bytes).ToArray()), actual);
    }
}
