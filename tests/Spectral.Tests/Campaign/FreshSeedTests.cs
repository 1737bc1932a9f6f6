using System;
using Xunit;
using Xunit.Abstractions;

namespace WeightInit.SpectralTests;

/// <summary>A cut of the campaign on seeds that nobody has seen: the automatic method against the exact one.</summary>
public class FreshSeedTests(ITestOutputHelper output)
{
    private readonly ulong _seed = Environment.GetEnvironmentVariable("WEIGHTINIT_CAMPAIGN_SEED") is string text
        ? ulong.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
        : (ulong)Random.Shared.NextInt64(1, long.MaxValue);

    [Theory]
    [InlineData(300, 2, 24)]
    [InlineData(120, 25, 128)]
    [InlineData(24, 129, 256)]
    [InlineData(10, 257, 400)]
    public void GaussianMatrices_AreRight(int count, int smallest, int largest)
    {
        string repeat = $"Repeat with WEIGHTINIT_CAMPAIGN_SEED={_seed}.";
        Console.WriteLine($"Fresh Gaussian matrices of sizes {smallest} to {largest}. {repeat}");
        output.WriteLine(repeat);
        Random sizes = new((int)(_seed % int.MaxValue));
        for (int index = 0; index < count; index++)
        {
            int size = sizes.Next(smallest, largest + 1);
            double[] values = TestMatrices.Gaussian(size, size, _seed + (ulong)(index * 1000) + (ulong)largest);
            SpectralEstimate exact = Spectral.Radius(values, size, new() { Method = SpectralMethod.Dense });
            SpectralEstimate automatic = Spectral.Radius(values, size);
            string what = $"{repeat} Matrix {index}, size {size}: {automatic} against {exact}";
            Assert.True(exact.Converged && automatic.Converged, what);
            Assert.True(Math.Abs(automatic.Value - exact.Value) <= automatic.ErrorBound + exact.ErrorBound, what);
            Assert.True(Math.Abs(automatic.Value - exact.Value) <= 1e-6 * exact.Value, what);

            float[] single = TestMatrices.ToSingle(values);
            SpectralEstimate narrow = Spectral.Radius(single, size);
            SpectralEstimate wide = Spectral.Radius(TestMatrices.ToDouble(single), size, new() { Method = SpectralMethod.Dense });
            Assert.True(narrow.Converged && Math.Abs(narrow.Value - wide.Value) <= 1e-5 * wide.Value, $"{what}, single {narrow} against {wide}");
        }
    }
}
