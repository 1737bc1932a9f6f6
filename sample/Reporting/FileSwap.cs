using System;
using System.Collections.Generic;
using System.IO;

namespace WeightInit.Sample;

/// <summary>Puts new files in the place of old ones by renaming alone, and takes every step back when one fails.</summary>
internal static class FileSwap
{
    /// <param name="folder">The folder whose files change.</param>
    /// <param name="staging">A folder within it with the new files; the old ones go there.</param>
    /// <param name="oldNames">Files to take out.</param>
    /// <param name="newNames">Files to put in.</param>
    public static void Replace(string folder, string staging, IReadOnlyList<string> oldNames, IReadOnlyList<string> newNames)
    {
        string old = Path.Combine(staging, "old");
        Directory.CreateDirectory(old);
        Stack<(string From, string To)> moves = new();
        try
        {
            foreach (string name in oldNames)
            {
                Move(Path.Combine(folder, name), Path.Combine(old, name), moves);
            }

            foreach (string name in newNames)
            {
                Move(Path.Combine(staging, name), Path.Combine(folder, name), moves);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            while (moves.TryPop(out (string From, string To) move))
            {
                File.Move(move.To, move.From);
            }

            throw;
        }
    }

    private static void Move(string from, string to, Stack<(string From, string To)> moves)
    {
        File.Move(from, to);
        moves.Push((from, to));
    }
}
