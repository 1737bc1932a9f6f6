using System;
using System.Threading;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Budget, start key, cancellation, and what an estimate by Krylov says of itself.</summary>
public class KrylovOptionsTests
{
    private static readonly SpectralOptions _krylov = new() { Method = SpectralMethod.Krylov };

    [Fact]
    public void SmallBudget_IsHonest()
    {
        const int Size = 400;
        double[] values = TestMatrices.Gaussian(Size, Size, 14);
        SpectralEstimate estimate = Spectral.Radius(values, Size, _krylov with { Budget = 70 });
        Assert.False(estimate.Converged);
        Assert.InRange(estimate.Products, 1, 110);
    }

    [Fact]
    public void AnotherStartKey_GivesTheSameValueInOtherBits()
    {
        const int Size = 300;
        double[] values = TestMatrices.Gaussian(Size, Size, 15);
        double first = Spectral.Radius(values, Size, _krylov).Value;
        double second = Spectral.Radius(values, Size, _krylov with { StartKey = 99 }).Value;
        Assert.Equal(first, second, first * 1e-6);
        Assert.NotEqual(first, second);
        Assert.Equal(first, Spectral.Radius(values, Size, _krylov).Value);
    }

    [Fact]
    public void Cancellation_IsHeard()
    {
        const int Size = 400;
        using CancellationTokenSource source = new();
        source.Cancel();
        double[] values = TestMatrices.Gaussian(Size, Size, 16);
        Assert.Throws<OperationCanceledException>(() => Spectral.Radius(values, Size, new SpectralOptions { CancellationToken = source.Token }));
    }

    [Fact]
    public void Checks_AreReported()
    {
        const int Size = 300;
        SpectralEstimate estimate = Spectral.Radius(TestMatrices.Gaussian(Size, Size, 17), Size);
        Assert.Equal(SpectralMethod.Krylov, estimate.Method);
        Assert.Equal(
            SpectralChecks.Residual | SpectralChecks.SettledBeyondFirst | SpectralChecks.IndependentStart | SpectralChecks.ProbeGrowth, estimate.Checks);
        Assert.InRange(estimate.Products, 64, 2000);
    }

    [Fact]
    public void Sparse_RejectsWhatIsNoSquareOrNotFinite()
    {
        Assert.Throws<ArgumentException>(() => Spectral.Radius(CsrMatrix<double>.FromDense(new double[6], 2, 3)));
        ArgumentException failure = Assert.Throws<ArgumentException>(
            () => Spectral.Radius(CsrMatrix<double>.FromTriplets(3, 3, [0, 2], [1, 1], [1.0, double.NaN])));
        Assert.Contains("row 2, column 1", failure.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(
            () => Spectral.Radius(CsrMatrix<double>.FromDense([1.0], 1, 1), new SpectralOptions { Method = SpectralMethod.PowerIteration }));
    }
}
