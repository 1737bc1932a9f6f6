using System;

namespace WeightInit;

/// <summary>What the mean-field map needs to know of one layer: a weight, a bias, and the activation that follows.</summary>
/// <param name="WeightVariance">σ_w²: the variance of an entry times the number of inputs of one output.</param>
/// <param name="BiasVariance">σ_b².</param>
/// <param name="Activation">The activation f that follows.</param>
/// <param name="Slope">Slope for negative inputs of LeakyReLU and PReLU.</param>
internal readonly record struct MeanFieldLayer(double WeightVariance, double BiasVariance, Activation Activation, double Slope)
{
    // Beyond e^±200 every activation is linear on each side, or bounded: the ratio of the means no longer changes.
    private const double Reach = 200;

    /// <summary>The step q = σ_w²·m + σ_b², χ = σ_w²·E[f′(√q·z)²], m ← E[f(√q·z)²], in logarithms, since 1,000 layers leave the
    /// range of double.</summary>
    /// <param name="logInput">ln of the mean square m of the inputs.</param>
    public Step Pass(double logInput)
    {
        double logVariance = Math.Log(WeightVariance) + logInput;
        if (BiasVariance > 0)
        {
            double logBias = Math.Log(BiasVariance);
            double larger = Math.Max(logVariance, logBias);
            logVariance = larger + Math.Log(1 + Math.Exp(Math.Min(logVariance, logBias) - larger));
        }

        double near = Math.Max(-Reach, Math.Min(Reach, logVariance));
        GaussianMeans means = GaussianMeans.Of(Activation, Slope, Math.Exp(near));
        bool isBounded = logVariance > near
            ? Activation is Activation.Tanh or Activation.Sigmoid
            : Activation is Activation.Sigmoid or Activation.Softplus;
        double logOutput = Math.Log(means.Square) + (isBounded ? 0 : logVariance - near);
        return new(logVariance, Math.Log(WeightVariance) + Math.Log(means.SlopeSquare), logOutput);
    }

    /// <summary>One layer passed.</summary>
    /// <param name="LogVariance">ln q, the variance of the layer's pre-activation.</param>
    /// <param name="LogSusceptibility">ln χ, by which the squared gradient grows from the layer's output to its input.</param>
    /// <param name="LogOutput">ln of the mean square of the activation.</param>
    internal readonly record struct Step(double LogVariance, double LogSusceptibility, double LogOutput);
}
