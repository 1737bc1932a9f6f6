using System;

namespace WeightInit.SpectralTests;

/// <summary>The random choices of one adversarial matrix: a stream of numbers of a key.</summary>
internal sealed class AdversaryDraw(WeightKey key, int size)
{
    private readonly WeightKey _key = key;
    private int _count;

    public int Size { get; } = size;

    /// <summary>A key for a part of the matrix.</summary>
    public WeightKey Key(string part) => _key.Child(part);

    /// <summary>A uniform value in (low, high).</summary>
    public double Between(double low, double high)
    {
        double[] normal = new double[2];
        Sampler.Normal(normal.AsSpan(), _key.Child("number", _count++));
        return low + ((high - low) * Math.Exp(-0.5 * ((normal[0] * normal[0]) + (normal[1] * normal[1]))));
    }

    /// <summary>A value in (low, high) whose logarithm is uniform.</summary>
    public double LogBetween(double low, double high) => Math.Exp(Between(Math.Log(low), Math.Log(high)));

    public bool Coin() => Between(0, 1) < 0.5;

    public int Whole(int low, int high) => (int)Math.Floor(Between(low, high + 1));

    /// <summary>Values that are uniform in (−most, most).</summary>
    public double[] Rest(int count, double most)
    {
        double[] normal = new double[2 * count];
        Sampler.Normal(normal.AsSpan(), _key.Child("rest", _count++));
        double[] values = new double[count];
        for (int i = 0; i < count; i++)
        {
            double x = normal[2 * i], y = normal[(2 * i) + 1];
            values[i] = most * ((2 * Math.Exp(-0.5 * ((x * x) + (y * y)))) - 1);
        }

        return values;
    }

    /// <summary>Standard normal values.</summary>
    public double[] Gaussian(int count)
    {
        double[] values = new double[count];
        Sampler.Normal(values.AsSpan(), _key.Child("gaussian", _count++));
        return values;
    }
}
