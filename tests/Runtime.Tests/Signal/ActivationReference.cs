using System;
using MathNet.Numerics;

namespace WeightInit.RuntimeTests.Signal;

/// <summary>The activations written once more, by their textbook formulas, and their Gaussian means by brute force.</summary>
internal static class ActivationReference
{
    private const double SeluScale = 1.0507009873554805;
    private const double SeluAlpha = 1.6732632423543772;
    private const double End = 10;
    private const int Steps = 200_000;

    public static double Value(Activation activation, double x) => activation switch
    {
        Activation.Linear => x,
        Activation.Sigmoid => 1 / (1 + Math.Exp(-x)),
        Activation.Tanh => Math.Tanh(x),
        Activation.ReLU => Math.Max(0, x),
        Activation.LeakyReLU => Math.Max(x, 0.01 * x),
        Activation.PReLU => Math.Max(x, 0.25 * x),
        Activation.ELU => x > 0 ? x : Math.Exp(x) - 1,
        Activation.SELU => SeluScale * (x > 0 ? x : SeluAlpha * (Math.Exp(x) - 1)),
        Activation.GELU => x * SpecialFunctions.Erfc(-x / Math.Sqrt(2)) / 2,
        Activation.SiLU => x / (1 + Math.Exp(-x)),
        Activation.Mish => x * Math.Tanh(Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)))),
        Activation.Softplus => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x))),
        _ => throw new ArgumentOutOfRangeException(nameof(activation)),
    };

    /// <summary>f′ by Richardson's extrapolation of central differences, one side of the kink at a time.</summary>
    public static double Derivative(Activation activation, double x)
    {
        double step = Math.Min(1e-3, Math.Abs(x) / 4);
        double wide = (Value(activation, x + step) - Value(activation, x - step)) / (2 * step);
        double narrow = (Value(activation, x + (step / 2)) - Value(activation, x - (step / 2))) / step;
        return ((4 * narrow) - wide) / 3;
    }

    /// <summary>E[g(√q·z)] by Simpson's rule with 200,000 steps on either side of 0.</summary>
    public static double Mean(Func<double, double> g, double q)
    {
        double root = Math.Sqrt(q);
        double h = End / Steps;
        double sum = 0;
        for (int i = 0; i <= Steps; i++)
        {
            double z = i == 0 ? 1e-12 : i * h;
            double weight = i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.Exp(-z * z / 2) * (g(root * z) + g(-root * z));
        }

        return sum * h / 3 / Math.Sqrt(2 * Math.PI);
    }
}
