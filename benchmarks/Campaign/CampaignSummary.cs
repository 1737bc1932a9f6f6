using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>The table of a campaign's files, in Markdown.</summary>
internal static class CampaignSummary
{
    public static void Print(IEnumerable<string> paths)
    {
        List<CampaignRow> rows = [.. paths.SelectMany(CampaignRow.Read)];
        Console.WriteLine("| kind | sizes | type | matrices | wrong | not converged | beyond bound | largest relative error | largest bound (relative) | exact path taken |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (IGrouping<(string Kind, int Group, string Type), CampaignRow> group in rows
            .GroupBy(row => (row.Kind, Group(row), row.Type)).OrderBy(group => group.Key))
        {
            List<CampaignRow> converged = [.. group.Where(row => row.Converged)];
            FormattableString line = $"| {group.Key.Kind} | {group.Min(row => row.Size)}–{group.Max(row => row.Size)} | {group.Key.Type} | {group.Count()} | {group.Count(row => row.IsWrong)} | {group.Count(row => !row.Converged)} | {group.Count(row => row.ExceedsBound)} | {converged.Max(row => row.RelativeError):E1} | {converged.Max(row => row.ErrorBound / row.Value):E1} | {group.Count(row => row.Method == "Dense")} |";
            Console.WriteLine(FormattableString.Invariant(line));
        }

        Console.WriteLine($"seeds: {string.Join(", ", rows.Select(row => $"{row.Kind} {row.Seed}").Distinct())}");
        Console.WriteLine($"engine: {string.Join(", ", rows.Select(row => $"version {row.Engine} of {(row.Commit.Length > 0 ? row.Commit : "an unrecorded commit")}").Distinct())}");
    }

    private static int Group(CampaignRow row) => row.Kind switch
    {
        "large" => row.Size,
        "dense" => row.Size <= 24 ? 0 : row.Size <= 256 ? 1 : 2,
        _ => 0,
    };
}
