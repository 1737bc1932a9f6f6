using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Threading;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace WeightInit.Benchmarks;

/// <summary>How everything here is measured: two threads each, in one process, contestants taking turns.</summary>
internal static class Measurement
{
    /// <summary>Threads that every contestant gets, where it can use them; to be set before libtorch is loaded.</summary>
    public static int Threads { get; set; } = 2;

    /// <summary>To be called before each turn: threads of the contestant before spin on for a while, and would take this one's processor.</summary>
    /// <remarks>20 ms are long against the millisecond or so after which our helpers park, and short against a round of turns.</remarks>
    public static void Settle() => Thread.Sleep(20);

    /// <summary>In process: libtorch is half a gigabyte, which no benchmark should copy, and loads from one place.</summary>
    public static IConfig Config => DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default);

    /// <summary>The machine, the runtime and the vector width in use, for the head of a table.</summary>
    public static string Machine()
    {
        int bits = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256
            : Vector128.IsHardwareAccelerated ? 128 : 64;
        return $"{ProcessorName()}, {Environment.ProcessorCount} processors, {bits}-bit vectors, "
            + $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}";
    }

    /// <summary>
    /// Median seconds of each contestant's call, taking turns so that a slow moment of the machine meets all of them.
    /// </summary>
    /// <param name="contestants">Each call is warmed up and timed over enough repetitions to fill a slot.</param>
    /// <param name="rounds">Turns of each.</param>
    /// <param name="slotSeconds">Least time of one turn.</param>
    public static double[] Medians(IReadOnlyList<Action> contestants, int rounds = 15, double slotSeconds = 0.01)
    {
        int[] repetitions = new int[contestants.Count];
        double[][] times = new double[contestants.Count][];
        for (int c = 0; c < contestants.Count; c++)
        {
            times[c] = new double[rounds];
            repetitions[c] = 1;

            // Long enough for the tiered compiler to have finished with it, and twice at least.
            contestants[c]();
            for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 0.15;)
            {
                contestants[c]();
            }

            while (Time(contestants[c], repetitions[c]) < slotSeconds)
            {
                repetitions[c] *= 2;
            }
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int c = 0; c < contestants.Count; c++)
            {
                Settle();
                times[c][round] = Time(contestants[c], repetitions[c]) / repetitions[c];
            }
        }

        return Array.ConvertAll(times, Median);
    }

    private static double Time(Action call, int repetitions)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repetitions; i++)
        {
            call();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private static string ProcessorName()
    {
        const string Path = "/proc/cpuinfo";
        if (System.IO.File.Exists(Path))
        {
            foreach (string line in System.IO.File.ReadLines(Path))
            {
                if (line.StartsWith("model name", StringComparison.Ordinal))
                {
                    return line[(line.IndexOf(':') + 1)..].Trim();
                }
            }
        }

        return RuntimeInformation.ProcessArchitecture.ToString();
    }
}
