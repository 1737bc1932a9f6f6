using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>
/// campaign --kind dense|large|sparse --count N --seed S --out FILE: measures N random matrices in both precisions against an
/// oracle and appends a row each. Started again with the same arguments it goes on where the file ends.
/// </summary>
internal static class CampaignCommand
{
    public const string Usage = "campaign --kind dense|large|sparse --count N [--seed S] --out FILE, or campaign --summary FILE…";

    public static int Run(string[] arguments)
    {
        if (arguments.Length > 1 && arguments[0] == "--summary")
        {
            CampaignSummary.Print(arguments[1..]);
            return 0;
        }

        Dictionary<string, string> options = new(StringComparer.Ordinal);
        for (int i = 0; i + 1 < arguments.Length; i += 2)
        {
            options[arguments[i]] = arguments[i + 1];
        }

        if (!options.TryGetValue("--kind", out string? kind) || kind is not ("dense" or "large" or "sparse")
            || !int.TryParse(options.GetValueOrDefault("--count"), CultureInfo.InvariantCulture, out int count) || count < 1
            || !options.TryGetValue("--out", out string? path))
        {
            Console.Error.WriteLine(Usage);
            return 1;
        }

        ulong seed = options.TryGetValue("--seed", out string? text)
            ? ulong.Parse(text, CultureInfo.InvariantCulture)
            : (ulong)Random.Shared.NextInt64(1, long.MaxValue);
        Console.WriteLine($"{kind}: {count} matrices from seed {seed}; oracle: {EigenvalueOracle.Describe()}");
        return Run(kind, count, seed, path);
    }

    private static int Run(string kind, int count, ulong seed, string path)
    {
        HashSet<(int, string)> done = [];
        if (File.Exists(path))
        {
            foreach (CampaignRow row in CampaignRow.Read(path).Where(row => row.Kind == kind && row.Seed == seed))
            {
                done.Add((row.Index, row.Type));
            }
        }

        using StreamWriter writer = new(path, append: true) { NewLine = "\n", AutoFlush = true };
        if (new FileInfo(path).Length == 0)
        {
            writer.WriteLine(CampaignRow.Header);
        }

        int wrong = 0;
        for (int index = 0; index < count; index++)
        {
            if (done.Contains((index, "f32")) && done.Contains((index, "f64")))
            {
                continue;
            }

            CampaignMatrix matrix = CampaignMatrix.Draw(kind, seed, index, count);
            foreach (string type in new[] { "f64", "f32" })
            {
                if (done.Contains((index, type)))
                {
                    continue;
                }

                CampaignRow row = CampaignRow.Measure(matrix, type, seed, index);
                writer.WriteLine(row.ToString());
                wrong += row.IsWrong ? 1 : 0;
                if (row.IsWrong)
                {
                    Console.WriteLine($"WRONG {row}");
                }
            }

            if ((index + 1) % 100 == 0)
            {
                Console.WriteLine($"{index + 1} of {count}, {wrong} wrong");
            }
        }

        Console.WriteLine($"{kind}: {count} matrices, {wrong} wrong in this run");
        return wrong == 0 ? 0 : 2;
    }
}
