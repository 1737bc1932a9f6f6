using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace WeightInit.Benchmarks;

/// <summary>The commit that the engine was built from; '+' behind it where sources under src differ from it.</summary>
internal static class EngineCommit
{
    private const int Digits = 12;

    private static readonly Lazy<string> _name = new(Read);

    public static string Name => _name.Value;

    private static string Read()
    {
        string version = typeof(Spectral).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        int plus = version.IndexOf('+', StringComparison.Ordinal);
        if (plus < 0 || version.Length < plus + 1 + Digits)
        {
            return "unknown";
        }

        string commit = version.Substring(plus + 1, Digits);
        return Git("rev-parse --show-toplevel") is string root && Git($"-C \"{root.Trim()}\" diff --stat {commit} -- src") is string difference
            ? difference.Length > 0 ? commit + "+" : commit
            : commit;
    }

    private static string? Git(string arguments)
    {
        try
        {
            ProcessStartInfo start = new("git", arguments)
            {
                WorkingDirectory = AppContext.BaseDirectory,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
