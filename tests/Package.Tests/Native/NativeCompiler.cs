using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace WeightInit.PackageTests;

/// <summary>What NativeAOT links with: a C compiler, on every system but Windows found by its name on the path.</summary>
internal static class NativeCompiler
{
    /// <summary>Why nothing can be published natively; null where it can.</summary>
    public static string? Missing { get; } = OperatingSystem.IsWindows() || IsOnPath("clang") || IsOnPath("gcc")
        ? null
        : "NativeAOT links with a C compiler, and neither clang nor gcc is on the path (Debian: apt-get install gcc zlib1g-dev)";

    public static bool IsContinuousIntegration { get; } = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The runtime identifier of this machine.</summary>
    public static string Runtime { get; } =
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));
}
