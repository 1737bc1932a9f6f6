using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>This assembly as a program of its own, which prints the golden hashes under the processor switches it was started with.</summary>
internal static class GoldenProcess
{
    private const string Verb = "golden";

    /// <summary>The name of the path that a fill takes, and the hash of each golden fill.</summary>
    public sealed record Result(string Path, IReadOnlyDictionary<string, string> Hashes);

    public static int Main(string[] args)
    {
        if (args is not [Verb])
        {
            Console.Error.WriteLine($"Run these tests by dotnet test; '{Verb}' prints the hashes of golden fills.");
            return 1;
        }

        Console.WriteLine(PathInUse);
        foreach (Golden golden in Golden.All)
        {
            Console.WriteLine($"{golden.Actual(1)} {golden.Name}");
        }

        return 0;
    }

    /// <summary>What GroupFill takes here.</summary>
    public static string PathInUse => Words512<float>.IsSupported ? "512"
        : Words256<float>.IsSupported ? "256"
        : Words128<float>.IsSupported ? "128"
        : "scalar";

    /// <summary>Starts this assembly with one environment variable set and reads what it prints.</summary>
    public static Result Run(string variable, string value)
    {
        string host = Path.GetFullPath(Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        ProcessStartInfo start = new(host, [typeof(GoldenProcess).Assembly.Location, Verb])
        {
            RedirectStandardOutput = true,
        };
        start.Environment[variable] = value;

        using Process process = Process.Start(start)!;
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The child ended with code {process.ExitCode}.");
        }

        Dictionary<string, string> hashes = [];
        foreach (string line in lines[1..])
        {
            string[] parts = line.Split(' ', 2);
            hashes.Add(parts[1], parts[0]);
        }

        return new Result(lines[0], hashes);
    }
}
