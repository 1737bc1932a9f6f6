using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightInit.Generator;

/// <summary>C# literals that read back as the very same value, whatever the culture and the compiler's host.</summary>
internal static class Literals
{
    public static string String(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Double(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.IsNaN(value) ? "double.NaN" : value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        }

        // "R" does not always round-trip on .NET Framework, which some editors host generators on.
        foreach (string format in new[] { "G15", "G16", "G17" })
        {
            string text = value.ToString(format, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture).Equals(value) || format == "G17")
            {
                return text.Contains(".") || text.Contains("E") ? text : text + ".0";
            }
        }

        return "";
    }

    public static string Seed(long seed)
    {
        string text = seed.ToString(CultureInfo.InvariantCulture);
        return seed >= 0 ? text : $"unchecked((ulong)({text}L))";
    }
}
