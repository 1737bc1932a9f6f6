using System;
using System.Globalization;

namespace WeightInit.Generator;

/// <summary>Numbers in messages: three digits, however large or small.</summary>
internal static class Figure
{
    public static string Short(double value)
        => double.IsPositiveInfinity(value) ? "∞" : value != 0 && Math.Abs(value) is >= 1e5 or < 1e-3 ? value.ToString("0.##e-0", CultureInfo.InvariantCulture) : value.ToString("G3", CultureInfo.InvariantCulture) switch
        {
            // G3 writes 1.23E+03.
            string text when text.Contains("E") => value.ToString("0", CultureInfo.InvariantCulture),
            string text => text,
        };

    /// <summary>e^x, which may be more than a double holds: <c>1.2e-310</c>.</summary>
    public static string OfLog(double log)
    {
        double decades = log / Math.Log(10);
        if (Math.Abs(decades) < 290)
        {
            return Short(Math.Exp(log));
        }

        double whole = Math.Floor(decades);
        return $"{Math.Pow(10, decades - whole).ToString("0.##", CultureInfo.InvariantCulture)}e{whole.ToString("0", CultureInfo.InvariantCulture)}";
    }
}
