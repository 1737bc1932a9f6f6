using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace WeightInit.GeneratorTests;

/// <summary>A verified text and, when a test disagrees, the received text beside it.</summary>
/// <param name="stem">Path without <c>.verified.cs</c>.</param>
/// <param name="extension">The extension after <c>.verified</c> and <c>.received</c>.</param>
/// <param name="accept">Whether to write what is received as the new verified text.</param>
internal sealed class SnapshotFile(string stem, string extension, bool accept)
{
    // Without a byte order mark; a reader that expects one takes its absence too.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Unchanged lines shown around a change.
    private const int Context = 3;

    public string Verified { get; } = $"{stem}.verified.{extension}";

    public string Received { get; } = $"{stem}.received.{extension}";

    /// <summary>Compares; throws with a difference, or with the whole text when there is no snapshot yet.</summary>
    public void Match(string text)
    {
        if (accept)
        {
            File.WriteAllText(Verified, text, Utf8);
        }

        string? expected = File.Exists(Verified) ? File.ReadAllText(Verified).Replace("\r\n", "\n") : null;
        if (expected == text)
        {
            File.Delete(Received);
            return;
        }

        File.WriteAllText(Received, text, Utf8);
        throw new SnapshotException(expected is null
            ? $"No snapshot {Path.GetFileName(Verified)}. Received:\n{text}"
            : $"{Path.GetFileName(Verified)} differs (- verified, + received):\n{Difference(expected, text)}");
    }

    public static string Difference(string expected, string text)
    {
        List<DiffPiece> lines = InlineDiffBuilder.Diff(expected, text, ignoreWhiteSpace: false).Lines;
        StringBuilder shown = new();
        for (int line = 0; line < lines.Count; line++)
        {
            int first = Math.Max(0, line - Context);
            if (lines.GetRange(first, Math.Min(lines.Count, line + Context + 1) - first).TrueForAll(static piece => piece.Type == ChangeType.Unchanged))
            {
                continue;
            }

            string mark = lines[line].Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " };
            shown.Append(mark).Append(lines[line].Text).Append('\n');
        }

        return shown.ToString();
    }
}

/// <summary>A snapshot is missing or differs.</summary>
internal sealed class SnapshotException(string message) : Exception(message);
