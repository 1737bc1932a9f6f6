using System;
using System.Globalization;
using WeightInit.RuntimeTests.Sampling;

namespace WeightInit.Benchmarks.Sampling;

/// <summary>The worst error of the tests' measure over as many draws as asked for: accuracy [--draws N].</summary>
internal static class Accuracy
{
    public static int Run(string[] args)
    {
        if (!Draws.TryParse(args, "accuracy", 1 << 26, out long draws))
        {
            return 1;
        }

        double single = NormalAccuracy.WorstSingle(1, draws);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"float: worst of {draws:N0} values {single:F3} ulp, goal 3"));
        double number = NormalAccuracy.WorstDouble(1, draws);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"double: worst of {draws:N0} values {number:F3} ulp, goal 4"));
        return single <= 3 && number <= 4 ? 0 : 1;
    }
}
