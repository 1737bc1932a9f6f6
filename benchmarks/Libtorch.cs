using System;
using System.IO;
using System.Runtime.InteropServices;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>Brings libtorch up, or says why it cannot: then its column is left out and the reason printed.</summary>
internal static class Libtorch
{
    // Needed by name only: no function of this version is ever called, and Debian 12's libstdc++ ends at 3.4.30.
    private const string UnusedVersion = "GLIBCXX_3.4.32";

    private static readonly Lazy<string?> _reason = new(Load);

    /// <summary>Whether libtorch can be called; the first question loads it.</summary>
    public static bool IsAvailable => _reason.Value is null;

    /// <summary>Why it cannot be called; null where it can.</summary>
    public static string? Reason => _reason.Value;

    /// <summary>Prints whether libtorch can be called.</summary>
    public static int Report()
    {
        Console.WriteLine(IsAvailable
            ? $"libtorch {torch.__version__} is loaded, {torch.get_num_threads()} threads"
            : $"libtorch is not measured: {Reason}");
        return IsAvailable ? 0 : 1;
    }

    private static string? Load()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native");
        string library = Path.Combine(folder, "libLibTorchSharp.so");
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
        {
            return "the native package that this project names is for Linux on x64.";
        }

        if (!File.Exists(Path.Combine(folder, "libtorch_cpu.so")))
        {
            return "its native library is not there; build with -c Release, which downloads it.";
        }

        try
        {
            if (!NativeLibrary.TryLoad(library, out _) && ElfVersionNeed.Weaken(library, UnusedVersion))
            {
                Console.WriteLine($"{library}: {UnusedVersion} marked as weak in this copy, since nothing of it is used.");
            }

            NativeLibrary.Load(library);
            torch.InitializeDeviceType(DeviceType.CPU);
            torch.set_num_threads(Measurement.Threads);
            return null;
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException
            or NotSupportedException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }
}
