using System;
using System.Globalization;

namespace WeightInit.Benchmarks;

/// <summary>The table behind the finite-size correction of the circular law: mean of n/ρ² over Gaussian matrices.</summary>
internal static class RadiusTable
{
    public static int Run()
    {
        Console.WriteLine("| n | draws | mean of n/ρ² | standard error | the code's |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        for (int size = 2; size <= 2048; size *= 2)
        {
            int draws = size <= 128 ? 20_000 : size <= 256 ? 4000 : size <= 512 ? 1500 : size <= 1024 ? 500 : 100;
            float[] values = new float[size * size];
            double sum = 0;
            double squares = 0;
            for (int draw = 0; draw < draws; draw++)
            {
                double radius = Initialize.Spectral(values.AsSpan(), size, size, ((WeightKey)11).Child("draw", draw)).Estimate.Value;
                double ratio = size / (radius * radius);
                sum += ratio;
                squares += ratio * ratio;
            }

            double mean = sum / draws;
            double error = Math.Sqrt(((squares / draws) - (mean * mean)) / draws);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {draws} | {mean:F4} | {error:F4} | {WeightVariance.SpectralRadius(1, size):F4} |"));
        }

        return 0;
    }
}
