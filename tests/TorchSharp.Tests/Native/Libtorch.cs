using System;
using System.IO;
using System.Runtime.InteropServices;
using TorchSharp;
using WeightInit.Benchmarks;

namespace WeightInit.TorchSharpTests;

/// <summary>Brings the real libtorch up, once, or says why this machine cannot.</summary>
internal static class Libtorch
{
    // Needed by name only: no function of this version is ever called, and Debian 12's libstdc++ ends at 3.4.30.
    private const string UnusedVersion = "GLIBCXX_3.4.32";

    private static readonly Lazy<string?> _reason = new(Load);

    /// <summary>Why libtorch cannot be called; null where it can.</summary>
    public static string? Reason => _reason.Value;

    private static string? Load()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
        {
            return "the native package that this project names is for Linux on x64";
        }

        string library = Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", "libLibTorchSharp.so");
        try
        {
            if (!NativeLibrary.TryLoad(library, out _))
            {
                // The copy beside the tests only: nothing that is shipped is touched.
                ElfVersionNeed.Weaken(library, UnusedVersion);
                NativeLibrary.Load(library);
            }

            torch.InitializeDeviceType(DeviceType.CPU);
            return null;
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException
            or NotSupportedException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return exception.Message.ReplaceLineEndings(" ");
        }
    }
}
