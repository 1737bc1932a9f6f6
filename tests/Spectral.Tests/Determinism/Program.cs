using System;
using System.Globalization;

namespace WeightInit.SpectralTests;

/// <summary>Prints the fingerprint of the engine on the hardware that this process is allowed to see.</summary>
internal static class Program
{
    private static void Main(string[] arguments) =>
        Console.WriteLine(BitFingerprint.Compute(int.Parse(arguments[0], CultureInfo.InvariantCulture)));
}
