using System;
using System.Diagnostics;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>The same bits for every number of threads and on every hardware path.</summary>
public class BitIdentityTests
{
    private static readonly Lazy<string> _reference = new(() => BitFingerprint.Compute(1));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void Threads_ChangeNoBit(int threads) => Assert.Equal(_reference.Value, BitFingerprint.Compute(threads));

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableFMA")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Hardware_ChangesNoBit(string disabled)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is string path && path.EndsWith("dotnet", StringComparison.Ordinal) ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(BitFingerprint).Assembly.Location);
        start.ArgumentList.Add("2");
        start.Environment[disabled] = "0";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
        Assert.Equal(_reference.Value, output.Trim());
    }
}
