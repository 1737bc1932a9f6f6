using System;

namespace WeightInit;

/// <summary>Gauss–Legendre nodes and weights on [0, 1].</summary>
internal static class LegendreRule
{
    /// <summary>Number of nodes: a panel as <see cref="GaussianMeans"/> chooses it is integrated to the last bits by them.</summary>
    public const int Count = 12;

    public static readonly double[] Nodes = new double[Count];

    public static readonly double[] Weights = new double[Count];

    static LegendreRule()
    {
        for (int i = 0; i < Count; i++)
        {
            // Newton's method from the usual cosine; quadratic, so that eight steps are more than enough.
            double x = Math.Cos(Math.PI * (i + 0.75) / (Count + 0.5));
            double slope = 0;
            for (int step = 0; step < 8; step++)
            {
                (double value, slope) = Legendre(x);
                x -= value / slope;
            }

            (_, slope) = Legendre(x);
            Nodes[i] = (1 - x) / 2;
            Weights[i] = 1 / ((1 - (x * x)) * slope * slope);
        }
    }

    private static (double Value, double Slope) Legendre(double x)
    {
        double before = 1;
        double value = x;
        for (int degree = 2; degree <= Count; degree++)
        {
            (before, value) = (value, ((((2 * degree) - 1) * x * value) - ((degree - 1) * before)) / degree);
        }

        return (value, Count * ((x * value) - before) / ((x * x) - 1));
    }
}
