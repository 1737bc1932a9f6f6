using System;

namespace WeightInit;

/// <summary>Means of an activation over a Gaussian pre-activation of variance q.</summary>
/// <param name="Square">E[f(√q·z)²], z standard normal.</param>
/// <param name="SlopeSquare">E[f′(√q·z)²].</param>
internal readonly record struct GaussianMeans(double Square, double SlopeSquare)
{
    // φ(9) = 1e-18.
    private const double End = 9;
    private const double WidestPanel = 1.5;
    private const double RootTwoPi = 2.5066282746310002;

    /// <summary>The means, to 13 digits.</summary>
    /// <remarks>
    /// Linear and the rectifiers in closed form; the others by Gauss–Legendre panels on either side of 0. Gauss–Hermite
    /// loses its digits at a kink, and where √q is large enough to make a step of a tanh: so the panels begin at the kink and
    /// widen as powers of two in x = √q·z, until the Gaussian's own width limits them.
    /// </remarks>
    /// <param name="activation">The activation f.</param>
    /// <param name="slope">Slope for negative inputs of LeakyReLU and PReLU.</param>
    /// <param name="q">Variance of the pre-activation, positive and finite.</param>
    public static GaussianMeans Of(Activation activation, double slope, double q)
    {
        switch (activation)
        {
            case Activation.Linear:
                return new(q, 1);
            case Activation.ReLU:
                return new(q / 2, 0.5);
            case Activation.LeakyReLU:
            case Activation.PReLU:
                double half = (1 + (slope * slope)) / 2;
                return new(q * half, half);
            default:
                return Integrate(activation, slope, Math.Sqrt(q));
        }
    }

    private static GaussianMeans Integrate(Activation activation, double slope, double root)
    {
        bool isEven = activation == Activation.Tanh;
        double square = 0;
        double slopeSquare = 0;
        double start = 0;
        while (start < End)
        {
            double width = Math.Min(WidestPanel, Math.Max(start, 1 / root));
            width = Math.Min(width, End - start);
            for (int i = 0; i < LegendreRule.Count; i++)
            {
                double z = start + (width * LegendreRule.Nodes[i]);
                double weight = width * LegendreRule.Weights[i] * Math.Exp(-z * z / 2) / RootTwoPi;
                double x = root * z;
                double above = ActivationFunctions.Value(activation, slope, x);
                double slopeAbove = ActivationFunctions.Derivative(activation, slope, x);
                double below = isEven ? above : ActivationFunctions.Value(activation, slope, -x);
                double slopeBelow = isEven ? slopeAbove : ActivationFunctions.Derivative(activation, slope, -x);
                square += weight * ((above * above) + (below * below));
                slopeSquare += weight * ((slopeAbove * slopeAbove) + (slopeBelow * slopeBelow));
            }

            start += width;
        }

        return new(square, slopeSquare);
    }
}
