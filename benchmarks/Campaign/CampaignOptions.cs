using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>What a campaign was asked for.</summary>
/// <param name="Kinds">dense, large, sparse.</param>
/// <param name="Count">How many matrices of the one kind asked for; null for the campaign's own number.</param>
/// <param name="From">First index measured.</param>
/// <param name="To">One past the last index; null for all.</param>
/// <param name="Seed">Null to go on with the file's, or to draw one.</param>
/// <param name="Path">The file of one kind, or the folder of all.</param>
/// <param name="Workers">Matrices measured at once, one thread each.</param>
/// <param name="Minutes">After so long no further matrix is begun.</param>
internal sealed record CampaignOptions(
    string[] Kinds, int? Count, int From, int? To, ulong? Seed, string Path, int Workers, double Minutes)
{
    public const string Usage =
        "campaign --kind dense|large|sparse [--count N] [--seed S] --out FILE [--from I] [--to J] [--workers W] [--minutes M]\n"
        + "campaign --kind all [--seed S] --out FOLDER [--workers W] [--minutes M]\n"
        + "campaign --summary FILE…";

    private static readonly string[] _known = ["--kind", "--count", "--from", "--to", "--seed", "--out", "--workers", "--minutes"];

    /// <summary>How many matrices the campaign has of a kind.</summary>
    public static int FullCount(string kind) => kind switch { "dense" => 10_000, "large" => 340, _ => 1_000 };

    /// <summary>The options, or what is wrong with them.</summary>
    public static CampaignOptions? Parse(string[] arguments, out string problem)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        problem = arguments.Length % 2 == 0 ? "" : $"{arguments[^1]} has no value.";
        for (int i = 0; i + 1 < arguments.Length; i += 2)
        {
            if (!_known.Contains(arguments[i]))
            {
                problem = $"{arguments[i]} is not an option.";
            }

            given[arguments[i]] = arguments[i + 1];
        }

        string kind = given.GetValueOrDefault("--kind", "");
        string[] kinds = kind == "all" ? ["dense", "large", "sparse"] : [kind];
        if (kind is not ("dense" or "large" or "sparse" or "all"))
        {
            problem = $"--kind '{kind}' is not dense, large, sparse or all.";
        }
        else if (!given.ContainsKey("--out"))
        {
            problem = "--out is missing.";
        }
        else if (kind == "all" && (given.ContainsKey("--count") || given.ContainsKey("--from") || given.ContainsKey("--to")))
        {
            problem = "--count, --from and --to are of one kind; --kind all measures all matrices.";
        }

        int? count = Whole(given, "--count", 1, ref problem);
        int from = Whole(given, "--from", 0, ref problem) ?? 0;
        int? to = Whole(given, "--to", 1, ref problem);
        int workers = Whole(given, "--workers", 1, ref problem) ?? Environment.ProcessorCount;
        ulong? seed = null;
        if (given.TryGetValue("--seed", out string? text))
        {
            seed = ulong.TryParse(text, CultureInfo.InvariantCulture, out ulong parsed) ? parsed : null;
            problem = seed is null ? $"--seed '{text}' is not a whole number." : problem;
        }

        double minutes = double.PositiveInfinity;
        if (given.TryGetValue("--minutes", out text) && (!double.TryParse(text, CultureInfo.InvariantCulture, out minutes) || !(minutes > 0)))
        {
            problem = $"--minutes '{text}' is not a positive number.";
        }

        return problem.Length > 0 ? null : new CampaignOptions(kinds, count, from, to, seed, given["--out"], workers, minutes);
    }

    private static int? Whole(Dictionary<string, string> given, string name, int least, ref string problem)
    {
        if (!given.TryGetValue(name, out string? text))
        {
            return null;
        }

        if (!int.TryParse(text, CultureInfo.InvariantCulture, out int value) || value < least)
        {
            problem = $"{name} '{text}' is not a whole number from {least}.";
        }

        return value;
    }
}
