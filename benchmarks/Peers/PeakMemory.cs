using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>
/// The most memory that an initialisation holds at a time, beyond what the process held before: the peak resident set
/// that Linux keeps for a process, reset first. Each case is a process of its own, so that no earlier one's memory is reused. What the
/// weight is by this gauge a further process tells that allocates and writes it and does nothing else: the runtime's own tables for
/// that much memory, and code that is compiled meanwhile, make it a megabyte more than its bytes.
/// </summary>
internal static class PeakMemory
{
    public const string ChildCommand = "peers-memory-case";

    private static readonly string[] _cases = ["f32 256", "f32 512", "f32 1024", "f32 2048", "f32 4096", "f64 512", "f64 2048", "f32-filled 2048", "f64-filled 2048", "sparse 10000", "f64-lean 2048", "sparse-lean 10000"];

    public static void Run(int[] sizes, bool isQuick, List<string> goals)
    {
        if (!File.Exists("/proc/self/clear_refs"))
        {
            Console.WriteLine("Peak memory is not measured: this system has no /proc/self/clear_refs.");
            return;
        }

        Console.WriteLine("| weight | peak beyond the start | the weight, bytes | the weight, alone | bound | what the bound is | reached |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        Goal goal = new("Peak memory of at most the weights and 100 vectors, three times the weight where squaring or the dense path runs, one copy more where storage is filled that is there, and the copies that CopyLimit allows");
        foreach (string one in _cases.Where(one => sizes.Length == 0 || sizes.Contains(Size(one))))
        {
            if (isQuick && Size(one) is 4096)
            {
                continue;
            }

            // The middle of three: when code is compiled in the background differs from run to run.
            Outcome[] runs = [.. Enumerable.Range(0, isQuick ? 1 : 3).Select(_ => Child(one.Split(' '))).OrderBy(static run => run.Peak)];
            Outcome run = runs[runs.Length / 2];
            double[] alone = [.. Enumerable.Range(0, runs.Length).Select(_ => Child(["alone", .. one.Split(' '), run.Bytes.ToString("R", CultureInfo.InvariantCulture)]).Peak).Order()];
            double weight = alone[alone.Length / 2];
            double bound = weight + run.Extra;
            string description = Describe(one.Split(' ')[0], Size(one));
            Console.WriteLine($"| {description} | {Megabytes(run.Peak)} | {Megabytes(run.Bytes)} | {Megabytes(weight)} | {Megabytes(bound)} | {run.What} | {goal.Note(description, run.Peak <= bound)} |");
        }

        Console.WriteLine();
        Console.WriteLine("Beyond what the process held before, by the peak resident set that Linux keeps; each case in a process of its own, its code compiled by a smaller case before. The weight, alone, is what a process shows that allocates and writes it and does nothing else; the bound is that and what the bound is beyond the weight.");
        goals.AddRange(goal.Lines());
    }

    private static int Size(string one) => int.Parse(one.Split(' ')[1], CultureInfo.InvariantCulture);

    private static Outcome Child(string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [.. Host(), ChildCommand, .. arguments]) { RedirectStandardOutput = true };

        // All code is compiled once, by the smaller case, and none anew meanwhile.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        using Process process = Process.Start(start)!;
        string[] words = process.StandardOutput.ReadToEnd().Trim().Split(' ', 4);
        process.WaitForExit();
        return process.ExitCode == 0 && words.Length == 4
            ? new Outcome(double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture), double.Parse(words[2], CultureInfo.InvariantCulture), words[3])
            : throw new InvalidOperationException($"The process of '{string.Join(' ', arguments)}' ended with {process.ExitCode}.");
    }

    /// <summary>The child: one case, its outcome printed: peak, bytes of the weight, what is allowed beyond it, and that in words.</summary>
    public static int RunCase(string[] arguments)
    {
        bool isAlone = arguments[0] == "alone";
        string kind = arguments[isAlone ? 1 : 0];
        int size = int.Parse(arguments[isAlone ? 2 : 1], CultureInfo.InvariantCulture);
        // Code of the same path is compiled, and counts as held before; its few vectors too.
        Create(kind, Math.Min(size, WarmUpSize), 1)();
        Action fill = isAlone ? () => Allocate(double.Parse(arguments[3], CultureInfo.InvariantCulture)) : Create(kind, size, 2);
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        long before = Status("VmRSS:");
        File.WriteAllText("/proc/self/clear_refs", "5");
        fill();
        double peak = Status("VmHWM:") - before;
        (double weight, double extra, string what) = isAlone ? (0, 0, "alone") : Bound(kind, size);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{peak:R} {weight:R} {extra:R} {what}"));
        return 0;
    }

    /// <summary>Some memory, written.</summary>
    private static void Allocate(double bytes)
    {
        byte[] memory = GC.AllocateUninitializedArray<byte>((int)bytes);
        memory.AsSpan().Fill(1);
        _kept = memory;
    }

    private sealed record Outcome(double Peak, double Bytes, double Extra, string What);

    /// <summary>Large enough for the Krylov path that larger sizes take.</summary>
    private const int WarmUpSize = 640;

    /// <summary>Up to here the engine squares the matrix, for which it may hold two more.</summary>
    private const int LargestSquared = 256;

    private static object? _kept;
    private static SpectralEstimate _estimate;
    private static long _stored;

    /// <summary>What is measured: the making of a model, or the filling of one that is there.</summary>
    private static Action Create(string kind, int size, int seed)
    {
        switch (kind)
        {
            case "f32":
                return () => Keep(new SingleModel(size, seed), model => model.Report);
            case "f64":
                return () => Keep(new DoubleModel(size, seed), model => model.Report);
            case "f64-lean":
                return () => Keep(new DoubleModel(size, seed, PeerOptions.Lean), model => model.Report);
            case "f32-filled":
                SingleModel single = new(Written<float>(size));
                return () =>
                {
                    single.Fill(seed);
                    Keep(single, model => model.Report);
                };
            case "f64-filled":
                DoubleModel wide = new(Written<double>(size));
                return () =>
                {
                    wide.Fill(seed);
                    Keep(wide, model => model.Report);
                };
            default:
                return () =>
                {
                    OnePercent model = new(size, seed, kind == "sparse-lean" ? PeerOptions.Lean : PeerOptions.Ours);
                    _kept = model;
                    _stored = model.Recurrent.StoredValues;
                };
        }
    }

    private static T[,] Written<T>(int size)
        where T : unmanaged
    {
        // By other code than ours, whose memory would be there to be used again.
        T[,] storage = new T[size, size];
        System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref storage[0, 0], storage.Length).Fill(default(T) is float ? (T)(object)1f : (T)(object)1.0);
        return storage;
    }

    private static void Keep<T>(T model, Func<T, WeightReport?> report)
        where T : class
    {
        _kept = model;
        _estimate = report(model)!.Entries[0].Estimate ?? default;
    }

    /// <summary>The bytes of the weight, what is allowed beyond it, and the bound in words.</summary>
    private static (double Weight, double Extra, string What) Bound(string kind, int size)
    {
        // A hundred vectors in double precision, which all products accumulate in.
        double vectors = 100.0 * size * sizeof(double);
        bool isLean = kind.EndsWith("lean", StringComparison.Ordinal);
        if (kind.StartsWith("sparse", StringComparison.Ordinal))
        {
            double stored = (_stored * (sizeof(double) + sizeof(int))) + ((size + 1) * sizeof(int));

            // A value and its 16-bit index, in rows of like length filled up to the longest.
            double copy = (_stored * (sizeof(float) + sizeof(short)) * 1.05) + (12.0 * size);
            return isLean ? (stored, vectors, "the weight and 100 vectors") : (stored, (2 * copy) + vectors, "the weight, two copies in single precision and 100 vectors");
        }

        double weight = (double)size * size * (kind.StartsWith("f32", StringComparison.Ordinal) ? sizeof(float) : sizeof(double));
        bool copies = size <= LargestSquared || _estimate.Method == SpectralMethod.Dense;
        bool filled = kind.EndsWith("filled", StringComparison.Ordinal);

        // Storage that is there is held before; its one copy stands in its place.
        string held = filled ? "one copy of the weight" : "the weight";
        if (copies)
        {
            return (weight, (2 * weight) + vectors, $"{(filled ? "one copy and two more" : "three times the weight")} (squaring or dense path) and 100 vectors");
        }

        return kind.StartsWith("f64", StringComparison.Ordinal) && !isLean
            ? (weight, (weight / 2) + vectors, $"{held}, a copy in single precision and 100 vectors") : (weight, vectors, $"{held} and 100 vectors");
    }

    private static string Describe(string kind, int size) => kind switch
    {
        "f32" => $"{size} × {size} f32",
        "f64" => $"{size} × {size} f64",
        "f32-filled" => $"{size} × {size} f32, storage that is there",
        "f64-filled" => $"{size} × {size} f64, storage that is there",
        "f64-lean" => $"{size} × {size} f64, CopyLimit = 0",
        "sparse-lean" => $"{size} nodes, 1 % connected, CopyLimit = 0",
        _ => $"{size} nodes, 1 % connected",
    };

    private static IEnumerable<string> Host() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(PeakMemory).Assembly.Location] : [];

    private static long Status(string name)
    {
        string line = File.ReadLines("/proc/self/status").First(candidate => candidate.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }

    private static string Megabytes(double bytes) => FormattableString.Invariant($"{bytes / (1 << 20):F1} MB");
}
