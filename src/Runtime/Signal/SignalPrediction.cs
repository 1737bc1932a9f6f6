using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace WeightInit;

/// <summary>
/// What mean-field theory predicts for a signal's way through a stack of random layers and for the gradient's way back: the
/// figures of the compiler's signal analysis, from the same source (docs/signal.md).
/// </summary>
/// <remarks>Poole et al. 2016 (arXiv:1606.05340); Schoenholz et al. 2017 (arXiv:1611.01232).</remarks>
public sealed class SignalPrediction
{
    private SignalPrediction(MeanFieldPath path)
    {
        Layers = [.. path.Steps.Select(static step => new SignalPredictionLayer(Math.Exp(step.LogVariance), Math.Exp(step.LogSusceptibility)))];
        SignalFactor = Math.Exp(path.LogSignal);
        GradientFactor = Math.Exp(path.LogGradient);
        FixedPoint = path.FixedPoint.Variance;
        Susceptibility = Math.Exp(path.FixedPoint.LogSusceptibility);
        DepthScale = path.DepthScale;
        TrainableDepth = path.TrainableDepth;
    }

    /// <summary>Each layer, in the order of the signal.</summary>
    public ImmutableArray<SignalPredictionLayer> Layers { get; }

    /// <summary>Root mean square of the last pre-activation over that of the input.</summary>
    public double SignalFactor { get; }

    /// <summary>Norm of the gradient at the input over that at the output.</summary>
    public double GradientFactor { get; }

    /// <summary>q*: where the variance of the pre-activation runs to as the layers are repeated without end; 0 where it dies out, infinite
    /// where it explodes.</summary>
    public double FixedPoint { get; }

    /// <summary>χ at the fixed point: the factor by which the squared gradient grows per layer (the geometric mean over the layers).
    /// Below 1 it vanishes, above 1 it explodes.</summary>
    public double Susceptibility { get; }

    /// <summary>ξ = 1/|ln χ| in layers; infinite on the edge of chaos.</summary>
    public double DepthScale { get; }

    /// <summary>
    /// The depth, in layers, to which such a network can be trained: 6ξ (Schoenholz et al. 2017), or, where it is more because the
    /// variance is still on its way to the fixed point, the depth at which the squared gradient has changed by e^±6. Infinite on
    /// the edge of chaos.
    /// </summary>
    public double TrainableDepth { get; }

    /// <summary>Predicts a stack of layers; what is beyond them is these layers repeated.</summary>
    /// <param name="layers">The layers, in the order of the signal; one at least.</param>
    /// <param name="inputMeanSquare">Mean square of the input's components, positive.</param>
    /// <exception cref="ArgumentException">There is no layer, or a figure is out of range.</exception>
    public static SignalPrediction Of(IEnumerable<SignalLayer> layers, double inputMeanSquare = 1)
    {
        ArgumentNullException.ThrowIfNull(layers);
        SchemeDoor.RequirePositive(inputMeanSquare, nameof(inputMeanSquare));
        MeanFieldLayer[] stack = [.. layers.Select(static layer => layer.Core())];
        return stack.Length > 0
            ? new(new MeanFieldPath(stack, inputMeanSquare, 0, stack.Length))
            : throw new ArgumentException("A prediction needs one layer at least.", nameof(layers));
    }

    /// <summary>Predicts one layer repeated.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="depth">How often, from 1 to 100,000.</param>
    /// <param name="inputMeanSquare">Mean square of the input's components, positive.</param>
    /// <exception cref="ArgumentException">A figure is out of range.</exception>
    public static SignalPrediction Of(SignalLayer layer, int depth, double inputMeanSquare = 1)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(depth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, 100_000);
        return Of(Enumerable.Repeat(layer, depth), inputMeanSquare);
    }

    /// <summary>The edge of chaos: σ_w (the gain of a LeCun-scaled weight) with χ = 1 at a stable fixed point; null where there is none, as
    /// for GELU, SiLU and Mish without bias.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="biasVariance">σ_b², finite and not negative.</param>
    /// <param name="negativeSlope">Slope of LeakyReLU (0.01 by default) or PReLU (0.25).</param>
    /// <exception cref="ArgumentException">A figure is out of range.</exception>
    public static double? CriticalGain(Activation activation, double biasVariance = 0, double negativeSlope = double.NaN)
    {
        MeanFieldLayer layer = new SignalLayer(1, activation) { BiasVariance = biasVariance, NegativeSlope = negativeSlope }.Core();
        return WeightInit.CriticalGain.Find(activation, layer.Slope, biasVariance);
    }

    /// <summary>An aligned table of the layers, and a line of the figures of the whole.</summary>
    public override string ToString()
    {
        TextTable table = new("layer", " q", " χ");
        for (int i = 0; i < Layers.Length; i++)
        {
            table.Add(Invariant.Text(i + 1), Invariant.Short(Layers[i].Variance), Invariant.Short(Layers[i].Susceptibility));
        }

        return $"{table}\nsignal {Invariant.Short(SignalFactor)}, gradient {Invariant.Short(GradientFactor)}, q* = {Invariant.Short(FixedPoint)}, "
            + $"χ = {Invariant.Short(Susceptibility)}, ξ = {Invariant.Short(DepthScale)}, trainable to {Invariant.Short(TrainableDepth)} layers";
    }

    /// <summary>The prediction as JSON; what is infinite is null.</summary>
    public string ToJson() => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        JsonText.WriteNumber(writer, "signalFactor", SignalFactor);
        JsonText.WriteNumber(writer, "gradientFactor", GradientFactor);
        JsonText.WriteNumber(writer, "fixedPoint", FixedPoint);
        JsonText.WriteNumber(writer, "susceptibility", Susceptibility);
        JsonText.WriteNumber(writer, "depthScale", DepthScale);
        JsonText.WriteNumber(writer, "trainableDepth", TrainableDepth);
        writer.WriteStartArray("layers");
        foreach (SignalPredictionLayer layer in Layers)
        {
            writer.WriteStartObject();
            JsonText.WriteNumber(writer, "variance", layer.Variance);
            JsonText.WriteNumber(writer, "susceptibility", layer.Susceptibility);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}

/// <summary>What is predicted for one layer.</summary>
/// <param name="Variance">q, the mean square of the layer's pre-activations.</param>
/// <param name="Susceptibility">χ = σ_w²·E[f′(√q·z)²], the factor of the gradient's squared norm from the layer's output to its input.</param>
public readonly record struct SignalPredictionLayer(double Variance, double Susceptibility);
