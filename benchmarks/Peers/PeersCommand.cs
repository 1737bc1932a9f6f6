using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>
/// peers [quick] [dense | sparse | memory] [sizes…]: the whole way of an annotated model, from nothing to normalised weights,
/// beside TorchSharp, Math.NET and SciPy; without a name all three tables. Prints what docs/benchmarks.md shows, and each goal
/// with what was reached. quick takes fewer turns and matrices: all three tables in about five minutes.
/// </summary>
internal static class PeersCommand
{
    private static readonly string[] _parts = ["dense", "sparse", "memory"];

    public static int Run(string[] arguments)
    {
        bool isQuick = arguments.Contains("quick");
        string[] rest = [.. arguments.Where(static argument => argument != "quick")];
        string[] parts = rest.Length > 0 && !rest[0].All(char.IsAsciiDigit) ? [rest[0]] : _parts;
        if (!_parts.Contains(parts[0]))
        {
            Console.Error.WriteLine($"peers {parts[0]}: the parts are {string.Join(", ", _parts)}");
            return 1;
        }

        int[] sizes;
        try
        {
            sizes = [.. rest.Skip(parts.Length == 1 ? 1 : 0).Select(static text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture))];
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            Console.Error.WriteLine($"peers {string.Join(' ', arguments)}: sizes are whole numbers");
            return 1;
        }

        Console.WriteLine(Measurement.Machine());
        Console.WriteLine(Libtorch.IsAvailable
            ? $"libtorch {torch.__version__}; {Measurement.Threads} threads each; engine version {Spectral.EngineVersion}; {(isQuick ? "quick" : "full")}"
            : $"libtorch is not measured: {Libtorch.Reason}; engine version {Spectral.EngineVersion}; {(isQuick ? "quick" : "full")}");
        List<string> goals = [];
        foreach (string part in parts)
        {
            Console.WriteLine();
            Action<int[], bool, List<string>> table = part switch { "dense" => DensePeers.Run, "sparse" => SparsePeers.Run, _ => PeakMemory.Run };
            table(sizes, isQuick, goals);
        }

        Console.WriteLine();
        Console.WriteLine("Goals:");
        Console.WriteLine();
        goals.ForEach(static goal => Console.WriteLine($"- {goal}"));
        return 0;
    }
}
