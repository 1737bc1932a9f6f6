using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace WeightInit;

/// <summary>One run of a probe: forward, backward, and the figures of both.</summary>
internal static class ProbeRun
{
    public static SignalReport Of(IReadOnlyList<ProbeLayer> layers, double[][] inputs, double[][] gradients, ParallelOptions options)
    {
        double input = MeanSquare(inputs);
        if (!(input > 0) || double.IsInfinity(input))
        {
            throw new ArgumentException($"The vectors' mean square is {Invariant.Short(input)}: it must be positive and finite.", nameof(inputs));
        }

        MeanFieldLayer[] core = [.. layers.Select(static layer => layer.Core())];
        int bad = Array.FindIndex(core, static layer => !(layer.WeightVariance > 0) || !double.IsFinite(layer.WeightVariance));
        if (bad >= 0)
        {
            throw new InvalidOperationException(
                $"'{layers[bad].Name}' is all zero or holds a value that is not finite, so no signal passes through it: initialise it first.");
        }

        double[][][] preActivations = new double[layers.Count][][];
        double[] variances = new double[layers.Count];
        double[][] signal = inputs;
        for (int i = 0; i < layers.Count; i++)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            preActivations[i] = layers[i].Forward(signal, options);
            variances[i] = MeanSquare(preActivations[i]);
            signal = layers[i].Activate(preActivations[i]);
        }

        double[] susceptibilities = new double[layers.Count];
        for (int i = layers.Count - 1; i >= 0; i--)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            double[][] before = layers[i].Backward(preActivations[i], gradients, options);
            susceptibilities[i] = Normalise(gradients, before);
            gradients = before;
        }

        return new(layers, core, input, variances, susceptibilities);
    }

    private static double MeanSquare(double[][] vectors) => vectors.Average(static vector => vector.Average(static value => value * value));

    /// <summary>The mean ratio of squared norms; the new gradients are brought to norm 1, so that no depth leaves the range of double.</summary>
    private static double Normalise(double[][] after, double[][] before)
    {
        double sum = 0;
        for (int i = 0; i < before.Length; i++)
        {
            double norm = before[i].Sum(static value => value * value);
            double last = after[i].Sum(static value => value * value);
            sum += last > 0 ? norm / last : 0;
            if (norm > 0 && double.IsFinite(norm))
            {
                Scaling.Multiply<double>(before[i], 1 / Math.Sqrt(norm));
            }
        }

        return sum / before.Length;
    }
}
