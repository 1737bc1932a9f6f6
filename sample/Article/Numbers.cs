using System;
using System.Globalization;
using System.Numerics;

namespace WeightInit.Sample;

/// <summary>Numbers as a reader takes them in; results.json has all their digits.</summary>
internal static class Numbers
{
    /// <summary>Six decimals, or a power of ten where those would say nothing.</summary>
    public static string Short(double value)
    {
        double size = Math.Abs(value);
        return size == 0 ? "0"
            : size is >= 1e-3 and < 1e6 ? value.ToString("0.000000", CultureInfo.InvariantCulture)
            : value.ToString("0.0000e+0", CultureInfo.InvariantCulture);
    }

    /// <summary>A positive number given by its decimal logarithm, which may be beyond the range of a double.</summary>
    public static string FromLog10(double log10)
    {
        if (log10 is > -3 and < 6)
        {
            return Short(Math.Pow(10, log10));
        }

        double exponent = Math.Floor(log10);
        double mantissa = Math.Round(Math.Pow(10, log10 - exponent), 4);
        (mantissa, exponent) = mantissa >= 10 ? (1, exponent + 1) : (mantissa, exponent);
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa:0.0000}e{exponent:+0;-0}");
    }

    public static string Short(Complex value) => value.Imaginary == 0
        ? Short(value.Real)
        : $"{Short(value.Real)} {(value.Imaginary < 0 ? "-" : "+")} {Short(Math.Abs(value.Imaginary))}i";

    public static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Percent(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);
}
