using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>A model that holds a dense weight.</summary>
public sealed partial class Stored(double[] weight)
{
    [NormalInit(LongCallTests.Size, LongCallTests.Size)]
    private double[]? _weight = weight;
}

/// <summary>A model that holds a sparse weight.</summary>
public sealed partial class StoredSparse(CsrMatrix<double> weight)
{
    [SpectralInit(6000, Connections = 30)]
    private CsrMatrix<double>? _weight = weight;
}

/// <summary>Every call that may take long, cancelled in its midst: it ends soon and leaves the weight in hand as it was.</summary>
public sealed class LongCallTests
{
    public const int Size = 1200;

    /// <summary>Far more than the work between two looks at the token, on a machine that has other work too.</summary>
    private static readonly TimeSpan Promptly = TimeSpan.FromSeconds(8);

    private static readonly double[] Gaussian = Draw();

    private static readonly CsrMatrix<double> Sparse = Initialize.SparseSpectral<double>(6000, 6000, 3, new SpectralPattern { Connections = 30 }, out _);

    private static readonly Dictionary<string, Action<double[], CancellationToken>> Calls = new()
    {
        ["radius"] = static (weight, token) => Spectral.Radius(weight, Size, Options(SpectralMethod.Auto, token)),
        ["radius, dense"] = static (weight, token) => Spectral.Radius(weight, Size, Options(SpectralMethod.Dense, token)),
        ["radius, squaring"] = static (weight, token) => Repeat(token, () => Spectral.Radius(weight.AsSpan(0, 200 * 200), 200, Options(SpectralMethod.Auto, token))),
        ["radius, Krylov"] = static (weight, token) => Repeat(token, () => Spectral.Radius(weight, Size, Options(SpectralMethod.Krylov, token))),
        ["radius, power"] = static (weight, token) => Spectral.Radius(weight, Size, Options(SpectralMethod.PowerIteration, token) with { Budget = long.MaxValue, Tolerance = 1e-300 }),
        ["norm"] = static (weight, token) => Repeat(token, () => Spectral.Norm(weight, Size, Size, Options(SpectralMethod.Auto, token))),
        ["norm, dense"] = static (weight, token) => Spectral.Norm(weight, Size, Size, Options(SpectralMethod.Dense, token)),
        ["norm, power"] = static (weight, token) => Spectral.Norm(weight, Size, Size, Options(SpectralMethod.PowerIteration, token) with { Budget = long.MaxValue, Tolerance = 1e-300 }),
        ["radius, sparse"] = static (weight, token) => Repeat(token, () => Spectral.Radius(Sparse, Options(SpectralMethod.Auto, token))),
        ["norm, sparse"] = static (weight, token) => Repeat(token, () => Spectral.Norm(Sparse, Options(SpectralMethod.Auto, token))),
        ["radius, operator"] = static (weight, token) => Repeat(token, () => Spectral.Radius<double>((ILinearOperator<double>)new Slow(Sparse), Options(SpectralMethod.Krylov, token))),
        ["all eigenvalues"] = static (weight, token) => Spectral.AllEigenvalues<double>(weight, Size, token),
        ["normalise"] = static (weight, token) => Initialize.Normalize(weight, Size, Size, method: SpectralMethod.Dense, options: Options(token)),
        ["spectral"] = static (weight, token) => Initialize.Spectral(weight, Size, Size, 3, method: SpectralMethod.Dense, options: Options(token)),
        ["spectral, leaky"] = static (weight, token) => Initialize.Spectral(weight, [Size, Size], 3, leakRate: 0.5, options: Options(token)),
        ["spectral, sparse pattern"] = static (weight, token) => Initialize.Spectral(weight, [Size, Size], 3, new SpectralPattern { Density = 0.3 }, method: SpectralMethod.Dense, options: Options(token)),
        ["spectral, Krylov"] = static (weight, token) => Repeat(token, () => Initialize.Spectral(new double[Size * Size], Size, Size, 3, options: Options(token))),
        ["sparse, leaky"] = static (weight, token) => Initialize.SparseSpectral<double>(Size, Size, 3, new SpectralPattern { Connections = 20 }, out _, leakRate: 0.5, options: Options(token)),
        ["verification"] = static (weight, token) => Repeat(token, () => new Stored(weight).VerifyWeights(Options(token))),
        ["verification, sparse"] = static (weight, token) => Repeat(token, () => new StoredSparse(Sparse).VerifyWeights(Options(token))),
        ["probe"] = static (weight, token) => Repeat(token, () => new SignalProbe().Add("w", weight, Size, Size, Activation.Tanh).Run(1, 64, options: Options(token))),
        ["sparse"] = static (weight, token) => Initialize.SparseSpectral<double>(20_000, 20_000, 3, new SpectralPattern { Density = 0.005 }, out _, options: Options(token)),
        ["orthogonal"] = static (weight, token) => Initialize.Orthogonal(weight, [Size, Size], 3, options: Options(token)),
        ["delta-orthogonal"] = static (weight, token) => Initialize.DeltaOrthogonal(weight, [Size, Size], 3, options: Options(token)),
    };

