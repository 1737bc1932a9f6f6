using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>From nothing to a normalised sparse reservoir: an annotated model and ReservoirPy's recipe on Debian's SciPy, errors counted.</summary>
internal static class SparsePeers
{
    /// <summary>A radius further from 1 than this is wrong.</summary>
    private const double Wrong = 1e-6;

    /// <summary>All eigenvalues of a dense matrix judge up to this size; beyond, they take minutes each.</summary>
    private const int LargestJudged = 2000;

    private const double Ratio = 5;

    private static readonly (int Nodes, double Density, int Count, int Quick, Func<int, WeightKey, ISparseModel> Create)[] _cases =
    [
        (500, 0.1, 20, 10, static (nodes, key) => new TenPercent(nodes, key)),
        (1000, 0.05, 20, 10, static (nodes, key) => new FivePercent(nodes, key)),
        (2000, 0.02, 8, 4, static (nodes, key) => new TwoPercent(nodes, key)),
        (5000, 0.01, 5, 3, static (nodes, key) => new OnePercent(nodes, key)),
        (10_000, 0.01, 3, 1, static (nodes, key) => new OnePercent(nodes, key)),
    ];

    public static void Run(int[] sizes, bool isQuick, List<string> goals)
    {
        Goal fast = new($"{Ratio}× SciPy's recipe, sparse f64");
        Goal second = new("A 10,000-node 1 % reservoir in under a second");
        int ours = 0, theirs = 0, judgedOurs = 0, judgedTheirs = 0;
        Console.WriteLine("| nodes | connected | matrices | WeightInit | SciPy | ratio | goal | wrong: WeightInit | wrong: SciPy | largest error: WeightInit | SciPy |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach ((int nodes, double density, int full, int quick, Func<int, WeightKey, ISparseModel> create) in _cases.Where(one => sizes.Length == 0 || sizes.Contains(one.Nodes)))
        {
            int count = isQuick ? quick : full;
            (List<double> seconds, List<double> errors, int refused) = Own(nodes, count, create);
            SciPyRun? scipy = SciPyRun.Of(nodes, density, count, nodes <= LargestJudged ? count : 0);
            double[] peer = scipy is null ? [] : [.. scipy.Kept.Select(Error)];
            double median = Median(seconds);
            double? ratio = scipy is null ? null : Median(scipy.Seconds) / median;
            string goal = ratio is null ? string.Empty : $"{Ratio}×: {fast.Note(string.Create(CultureInfo.InvariantCulture, $"{nodes}: {ratio:F1}×"), ratio >= Ratio)}";
            if (nodes == 10_000)
            {
                goal += $"{(goal.Length > 0 ? "; " : string.Empty)}under 1 s: {second.Note(DensePeers.Milliseconds(median), median < 1)}";
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {nodes} | {density:P0} | {count} | {DensePeers.Milliseconds(median)} | {(scipy is null ? "–" : DensePeers.Milliseconds(Median(scipy.Seconds)))} | {(ratio is null ? "–" : $"{ratio:F1}×")} | {goal} | {Count(errors)}{(refused > 0 ? $"; **{refused} refused**" : string.Empty)} | {Count(peer)}{(scipy?.GaveUp > 0 ? $"; {scipy.GaveUp} given up" : string.Empty)} | {Largest(errors)} | {Largest(peer)} |"));
            ours += errors.Count(IsWrong);
            theirs += peer.Count(IsWrong);
            judgedOurs += errors.Count;
            judgedTheirs += peer.Length;
        }

        Console.WriteLine();
        Console.WriteLine($"Medians. Wrong is a normalised matrix whose radius is further from 1 than {Wrong.ToString("E0", CultureInfo.InvariantCulture)}; judged up to {LargestJudged} nodes by {EigenvalueOracle.Describe()}. Matrices are drawn by each side for itself. Refused is an exception, and no weight.");
        goals.AddRange(fast.Lines());
        goals.AddRange(second.Lines());
        if (judgedOurs > 0)
        {
            Goal right = new(string.Create(CultureInfo.InvariantCulture, $"0 wrong, where SciPy's recipe has {theirs} of {judgedTheirs}"));
            right.Note(string.Create(CultureInfo.InvariantCulture, $"{ours} of {judgedOurs}"), ours == 0);
            goals.AddRange(right.Lines());
        }
    }

    private static (List<double> Seconds, List<double> Errors, int Refused) Own(int nodes, int count, Func<int, WeightKey, ISparseModel> create)
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 0.5;)
        {
            // The code is the same at a size that takes less time.
            create(Math.Min(nodes, 2000), WeightKey.FromSeed(99));
        }

        List<double> seconds = [];
        List<double> errors = [];
        int refused = 0;
        for (int index = 0; index < count; index++)
        {
            Measurement.Settle();
            long start = Stopwatch.GetTimestamp();
            try
            {
                ISparseModel model = create(nodes, WeightKey.FromSeed(7).Child("peers", index));
                seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
                if (nodes <= LargestJudged)
                {
                    errors.Add(Error(model.Recurrent));
                }
            }
            catch (SpectralInitializationException)
            {
                // It took the time, and says that it does not know; not wrong, but of no use either.
                seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
                refused++;
            }
        }

        return (seconds, errors, refused);
    }

    private static double Error(CsrMatrix<double> matrix) => Math.Abs(EigenvalueOracle.Radius(matrix.ToDense(), matrix.Rows).Radius - 1);

    private static bool IsWrong(double error) => !(error <= Wrong);

    private static string Count(IReadOnlyCollection<double> errors) =>
        errors.Count == 0 ? "not judged" : string.Create(CultureInfo.InvariantCulture, $"{errors.Count(IsWrong)} of {errors.Count}");

    private static string Largest(IReadOnlyCollection<double> errors) =>
        errors.Count == 0 ? "–" : errors.Max().ToString("0.0e0", CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = values.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
