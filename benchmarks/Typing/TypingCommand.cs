using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Runtime;

namespace WeightInit.Benchmarks;

/// <summary>What an edit costs in a project of forty annotated classes: the compiler's own work, and ours beside it.</summary>
internal static class TypingCommand
{
    private const int Rounds = 31;

    // A round in which the tiered compiler still finds more than that to do is one of the warm-up.
    private const int FewMethods = 25;

    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(90);

    public static int Run(string[] arguments)
    {
        Console.WriteLine($"{Measurement.Machine()}; {typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version!.ToString(3)} of the compiler");
        TypingSession[] sessions = [new(inOneFile: true), new(inOneFile: false)];
        int round = WarmUp(sessions);
        foreach (TypingSession session in sessions)
        {
            Dictionary<TypingEdit, List<TypingTimes>> times = TypingEdit.All.ToDictionary(static edit => edit, static _ => new List<TypingTimes>());
            for (int i = 0; i < Rounds; i++)
            {
                foreach (TypingEdit edit in TypingEdit.All)
                {
                    times[edit].Add(session.Apply(edit, round + i));
                }
            }

            Print(session.InOneFile, times);
        }

        return 0;
    }

    private static int WarmUp(TypingSession[] sessions)
    {
        long start = Stopwatch.GetTimestamp();
        int round = 0;
        for (int quiet = 0; quiet < 3 && Stopwatch.GetElapsedTime(start) < LongestWarmUp; round++)
        {
            long before = JitInfo.GetCompiledMethodCount();
            foreach (TypingSession session in sessions)
            {
                foreach (TypingEdit edit in TypingEdit.All)
                {
                    session.Apply(edit, round);
                }
            }

            quiet = JitInfo.GetCompiledMethodCount() - before < FewMethods ? quiet + 1 : 0;
        }

        Console.Error.WriteLine($"warm after {round} rounds, {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
        return round;
    }

    private static void Print(bool inOneFile, Dictionary<TypingEdit, List<TypingTimes>> times)
    {
        Console.WriteLine();
        Console.WriteLine($"{TypingSource.Classes} annotated classes in {(inOneFile ? "one file" : "a file each")}, ms an edit, medians of {Rounds}, and the worst of ours:");
        Console.WriteLine();
        Console.WriteLine("| edit | compiler: parse | compiler: diagnostics of the file | ForAttributeWithMetadataName, doing nothing | our generator | one empty analyzer | our analyzers | ours in all | worst |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach ((TypingEdit edit, List<TypingTimes> one) in times)
        {
            string[] cells =
            [
                .. new Func<TypingTimes, double>[]
                {
                    static time => time.Parse, static time => time.Compiler, static time => time.EmptyGenerator, static time => time.Generator,
                    static time => time.EmptyAnalyzer, static time => time.Analyzers, static time => time.Ours,
                }.Select(value => Median(one.Select(value)).ToString("F2", CultureInfo.InvariantCulture)),
                one.Max(static time => time.Ours).ToString("F2", CultureInfo.InvariantCulture),
            ];
            Console.WriteLine($"| {edit.Name} | {string.Join(" | ", cells)} |");
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
