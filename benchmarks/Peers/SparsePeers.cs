using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace WeightInit.Benchmarks;

/// <summary>From nothing to a normalised sparse reservoir: an annotated model and ReservoirPy's recipe on Debian's SciPy, errors counted.</summary>
internal static class SparsePeers
{
    private const string Python = "/usr/bin/python3";

    /// <summary>A radius further from 1 than this is wrong.</summary>
    private const double Wrong = 1e-6;

    /// <summary>All eigenvalues of a dense matrix judge up to this size; beyond, they take minutes each.</summary>
    private const int LargestJudged = 2000;

    private const double Goal = 5;

    private static readonly (int Nodes, double Density, int Count, Func<int, WeightKey, ISparseModel> Create)[] _cases =
    [
        (500, 0.1, 20, static (nodes, key) => new TenPercent(nodes, key)),
        (1000, 0.05, 20, static (nodes, key) => new FivePercent(nodes, key)),
        (2000, 0.02, 8, static (nodes, key) => new TwoPercent(nodes, key)),
        (5000, 0.01, 5, static (nodes, key) => new OnePercent(nodes, key)),
        (10_000, 0.01, 3, static (nodes, key) => new OnePercent(nodes, key)),
    ];

    public static void Run(string[] arguments)
    {
        int[] sizes = PeerOptions.Sizes(arguments, [.. _cases.Select(one => one.Nodes)]);
        Console.WriteLine("| nodes | connected | WeightInit | SciPy | ratio | goal | wrong: WeightInit | wrong: SciPy | largest error: WeightInit | SciPy |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach ((int nodes, double density, int count, Func<int, WeightKey, ISparseModel> create) in _cases.Where(one => sizes.Contains(one.Nodes)))
        {
            Measure(nodes, density, count, create);
        }

        Console.WriteLine();
        Console.WriteLine($"Medians. Wrong is a normalised matrix whose radius is further from 1 than {Wrong:E0}; judged up to {LargestJudged} nodes by {EigenvalueOracle.Describe()}.");
    }

    private static void Measure(int nodes, double density, int count, Func<int, WeightKey, ISparseModel> create)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("weightinit-peers-");
        try
        {
            bool judged = nodes <= LargestJudged;
            for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 0.3;)
            {
                // Of a size that every matrix is answered at; the code is the same.
                create(Math.Min(nodes, 2000), WeightKey.FromSeed(99));
            }

            List<double> seconds = [];
            List<double> errors = [];
            int refused = 0;
            for (int index = 0; index < count; index++)
            {
                long start = Stopwatch.GetTimestamp();
                try
                {
                    ISparseModel model = create(nodes, WeightKey.FromSeed(7).Child("peers", index));
                    seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
                    if (judged)
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

            double[]? scipy = SciPy(folder.FullName, nodes, density, count, judged ? count : 0);
            double[] theirs = judged && scipy is not null ? Directory.GetFiles(folder.FullName, "*.offsets").Select(file => Error(Read(file))).ToArray() : [];
            double ours = Median(seconds);
            double? peer = scipy is null ? null : Median(scipy);
            string goal = peer is null ? "" : nodes == 10_000
                ? $"{Goal}×: {Met(peer / ours >= Goal)}; under 1 s: {Met(ours < 1)}"
                : $"{Goal}×: {Met(peer / ours >= Goal)}";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {nodes} | {density:P0} | {ours * 1e3:G3} ms | {(peer is null ? "–" : $"{peer * 1e3:G3} ms")} | {(peer is null ? "–" : $"{peer / ours:F1}×")} | {goal} | {Count(errors)}{(refused > 0 ? $"; **{refused} of {count} refused**" : "")} | {Count(theirs)} | {Largest(errors)} | {Largest(theirs)} |"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Error(CsrMatrix<double> matrix) => Math.Abs(EigenvalueOracle.Radius(matrix.ToDense(), matrix.Rows).Radius - 1);

    private static CsrMatrix<double> Read(string offsets)
    {
        int[] rows = MemoryMarshal.Cast<byte, int>(File.ReadAllBytes(offsets)).ToArray();
        int[] columns = MemoryMarshal.Cast<byte, int>(File.ReadAllBytes(Path.ChangeExtension(offsets, ".columns"))).ToArray();
        double[] values = MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.ChangeExtension(offsets, ".values"))).ToArray();
        int size = rows.Length - 1;
        int[] rowOf = Enumerable.Range(0, size).SelectMany(row => Enumerable.Repeat(row, rows[row + 1] - rows[row])).ToArray();
        // SciPy does not promise that columns ascend within a row.
        int[] order = Enumerable.Range(0, columns.Length).OrderBy(i => rowOf[i]).ThenBy(i => columns[i]).ToArray();
        return new CsrMatrix<double>(size, size, rows, [.. order.Select(i => columns[i])], [.. order.Select(i => values[i])]);
    }

    /// <summary>Seconds of each matrix; null, and why printed, where SciPy is not there.</summary>
    private static double[]? SciPy(string folder, int nodes, double density, int count, int kept)
    {
        if (!File.Exists(Python))
        {
            Console.WriteLine($"SciPy is not measured: there is no {Python}.");
            return null;
        }

        string script = Path.Combine(AppContext.BaseDirectory, "Peers", "reservoirpy_recipe.py");
        FormattableString arguments = $"{nodes} {density} {count} {kept}";
        ProcessStartInfo start = new(Python, [script, folder, .. FormattableString.Invariant(arguments).Split(' ')])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["OPENBLAS_NUM_THREADS"] = start.Environment["OMP_NUM_THREADS"] = Measurement.Threads.ToString(CultureInfo.InvariantCulture);
        using Process process = Process.Start(start)!;
        System.Threading.Tasks.Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            Console.WriteLine($"SciPy is not measured: {errors.Result.Trim().Split('\n')[^1]}");
            return null;
        }

        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture))];
    }

    private static string Met(bool met) => met ? "met" : "**missed**";

    private static string Count(IReadOnlyCollection<double> errors) =>
        errors.Count == 0 ? "not judged" : $"{errors.Count(error => !(error <= Wrong))} of {errors.Count}";

    private static string Largest(IReadOnlyCollection<double> errors) =>
        errors.Count == 0 ? "–" : errors.Max().ToString("E1", CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
