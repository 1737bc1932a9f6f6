using System;
using System.Threading;
using Xunit;

namespace WeightInit.AdaptersTests;

/// <summary>The sparse call gives the bits of the dense one, whatever the pattern, shape, method and number of threads.</summary>
public sealed class SparseSpectralTests
{
    public static TheoryData<string, int, int, SpectralMeasure, double> Cases() => new()
    {
        { "density", 300, 300, SpectralMeasure.Radius, 1 },
        { "density", 300, 300, SpectralMeasure.Norm, 1 },
        { "density", 40, 130, SpectralMeasure.Norm, 1 },
        { "density", 130, 40, SpectralMeasure.Norm, 1 },
        { "density", 120, 120, SpectralMeasure.Radius, 0.5 },
        { "full", 90, 90, SpectralMeasure.Radius, 1 },
        { "most", 300, 300, SpectralMeasure.Radius, 1 },
        { "connections", 300, 300, SpectralMeasure.Radius, 1 },
        { "ring", 200, 200, SpectralMeasure.Radius, 1 },
        { "delay", 200, 200, SpectralMeasure.Norm, 1 },
        { "jumps", 200, 200, SpectralMeasure.Radius, 1 },
        { "sign", 300, 300, SpectralMeasure.Radius, 1 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Float_IsTheDenseCall(string pattern, int rows, int columns, SpectralMeasure measure, double leakRate)
    {
        float[] dense = new float[rows * columns];
        SpectralNormalization whole = Initialize.Spectral(dense, [rows, columns], 5, Pattern(pattern), 0.9, measure, leakRate: leakRate);
        foreach (int threads in new[] { 1, 2, 7 })
        {
            CsrMatrix<float> sparse = Initialize.SparseSpectral<float>(
                rows, columns, 5, Pattern(pattern), out SpectralNormalization done, 0.9, measure, leakRate: leakRate, options: new() { DegreeOfParallelism = threads });
            Assert.Equal(whole.Scale, done.Scale);
            Assert.Equal(dense, sparse.ToDense());
            Assert.False(sparse.Values.Contains(0f));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Double_IsTheDenseCall(string pattern, int rows, int columns, SpectralMeasure measure, double leakRate)
    {
        double[] dense = new double[rows * columns];
        Initialize.Spectral(dense, [rows, columns], 5, Pattern(pattern), 0.9, measure, leakRate: leakRate);
        Assert.Equal(dense, Initialize.SparseSpectral<double>(rows, columns, 5, Pattern(pattern), out _, 0.9, measure, leakRate: leakRate).ToDense());
    }

    [Theory]
    [InlineData(SpectralMethod.Dense)]
    [InlineData(SpectralMethod.Krylov)]
    public void Method_IsTheDenseCalls(SpectralMethod method)
    {
        double[] dense = new double[200 * 200];
        Initialize.Spectral(dense, [200, 200], 5, Pattern("density"), method: method);
        Assert.Equal(dense, Initialize.SparseSpectral<double>(200, 200, 5, Pattern("density"), out _, method: method).ToDense());
    }

    [Fact]
    public void LargeReservoir_TakesNothingNearTheDenseMatrix()
    {
        const int Units = 4000;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        CsrMatrix<float> matrix = Initialize.SparseSpectral<float>(Units, Units, 1, new SpectralPattern { Connections = 10 }, out SpectralNormalization done, 0.9);
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.Equal(Units * 10, matrix.StoredValues);
        Assert.Equal(0.9, done.Scale * done.Estimate.Value, 12);
        Assert.InRange(allocated, 0, (long)Units * Units * sizeof(float) / 2);
    }

    [Fact]
    public void Refusals_NameTheArgument()
    {
        Assert.Throws<NotSupportedException>(() => Initialize.SparseSpectral<Half>(4, 4, 1, Pattern("density"), out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.SparseSpectral<float>(0, 4, 1, Pattern("density"), out _));
        Assert.Throws<ArgumentException>(() => Initialize.SparseSpectral<float>(3, 4, 1, Pattern("ring"), out _));
        Assert.Throws<NotSupportedException>(() => Spectral.Radius(CsrMatrix<Half>.FromDense([(Half)1], 1, 1)));
    }

    [Fact]
    public void Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Initialize.SparseSpectral<float>(400, 400, 1, Pattern("density"), out _, options: new() { CancellationToken = source.Token }));
    }

    private static SpectralPattern Pattern(string name) => name switch
    {
        "density" => new() { Density = 0.1 },
        "most" => new() { Density = 0.8 },
        "connections" => new() { Connections = 5 },
        "ring" => new() { Topology = SpectralTopology.Ring },
        "delay" => new() { Topology = SpectralTopology.DelayLine },
        "jumps" => new() { Topology = SpectralTopology.CycleJumps },
        "sign" => new() { Density = 0.1, Distribution = SpectralDistribution.Sign },
        _ => new(),
    };
}