    public static IEnumerable<object[]> Moments => Calls.Keys.SelectMany(static name => new[] { 0, 5, 100 }.Select(delay => new object[] { name, delay }));

    public static IEnumerable<object[]> Names => Calls.Keys.Select(static name => new object[] { name });

    [Theory]
    [MemberData(nameof(Moments))]
    public void Cancelled_EndsSoonAndChangesNothing(string name, int milliseconds)
    {
        double[] weight = [.. Gaussian];
        using CancellationTokenSource source = new();
        Stopwatch sinceCancelled = new();
        // A thread of its own: a timer would wait for the pool, which the computation itself keeps busy.
        Thread canceller = new(() =>
        {
            Thread.Sleep(milliseconds);
            sinceCancelled.Start();
            source.Cancel();
        });
        canceller.Start();
        bool isCancelled = false;
        try
        {
            Calls[name](weight, source.Token);
        }
        catch (OperationCanceledException)
        {
            isCancelled = true;
        }

        TimeSpan taken = sinceCancelled.Elapsed;
        canceller.Join();
        Assert.True(taken < Promptly, $"{name} went on for {taken.TotalSeconds:0.0} s");
        Assert.True(!isCancelled || Gaussian.AsSpan().SequenceEqual(weight), $"{name} was cancelled, and the weight has changed");
    }

    /// <summary>On a fast machine a call may end before it is cancelled; this shows that each looks at the token at all.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void CancelledBefore_Throws(string name)
    {
        double[] weight = [.. Gaussian];

        Assert.ThrowsAny<OperationCanceledException>(() => Calls[name](weight, new CancellationToken(canceled: true)));

        Assert.True(Gaussian.AsSpan().SequenceEqual(weight));
    }

    /// <summary>A call that is quick by itself, until one of them sees the token.</summary>
    private static void Repeat(CancellationToken token, Action call)
    {
        for (int i = 0; i < 3 || !token.IsCancellationRequested; i++)
        {
            call();
        }

        call();
    }

    private static double[] Draw()
    {
        double[] values = new double[Size * Size];
        Sampler.Normal(values, 5);
        return values;
    }

    /// <summary>A matrix seen only by its products.</summary>
    private sealed class Slow(CsrMatrix<double> matrix) : ILinearOperator<double>
    {
        public int Rows => matrix.Rows;

        public int Columns => matrix.Columns;

        public void Multiply(ReadOnlySpan<double> x, Span<double> y) => matrix.Multiply(x, y);

        public void MultiplyTranspose(ReadOnlySpan<double> x, Span<double> y) => matrix.MultiplyTranspose(x, y);
    }

    private static SpectralOptions Options(SpectralMethod method, CancellationToken token) => new() { Method = method, CancellationToken = token };

    private static WeightInitOptions Options(CancellationToken token) => new() { CancellationToken = token };
}
