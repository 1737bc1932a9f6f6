using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace WeightInit.Benchmarks;

/// <summary>The file of one kind: which matrices it holds already, and room for more rows.</summary>
internal sealed class CampaignFile : IDisposable
{
    private readonly Lock _gate = new();
    private readonly StreamWriter _writer;

    private CampaignFile(string path, ulong seed, HashSet<int> done)
    {
        (Seed, Done) = (seed, done);
        _writer = new StreamWriter(path, append: true) { NewLine = "\n", AutoFlush = true };
        if (new FileInfo(path).Length == 0)
        {
            _writer.WriteLine(CampaignRow.Header);
        }
    }

    public ulong Seed { get; }

    /// <summary>Indices of which both rows are there.</summary>
    public HashSet<int> Done { get; }

    /// <summary>Opens or creates the file; null where its rows are of another seed or another engine.</summary>
    public static CampaignFile? Open(string path, string kind, ulong? seed, out string problem)
    {
        problem = "";
        List<CampaignRow> rows = [];
        if (File.Exists(path))
        {
            CutBrokenLine(path);
            rows = [.. CampaignRow.Read(path)];
        }

        if (rows.FirstOrDefault(row => row.Kind != kind || (seed ?? row.Seed) != row.Seed || row.Seed != rows[0].Seed) is CampaignRow other)
        {
            problem = $"{path} holds rows of kind {other.Kind} and seed {other.Seed}, not of {kind} and {seed ?? rows[0].Seed}: give another file.";
            return null;
        }

        if (rows.FirstOrDefault(row => row.Engine != Spectral.EngineVersion) is CampaignRow old)
        {
            problem = $"{path} holds rows of engine version {old.Engine}, and this is {Spectral.EngineVersion}: give another file, or take those rows out.";
            return null;
        }

        HashSet<int> done = [.. rows.GroupBy(row => row.Index).Where(group => group.Count() == 2).Select(group => group.Key)];
        ulong drawn = seed ?? (rows.Count > 0 ? rows[0].Seed : (ulong)Random.Shared.NextInt64(1, long.MaxValue));
        return new CampaignFile(path, drawn, done);
    }

    /// <summary>Writes the rows of one matrix.</summary>
    public void Append(CampaignRow[] rows)
    {
        string text = string.Concat(rows.Select(row => row + "\n"));
        lock (_gate)
        {
            _writer.Write(text);
        }
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>A run that was killed may have left half a line, or one of a matrix's two rows: both are taken off.</summary>
    private static void CutBrokenLine(string path)
    {
        string text = File.ReadAllText(path);
        int end = text.LastIndexOf('\n') + 1;
        List<string> lines = [.. text[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        if (lines.Count > 0 && lines[^1].Contains(",f64,", StringComparison.Ordinal))
        {
            lines.RemoveAt(lines.Count - 1);
        }

        string whole = string.Concat(lines.Select(line => line + "\n"));
        if (whole != text)
        {
            string copy = path + ".tmp";
            File.WriteAllText(copy, whole);
            File.Move(copy, path, overwrite: true);
        }
    }
}
