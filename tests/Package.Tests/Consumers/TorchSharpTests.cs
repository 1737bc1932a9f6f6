using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using System.Xml.Linq;
using WeightInit.Benchmarks;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>The TorchSharp adapter's package alone; its example runs on the real libtorch where that is for this system.</summary>
public sealed class TorchSharpTests(Printer printer) : IClassFixture<Printer>
{
    private const string Libtorch = "libtorch-cpu-linux-x64";

    // Needed by name only, and newer than some systems' libstdc++: tests/TorchSharp.Tests says more.
    private const string UnusedVersion = "GLIBCXX_3.4.32";

    private static bool CanRun => OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;

    [Fact]
    public async Task TorchSharp_Alone()
    {
        // TorchSharp's lowest SkiaSharp and SharpZipLib are not on every feed; any later one does.
        string more = "<PropertyGroup><NoWarn>$(NoWarn);NU1603</NoWarn></PropertyGroup>"
            + (CanRun ? $"""<ItemGroup><PackageReference Include="{Libtorch}" Version="{VersionOf(Libtorch)}" /></ItemGroup>""" : "");
        Consumer app = AdapterTests.Of("TorchSharp", "WithTorchSharp", more);
        string folder = await app.Build();
        if (!CanRun)
        {
            printer.Print("The TorchSharp consumer was built, not run: the native package that is named here is for Linux on x64.");
            return;
        }

        // The consumer's copy, never the package's.
        ElfVersionNeed.Weaken(Path.Combine(Consumer.Output(folder), "runtimes", "linux-x64", "native", "libLibTorchSharp.so"), UnusedVersion);
        string weights = Path.Combine(folder, "weights.txt");
        string printed = await app.Run(folder, weights);

        Assert.Equal(ExpectedAdapterWeights.TorchSharp, File.ReadAllLines(weights));
        Assert.Contains("2 10", printed);
    }

    private static string VersionOf(string package) => XDocument.Parse(RepositoryFolder.Read("Directory.Packages.props"))
        .Descendants("PackageVersion").Single(element => element.Attribute("Include")?.Value == package).Attribute("Version")!.Value;
}
