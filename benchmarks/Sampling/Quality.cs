using System;
using System.Globalization;
using System.Threading.Tasks;
using WeightInit.RuntimeTests.Sampling;

namespace WeightInit.Benchmarks.Sampling;

/// <summary>The statistics of the tests over as many draws as asked for: quality [--draws N].</summary>
internal static class Quality
{
    private const int PartLength = 1 << 18;

    public static int Run(string[] args)
    {
        if (!Draws.TryParse(args, "quality", 1_000_000_000, out long draws))
        {
            return 1;
        }

        Console.WriteLine(Measurement.Machine());
        bool passes = Report("float, one key", draws, (part, quality) =>
        {
            float[] values = new float[Length(draws, part)];
            Sampler.Normal(values, 1, part * PartLength, 1);
            quality.Add(values);
        });
        passes &= Report("double, one key", draws, (part, quality) =>
        {
            double[] values = new double[Length(draws, part)];
            Sampler.Normal(values, 1, part * PartLength, 1);
            quality.Add(values);
        });
        passes &= Report("float, adjacent keys", draws, (part, quality) =>
        {
            float[] values = new float[Length(draws, part)];
            Sampler.Normal(values, WeightKey.FromSeed(2).Child("layers", (int)part), 0, 1);
            quality.Add(values);
        });
        return passes ? 0 : 1;
    }

    private static bool Report(string name, long draws, Action<long, NormalQuality> draw)
    {
        NormalQuality total = new();
        Parallel.For(
            0,
            (draws + PartLength - 1) / PartLength,
            () => new NormalQuality(),
            (part, _, quality) =>
            {
                draw(part, quality);
                return quality;
            },
            quality =>
            {
                lock (total)
                {
                    total.Add(quality);
                }
            });

        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {draws:N0} draws"));
        bool passes = true;
        foreach (NormalQuality.Finding finding in total.Findings())
        {
            Console.WriteLine(finding);
            passes &= finding.Passes;
        }

        return passes;
    }

    private static int Length(long draws, long part) => (int)Math.Min(PartLength, draws - (part * PartLength));
}
