using System;
using System.Linq;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>Every scheme, called with whatever arguments: a named error and the weight as it was, or finite weights that a second call repeats.</summary>
public sealed class SchemeCallTests
{
    [Fact, Property]
    public void Floats_AreFilledOrLeftAsTheyWere() => SchemeCall.Any.Hold(static call => Check<float>(call, static (given, weight) => given.Run(weight), float.IsFinite), 4000);

    [Fact, Property]
    public void Doubles_AreFilledOrLeftAsTheyWere() => SchemeCall.Any.Hold(static call => Check<double>(call, static (given, weight) => given.Run(weight), double.IsFinite), 4000);

    private static void Check<T>(SchemeCall call, Action<SchemeCall, T[]> run, Func<T, bool> isFinite)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        long count = Nasty.Count(call.Shape);
        T[] before = new T[Math.Max(0, (count < 0 ? 7 : count) + call.Excess)];
        for (int i = 0; i < before.Length; i++)
        {
            // Also a matrix that Normalize can take.
            before[i] = T.CreateChecked(((i * 37) % 11) - 4.5);
        }

        T[] weight = [.. before];
        Exception? error = Record(() => run(call, weight));
        if (error is not null)
        {
            Assert.True(error is ArgumentException or SpectralInitializationException or OperationCanceledException, $"{call}: {error}");
            Assert.NotEmpty(error.Message);
            Assert.True(before.SequenceEqual(weight), $"{call}: {error.Message} — but the weight was changed.");
            return;
        }

        Assert.True(Array.TrueForAll(weight, value => isFinite(value)), $"{call}: not all weights are finite.");
        T[] again = [.. before];
        run(call with { Threads = call.Threads == 1 ? 2 : 1 }, again);
        Assert.True(weight.SequenceEqual(again), $"{call}: another number of threads gives other bits.");
    }

    private static Exception? Record(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
