using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace WeightInit.Sample;

/// <summary>Ticks with labels that a reader takes in: a true minus sign, powers of ten as such, whole steps.</summary>
internal static class ChartTicks
{
    private const double MostLabels = 9;
    private static readonly double[] Factors = [1, 2, 5];

    public static ITickGenerator For(ChartAxis axis, double low, double high) =>
        axis.IsLogarithmic ? Manual(Powers(low, high)) : Linear();

    /// <summary>The same ticks on both axes of a plane that shows a circle of this radius about 0.</summary>
    public static ITickGenerator ForPlane(double radius) => Manual(Even(radius));

    /// <summary>Even ticks on both sides of 0: two to four within the radius, and some beyond.</summary>
    internal static IReadOnlyList<(double Position, string Label)> Even(double radius)
    {
        double step = RoundSteps((int)Math.Floor(Math.Log10(radius)) - 1).First(candidate => candidate * 4.5 >= radius);
        return Enumerable.Range(-8, 17).Select(i => (i * step, Number(i * step))).ToArray();
    }

    /// <summary>Ticks at whole powers of ten; on a short axis at 1, 2 and 5 times a power of ten.</summary>
    /// <param name="low">Decimal logarithm of the least value shown.</param>
    /// <param name="high">Decimal logarithm of the largest value shown.</param>
    internal static IReadOnlyList<(double Position, string Label)> Powers(double low, double high)
    {
        if (high - low < 2.5)
        {
            return ValuesWithin(low, high).Select(value => (Math.Log10(value), Number(value))).ToArray();
        }

        int step = (int)RoundSteps(0).First(candidate => (high - low) / candidate <= MostLabels);
        int first = (int)Math.Ceiling(low / step);
        int last = (int)Math.Floor(high / step);
        return Enumerable.Range(first, last - first + 1).Select(i => ((double)i * step, PowerOfTen(i * step))).ToArray();
    }

    private static NumericManual Manual(IReadOnlyList<(double Position, string Label)> ticks) =>
        new(ticks.Select(tick => tick.Position).ToArray(), ticks.Select(tick => tick.Label).ToArray());

    private static NumericAutomatic Linear() => new()
    {
        LabelFormatter = value => Number(value),
        MinorTickGenerator = new EvenlySpacedMinorTickGenerator(1),
        TickDensity = 0.6,
    };

    /// <summary>1, 2, 5, 10, 20, … times a power of ten.</summary>
    private static IEnumerable<double> RoundSteps(int power) =>
        Enumerable.Range(power, 12).SelectMany(exponent => Factors.Select(factor => factor * Math.Pow(10, exponent)));

    private static IEnumerable<double> ValuesWithin(double low, double high)
    {
        for (int power = (int)Math.Floor(low); power <= high; power++)
        {
            foreach (double factor in Factors)
            {
                double value = factor * Math.Pow(10, power);
                if (Math.Log10(value) >= low && Math.Log10(value) <= high)
                {
                    yield return value;
                }
            }
        }
    }

    /// <summary>1, 10, 100, then 10³ and so on.</summary>
    internal static string PowerOfTen(int power)
    {
        if (power is >= 0 and <= 2)
        {
            return Number(Math.Pow(10, power));
        }

        const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        string digits = Math.Abs(power).ToString(CultureInfo.InvariantCulture);
        return string.Concat("10", power < 0 ? "⁻" : string.Empty, string.Create(digits.Length, digits, static (span, text) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = Superscripts[text[i] - '0'];
            }
        }));
    }

    private static string Number(double value)
    {
        double rounded = Math.Abs(value) < 1e-12 ? 0 : value;
        return rounded.ToString("0.######", CultureInfo.InvariantCulture).Replace('-', '−');
    }
}
