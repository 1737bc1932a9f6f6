using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace WeightInit;

/// <summary>The text of a lock file: two lines that explain it, then one line a weight.</summary>
internal sealed record LockText(int EngineVersion, IReadOnlyList<LockLine> Lines)
{
    private const string Format = "# WeightInit weights, format 1, spectral engine ";
    private const string Remedy = "# Other weights are meant? Delete this file, or set WEIGHTINIT_ACCEPT=1, and run the test once.";

    public static LockText Of(WeightVerification verification)
    {
        List<LockLine> lines = [];
        foreach (WeightVerificationEntry entry in verification.Entries)
        {
            lines.Add(LockLine.Of(entry));
        }

        return new LockText(Spectral.EngineVersion, lines);
    }

    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(Format).Append(Invariant.Text(EngineVersion)).Append('\n');
        text.Append(Remedy).Append('\n');
        foreach (LockLine line in Lines)
        {
            text.Append(line.ToString()).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads a file's text, with whatever line ends version control left.</summary>
    /// <exception cref="WeightLockException">It is no lock file, or a line of it is not one.</exception>
    public static LockText Parse(string text, string path)
    {
        string[] lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n');
        if (!lines[0].StartsWith(Format, StringComparison.Ordinal)
            || !int.TryParse(lines[0].AsSpan(Format.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int engine))
        {
            throw new WeightLockException(
                $"{path} does not begin with \"{Format}…\": it is no lock file, or one of another version of WeightInit. Delete it to have it written anew.");
        }

        List<LockLine> read = [];
        for (int number = 1; number < lines.Length; number++)
        {
            string line = lines[number].TrimEnd();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            read.Add(LockLine.TryParse(line) ?? throw new WeightLockException(
                $"{path}, line {Invariant.Text(number + 1)} is no weight: \"{line}\". Expected: fingerprint, element type, shape, deviation, declaring type, name."));
        }

        return new LockText(engine, read);
    }
}
