using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace WeightInit.Sample;

/// <summary>What marks a folder as an earlier report: its results.json, which lists the files of the report.</summary>
internal static class ReportManifest
{
    public const string FileName = "results.json";

    /// <summary>The JSON property that names the program.</summary>
    public const string ProgramProperty = "program";

    /// <summary>The JSON property that lists the files.</summary>
    public const string FilesProperty = "files";

    public const string Program = "WeightInit.Sample";

    /// <summary>The files of the report in the folder that are there; none where there is no report.</summary>
    public static IReadOnlyList<string> FilesOf(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            using JsonDocument results = JsonDocument.Parse(File.ReadAllBytes(path));
            if (results.RootElement.GetProperty(ProgramProperty).GetString() != Program)
            {
                return [];
            }

            // A name with a folder in it is none we wrote; it must not lead a later run elsewhere.
            return results.RootElement.GetProperty(FilesProperty).EnumerateArray()
                .Select(name => name.GetString() ?? string.Empty)
                .Where(name => name == Path.GetFileName(name) && name.Length > 0 && File.Exists(Path.Combine(folder, name)))
                .Distinct(StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }
}
