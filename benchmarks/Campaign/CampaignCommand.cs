using System;
using System.IO;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>
/// campaign: measures random matrices in both precisions against an oracle and appends a row each. Started again with the
/// same arguments it goes on where the file ends, with the file's seed where none is given.
/// </summary>
internal static class CampaignCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length > 1 && arguments[0] == "--summary")
        {
            CampaignSummary.Print(arguments[1..]);
            return 0;
        }

        if (CampaignOptions.Parse(arguments, out string problem) is not CampaignOptions options)
        {
            Console.Error.WriteLine($"{problem}\n{CampaignOptions.Usage}");
            return 1;
        }

        // Before libtorch is loaded: each worker is one thread, its oracle's too.
        Measurement.Threads = 1;
        Console.WriteLine($"oracle: {EigenvalueOracle.Describe()}; engine {Spectral.EngineVersion}, {EngineCommit.Name}; {options.Workers} at once");
        DateTime end = double.IsFinite(options.Minutes) ? DateTime.UtcNow.AddMinutes(options.Minutes) : DateTime.MaxValue;
        int bad = 0;
        foreach (string kind in options.Kinds)
        {
            string path = options.Kinds.Length > 1 ? Path.Combine(options.Path, kind + ".csv") : options.Path;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            CampaignFile? file = CampaignFile.Open(path, kind, options.Seed, out problem);
            if (file is null)
            {
                Console.Error.WriteLine(problem);
                return 1;
            }

            using (file)
            {
                int count = options.Count ?? CampaignOptions.FullCount(kind);
                int last = Math.Min(options.To ?? count, count);
                int[] indices = [.. Enumerable.Range(0, last).Where(index => index >= options.From && !file.Done.Contains(index))];
                bad += CampaignRun.Run(file, kind, indices, options.Workers, end);
            }
        }

        return bad == 0 ? 0 : 2;
    }
}
