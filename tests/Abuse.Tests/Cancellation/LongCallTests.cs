using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>Every call that may take long, cancelled in its midst: it ends soon and leaves the weight in hand as it was.</summary>
public sealed class LongCallTests
{
    private const int Size = 1200;

    /// <summary>Far more than the work between two looks at the token, on a machine that has other work too.</summary>
    private static readonly TimeSpan Promptly = TimeSpan.FromSeconds(8);

    private static readonly double[] Gaussian = Draw();

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
        ["normalise"] = static (weight, token) => Initialize.Normalize(weight, Size, Size, method: SpectralMethod.Dense, options: Options(token)),
        ["spectral"] = static (weight, token) => Initialize.Spectral(weight, Size, Size, 3, method: SpectralMethod.Dense, options: Options(token)),
        ["spectral, leaky"] = static (weight, token) => Initialize.Spectral(weight, [Size, Size], 3, leakRate: 0.5, options: Options(token)),
        ["spectral, sparse pattern"] = static (weight, token) => Initialize.Spectral(weight, [Size, Size], 3, new SpectralPattern { Density = 0.3 }, method: SpectralMethod.Dense, options: Options(token)),
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

    private static SpectralOptions Options(SpectralMethod method, CancellationToken token) => new() { Method = method, CancellationToken = token };

    private static WeightInitOptions Options(CancellationToken token) => new() { CancellationToken = token };
}
