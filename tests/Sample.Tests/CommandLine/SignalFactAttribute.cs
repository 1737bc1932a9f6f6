using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Xunit;

namespace WeightInit.SampleTests;

/// <summary>A test that sends SIGINT to a child, where there is such a signal and the child would get it.</summary>
public sealed class SignalFactAttribute : FactAttribute
{
    private const string Status = "/proc/self/status";

    public SignalFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Explain("It sends SIGINT, which Windows has not.");
        }
        else if (IsIgnored())
        {
            Explain("The tests were started with SIGINT ignored (in the background of a shell), and children inherit that.");
        }
    }

    // The test command prints names of skipped tests but not their reasons, so the name says it.
    private void Explain(string reason)
    {
        Skip = reason;
        DisplayName = $"A test of Ctrl+C was skipped. {reason}";
    }

    private static bool IsIgnored()
    {
        const long Interrupt = 1 << 1;
        string? ignored = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) : null;
        return ignored is not null && (long.Parse(ignored["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }
}
