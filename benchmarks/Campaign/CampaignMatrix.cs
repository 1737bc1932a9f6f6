using System;

namespace WeightInit.Benchmarks;

/// <summary>One random matrix of a campaign; it depends on kind, seed and index alone.</summary>
internal sealed record CampaignMatrix(string Kind, int Size, string Distribution, double Density, double[] Values)
{
    /// <summary>Draws matrix number <paramref name="index"/>.</summary>
    /// <param name="kind">dense: Gaussian, log-uniform sizes 2 to 512. large: Gaussian, 1024 and every eighth or so 2048.
    /// sparse: 200 to 2000, density 1 to 20 %, Gaussian, uniform and ±1 in turn.</param>
    /// <param name="seed">The campaign's seed.</param>
    /// <param name="index">Number of the matrix.</param>
    public static CampaignMatrix Draw(string kind, ulong seed, int index)
    {
        WeightKey key = WeightKey.FromSeed(seed).Child(kind, index);
        int size = SizeOf(kind, seed, index);
        if (kind != "sparse")
        {
            return Gaussian(kind, size, key);
        }

        double density = 0.01 * Math.Pow(20, Uniform(key.Child("shape"), 2)[1]);
        return Reservoir(size, density, (index % 3) switch { 0 => "gaussian", 1 => "uniform", _ => "sign" }, key);
    }

    /// <summary>The number of rows of matrix number <paramref name="index"/>, without drawing it.</summary>
    public static int SizeOf(string kind, ulong seed, int index)
    {
        double uniform = Uniform(WeightKey.FromSeed(seed).Child(kind, index).Child("shape"), 2)[0];
        return kind switch
        {
            "dense" => (int)Math.Round(2 * Math.Pow(256, uniform)),

            // 40 of 340 are 2048, spread evenly.
            "large" => (index + 1) * 40L / 340 > index * 40L / 340 ? 2048 : 1024,
            _ => (int)Math.Round(200 * Math.Pow(10, uniform)),
        };
    }

    private static CampaignMatrix Gaussian(string kind, int size, WeightKey key)
    {
        double[] values = new double[size * size];
        Sampler.Normal(values.AsSpan(), key.Child("values"));
        return new CampaignMatrix(kind, size, "gaussian", 1, values);
    }

    /// <summary>A sparse square matrix, each value nonzero with probability <paramref name="density"/>.</summary>
    public static CampaignMatrix Reservoir(int size, double density, string distribution, WeightKey key)
    {
        double[] chosen = Uniform(key.Child("pattern"), size * size);
        double[] values = new double[size * size];
        if (distribution == "gaussian")
        {
            Sampler.Normal(values.AsSpan(), key.Child("values"));
        }
        else
        {
            values = Uniform(key.Child("values"), size * size);
        }

        for (int i = 0; i < values.Length; i++)
        {
            double value = distribution switch
            {
                "gaussian" => values[i],
                "uniform" => (2 * values[i]) - 1,
                _ => values[i] < 0.5 ? -1 : 1,
            };
            values[i] = chosen[i] < density ? value : 0;
        }

        return new CampaignMatrix("sparse", size, distribution, density, values);
    }

    /// <summary>Uniform values in (0, 1) from pairs of normal ones: exp(−(x² + y²) / 2).</summary>
    private static double[] Uniform(WeightKey key, int count)
    {
        double[] normal = new double[2 * count];
        Sampler.Normal(normal.AsSpan(), key);
        double[] uniform = new double[count];
        for (int i = 0; i < count; i++)
        {
            double x = normal[2 * i], y = normal[(2 * i) + 1];
            uniform[i] = Math.Exp(-0.5 * ((x * x) + (y * y)));
        }

        return uniform;
    }
}
