using System;

namespace WeightInit;

/// <summary>The activations and their derivatives, in double.</summary>
/// <remarks>Figures for people, not weights: <see cref="Math.Exp"/> may differ in its last bit from one machine to another.</remarks>
internal static class ActivationFunctions
{
    private const double SeluScale = 1.0507009873554805;
    private const double SeluAlpha = 1.6732632423543772;
    private const double RootTwoPi = 2.5066282746310002;

    /// <summary>The slope for negative inputs: the one given, or the activation's own where NaN is.</summary>
    public static double SlopeOf(Activation activation, double given) =>
        double.IsNaN(given) ? ActivationGains.DefaultSlope(activation) : given;

    /// <summary>f(x).</summary>
    /// <param name="activation">Which f.</param>
    /// <param name="slope">Slope for negative inputs of LeakyReLU and PReLU; without meaning for the others.</param>
    /// <param name="x">The pre-activation.</param>
    public static double Value(Activation activation, double slope, double x) => activation switch
    {
        Activation.Linear => x,
        Activation.Sigmoid => Sigmoid(x),
        Activation.Tanh => Math.Tanh(x),
        Activation.ReLU => x > 0 ? x : 0,
        Activation.LeakyReLU or Activation.PReLU => x > 0 ? x : slope * x,
        Activation.ELU => x > 0 ? x : ExponentialLessOne(x),
        Activation.SELU => SeluScale * (x > 0 ? x : SeluAlpha * ExponentialLessOne(x)),
        Activation.GELU => x * NormalShare(x),
        Activation.SiLU => x * Sigmoid(x),
        Activation.Mish => x * Math.Tanh(Softplus(x)),
        Activation.Softplus => Softplus(x),
        _ => throw Unknown(activation),
    };

    /// <summary>f′(x); at a kink the derivative of the left side.</summary>
    /// <inheritdoc cref="Value"/>
    public static double Derivative(Activation activation, double slope, double x)
    {
        switch (activation)
        {
            case Activation.Linear:
                return 1;
            case Activation.Sigmoid:
                return Sigmoid(x) * Sigmoid(-x);
            case Activation.Tanh:
                return SquaredSecant(x);
            case Activation.ReLU:
                return x > 0 ? 1 : 0;
            case Activation.LeakyReLU:
            case Activation.PReLU:
                return x > 0 ? 1 : slope;
            case Activation.ELU:
                return x > 0 ? 1 : Math.Exp(x);
            case Activation.SELU:
                return SeluScale * (x > 0 ? 1 : SeluAlpha * Math.Exp(x));
            case Activation.GELU:
                return NormalShare(x) + (x * Math.Exp(-x * x / 2) / RootTwoPi);
            case Activation.SiLU:
                return Sigmoid(x) * (1 + (x * Sigmoid(-x)));
            case Activation.Mish:
                double soft = Softplus(x);
                return Math.Tanh(soft) + (x * SquaredSecant(soft) * Sigmoid(x));
            case Activation.Softplus:
                return Sigmoid(x);
            default:
                throw Unknown(activation);
        }
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static double Softplus(double x) => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));

    /// <summary>1 − tanh², without cancellation where tanh saturates.</summary>
    private static double SquaredSecant(double x)
    {
        double secant = 1 / Math.Cosh(x);
        return secant * secant;
    }

    /// <summary>e^x − 1, without cancellation near 0: tanh(x/2)·(e^x + 1).</summary>
    private static double ExponentialLessOne(double x) => Math.Tanh(x / 2) * (Math.Exp(x) + 1);

    /// <summary>Φ(x), to 1e-16 absolutely: ½ + φ(x)·(x + x³/3 + x⁵/15 + …), whose terms are all of one sign (Marsaglia 2004).</summary>
    private static double NormalShare(double x)
    {
        if (Math.Abs(x) > 8.5)
        {
            return x > 0 ? 1 : 0;
        }

        double term = x;
        double sum = x;
        for (int odd = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); odd += 2)
        {
            term *= x * x / odd;
            sum += term;
        }

        return 0.5 + (sum * Math.Exp(-x * x / 2) / RootTwoPi);
    }

    private static ArgumentOutOfRangeException Unknown(Activation activation) =>
        new(nameof(activation), activation, "There is no such activation.");
}
