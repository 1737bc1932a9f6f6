using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using WeightInit.SpectralTests;

namespace WeightInit.Benchmarks;

/// <summary>
/// adversary: matrices that are built to mislead, with exact answers, fresh ones each time: what is wrong, beyond its bound, or
/// not converged is told with the seed that draws it again.
/// </summary>
internal static class AdversaryCommand
{
    private const string Usage = "adversary [--seconds S] [--family PART] [--seed S] [--smallest N] [--largest N] [--method Auto|Krylov|…] [--show N]";

    public static int Run(string[] arguments)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        for (int i = 0; i + 1 < arguments.Length; i += 2)
        {
            given[arguments[i]] = arguments[i + 1];
        }

        string part = given.GetValueOrDefault("--family", "");
        string[] families = [.. Adversary.Families.Keys.Where(name => name.Contains(part, StringComparison.Ordinal))];
        if (families.Length == 0 || arguments.Length % 2 != 0)
        {
            Console.Error.WriteLine($"{Usage}\nFamilies: {string.Join("; ", Adversary.Families.Keys)}");
            return 1;
        }

        double seconds = double.Parse(given.GetValueOrDefault("--seconds", "60"), CultureInfo.InvariantCulture);
        int smallest = int.Parse(given.GetValueOrDefault("--smallest", "25"), CultureInfo.InvariantCulture);
        int largest = int.Parse(given.GetValueOrDefault("--largest", "600"), CultureInfo.InvariantCulture);
        int show = int.Parse(given.GetValueOrDefault("--show", "3"), CultureInfo.InvariantCulture);
        ulong seed = given.TryGetValue("--seed", out string? text)
            ? ulong.Parse(text, CultureInfo.InvariantCulture) : (ulong)Random.Shared.NextInt64(1, long.MaxValue);
        SpectralOptions options = new()
        {
            Method = Enum.Parse<SpectralMethod>(given.GetValueOrDefault("--method", "Auto")), DegreeOfParallelism = 1,
        };
        Console.WriteLine($"seed {seed}, engine {Spectral.EngineVersion}, {EngineCommit.Name}, {options.Method}");
        Console.WriteLine("| family | sizes | drawn | wrong | beyond bound | not converged | dense path | worst error / bound | median ms |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        int bad = 0;
        foreach (string family in families)
        {
            List<(AdversaryTrial Trial, double Milliseconds)> trials = [];
            Random sizes = new((int)(seed % int.MaxValue));
            Stopwatch clock = Stopwatch.StartNew();
            for (ulong index = 0; clock.Elapsed.TotalSeconds < seconds / families.Length; index++)
            {
                int size = (int)Math.Round(smallest * Math.Pow((double)largest / smallest, sizes.NextDouble()));
                AdversaryCase adversary = Adversary.Draw(family, size, seed + index);
                long start = Stopwatch.GetTimestamp();
                AdversaryTrial trial = AdversaryTrial.Run(adversary, options);
                trials.Add((trial, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
                if ((trial.IsWrong || trial.ExceedsBound) && bad++ < show * families.Length)
                {
                    Console.Error.WriteLine($"seed {seed + index}: {(trial.IsWrong ? "WRONG" : "BEYOND BOUND")} {trial}");
                }
            }

            foreach (IGrouping<string, (AdversaryTrial Trial, double Milliseconds)> group in trials
                .GroupBy(trial => trial.Trial.Case.Size switch { <= 96 => "to 96", <= 256 => "97–256", _ => "from 257" }))
            {
                Console.WriteLine(Row(family, group.Key, [.. group]));
            }
        }

        return bad == 0 ? 0 : 2;
    }

    private static string Row(string family, string sizes, List<(AdversaryTrial Trial, double Milliseconds)> trials)
    {
        double[] times = [.. trials.Select(trial => trial.Milliseconds).Order()];
        double worst = trials.Max(trial => Math.Max(0, trial.Trial.Error - trial.Trial.Case.Slack) / Math.Max(double.Epsilon, trial.Trial.Estimate.ErrorBound));
        return FormattableString.Invariant(
            $"| {family} | {sizes} | {trials.Count} | {trials.Count(trial => trial.Trial.IsWrong)} | {trials.Count(trial => trial.Trial.ExceedsBound)} | {trials.Count(trial => !trial.Trial.Estimate.Converged)} | {trials.Count(trial => trial.Trial.Estimate.Method == SpectralMethod.Dense)} | {worst:G2} | {times[times.Length / 2]:G3} |");
    }
}
