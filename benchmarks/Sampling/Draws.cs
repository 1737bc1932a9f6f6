using System;
using System.Globalization;

namespace WeightInit.Benchmarks.Sampling;

/// <summary>The one option of the commands that draw much.</summary>
internal static class Draws
{
    private const long Fewest = 100_000;

    /// <summary>Reads [--draws N]; says how it is used where it is not that.</summary>
    public static bool TryParse(string[] args, string command, long usual, out long draws)
    {
        draws = usual;
        bool isUsable = args.Length == 0
            || (args is ["--draws", string text]
                && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out draws)
                && draws >= Fewest);
        if (!isUsable)
        {
            Console.Error.WriteLine($"usage: {command} [--draws N], N from {Fewest} on; {usual} without it");
        }

        return isUsable;
    }
}
