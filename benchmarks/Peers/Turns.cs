using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>Contestants of very different speed taking turns: the slow ones a few times, the fast ones more often in between.</summary>
internal static class Turns
{
    /// <summary>Least seconds of a turn; fast calls are repeated within it.</summary>
    private const double Slot = 0.02;

    /// <summary>Median seconds a call and the number of turns of each contestant.</summary>
    /// <param name="contestants">Each call gets a number of its own, to draw another matrix every time.</param>
    /// <param name="budget">About how many seconds all turns of the slowest contestant may take; it gets one turn at least.</param>
    /// <param name="most">Most turns.</param>
    public static (double Seconds, int Turns)[] Measure(IReadOnlyList<Action<int>> contestants, double budget, int most = 9)
    {
        int call = 0;
        double[] first = contestants.Select(contestant => WarmUp(contestant, ref call)).ToArray();
        int[] repetitions = first.Select(seconds => (int)Math.Clamp(Slot / seconds, 1, 1000)).ToArray();
        List<double>[] times = contestants.Select(_ => new List<double>()).ToArray();
        double[] spent = new double[contestants.Count];
        // The budget is counted as it is spent: one slow moment must not leave a contestant with a single turn.
        for (int turn = 0; turn < most && spent.Max() < budget; turn++)
        {
            for (int c = 0; c < contestants.Count; c++)
            {
                Measurement.Settle();
                long start = Stopwatch.GetTimestamp();
                for (int i = 0; i < repetitions[c]; i++)
                {
                    contestants[c](call++);
                }

                double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                times[c].Add(seconds / repetitions[c]);
                spent[c] += seconds;
            }
        }

        return times.Select(one => (Median(one), one.Count)).ToArray();
    }

    /// <summary>Calls until the tiered compiler is done with it, at most for a moment; seconds of the last call.</summary>
    private static double WarmUp(Action<int> contestant, ref int call)
    {
        long start = Stopwatch.GetTimestamp();
        double last;
        do
        {
            long before = Stopwatch.GetTimestamp();
            contestant(call++);
            last = Stopwatch.GetElapsedTime(before).TotalSeconds;
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 0.6);
        return last;
    }

    private static double Median(List<double> values)
    {
        double[] sorted = values.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
