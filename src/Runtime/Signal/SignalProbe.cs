using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Threading.Tasks;

namespace WeightInit;

/// <summary>
/// Sends vectors through initialised weights and gradients back, and reports what each layer does to them beside what
/// mean-field theory predicts: the compiler's signal analysis, measured.
/// </summary>
/// <remarks>The weights are read, not copied. Not safe for two threads at once.</remarks>
public sealed class SignalProbe
{
    private readonly List<ProbeLayer> _layers = [];

    /// <summary>Adds the next layer.</summary>
    /// <param name="name">Its name in the report.</param>
    /// <param name="weights">The weight, row-major: (outputs, inputs), or (inputs, outputs) where <paramref name="layout"/> says so.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="activation">The activation that follows; <see cref="Activation.Linear"/> for none.</param>
    /// <param name="bias">One value an output; none where empty.</param>
    /// <param name="negativeSlope">Slope of LeakyReLU (0.01 by default) or PReLU (0.25).</param>
    /// <param name="layout">Which dimension the outputs are.</param>
    /// <returns>This probe.</returns>
    /// <exception cref="ArgumentException">The sizes do not fit the weight, the layer before, or the bias; or the activation or the slope
    /// is out of range.</exception>
    public SignalProbe Add(
        string name, ReadOnlyMemory<float> weights, int rows, int columns, Activation activation, ReadOnlySpan<float> bias = default, double negativeSlope = double.NaN, WeightLayout layout = WeightLayout.OutInKernel)
        => Add(name, Flat(weights, rows, columns), activation, bias, negativeSlope, layout);

    /// <inheritdoc cref="Add(string, ReadOnlyMemory{float}, int, int, Activation, ReadOnlySpan{float}, double, WeightLayout)"/>
    public SignalProbe Add(
        string name, ReadOnlyMemory<double> weights, int rows, int columns, Activation activation, ReadOnlySpan<double> bias = default, double negativeSlope = double.NaN, WeightLayout layout = WeightLayout.OutInKernel)
        => Add(name, Flat(weights, rows, columns), activation, bias, negativeSlope, layout);

    /// <summary>Adds the next layer.</summary>
    /// <param name="name">Its name in the report.</param>
    /// <param name="weights">The weight: (outputs, inputs), or (inputs, outputs) where <paramref name="layout"/> says so.</param>
    /// <param name="activation">The activation that follows; <see cref="Activation.Linear"/> for none.</param>
    /// <param name="bias">One value an output; none where empty.</param>
    /// <param name="negativeSlope">Slope of LeakyReLU (0.01 by default) or PReLU (0.25).</param>
    /// <param name="layout">Which dimension the outputs are.</param>
    /// <returns>This probe.</returns>
    /// <exception cref="ArgumentException">The weight does not fit the layer before or the bias; or the activation or the slope is out of
    /// range.</exception>
    public SignalProbe Add(
        string name, float[,] weights, Activation activation, ReadOnlySpan<float> bias = default, double negativeSlope = double.NaN, WeightLayout layout = WeightLayout.OutInKernel)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return Add(name, new ProbeWeights.Rectangle<float>(weights), activation, bias, negativeSlope, layout);
    }

    /// <inheritdoc cref="Add(string, float[,], Activation, ReadOnlySpan{float}, double, WeightLayout)"/>
    public SignalProbe Add(
        string name, double[,] weights, Activation activation, ReadOnlySpan<double> bias = default, double negativeSlope = double.NaN, WeightLayout layout = WeightLayout.OutInKernel)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return Add(name, new ProbeWeights.Rectangle<double>(weights), activation, bias, negativeSlope, layout);
    }

    /// <inheritdoc cref="Add(string, float[,], Activation, ReadOnlySpan{float}, double, WeightLayout)"/>
    public SignalProbe Add(
        string name, float[][] weights, Activation activation, ReadOnlySpan<float> bias = default, double negativeSlope = double.NaN, WeightLayout layout = WeightLayout.OutInKernel)
        => Add(name, Jagged(weights), activation, bias, negativeSlope, layout);

    /// <inheritdoc cref="Add(string, float[,], Activation, ReadOnlySpan{float}, double, WeightLayout)"/>
    public SignalProbe Add(
        string name, double[][] weights, Activation activation, ReadOnlySpan<double> bias = default, double negativeSlope = double.NaN, WeightLayout layout = WeightLayout.OutInKernel)
        => Add(name, Jagged(weights), activation, bias, negativeSlope, layout);

    /// <summary>Sends random Gaussian vectors forward and random gradients back.</summary>
    /// <param name="key">Key of the random vectors; an integer is a seed.</param>
    /// <param name="vectors">How many, positive.</param>
    /// <param name="inputMeanSquare">Mean square of the inputs' components, positive.</param>
    /// <param name="options">How to compute.</param>
    /// <exception cref="InvalidOperationException">No layer was added.</exception>
    /// <exception cref="ArgumentException">An argument is out of range.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public SignalReport Run(WeightKey key, int vectors = 32, double inputMeanSquare = 1, WeightInitOptions? options = null)
    {
        if (_layers.Count == 0)
        {
            throw new InvalidOperationException("There is no layer to send a vector through: call Add for each weight, in the order of the signal.");
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(vectors);
        SchemeDoor.RequirePositive(inputMeanSquare, nameof(inputMeanSquare));
        double[][] inputs = Gaussian(key.Child("inputs"), vectors, _layers[0].Inputs);
        foreach (double[] input in inputs)
        {
            Scaling.Multiply<double>(input, Math.Sqrt(inputMeanSquare));
        }

        return Run(inputs, key, options);
    }

    /// <summary>Sends given vectors forward and random gradients back.</summary>
    /// <param name="inputs">The vectors, each as long as the first layer has inputs; one at least, not all zero.</param>
    /// <param name="key">Key of the random gradients; an integer is a seed.</param>
    /// <param name="options">How to compute.</param>
    /// <inheritdoc cref="Run(WeightKey, int, double, WeightInitOptions?)"/>
    public SignalReport Run(IReadOnlyList<double[]> inputs, WeightKey key, WeightInitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (_layers.Count == 0)
        {
            throw new InvalidOperationException("There is no layer to send a vector through: call Add for each weight, in the order of the signal.");
        }

        double[][] vectors = [.. inputs];
        if (vectors.Length == 0 || vectors.Any(vector => vector.Length != _layers[0].Inputs))
        {
            throw new ArgumentException($"Give one vector at least, each of {_layers[0].Inputs} components, as the first layer has inputs.", nameof(inputs));
        }

        double[][] gradients = Gaussian(key.Child("gradients"), vectors.Length, _layers[^1].Outputs);
        int threads = SchemeDoor.Threads(options);
        ParallelOptions parallel = new()
        {
            MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads,
            CancellationToken = options?.CancellationToken ?? default,
        };
        return ProbeRun.Of(_layers, vectors, gradients, parallel);
    }

    private SignalProbe Add<T>(string name, ProbeWeights weights, Activation activation, ReadOnlySpan<T> bias, double negativeSlope, WeightLayout layout)
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        // The layer's own door checks activation and slope.
        double slope = new SignalLayer(1, activation) { NegativeSlope = negativeSlope }.Core().Slope;
        double[] biases = new double[bias.Length];
        for (int i = 0; i < biases.Length; i++)
        {
            biases[i] = double.CreateTruncating(bias[i]);
        }

        ProbeLayer layer = new(name, weights, layout != WeightLayout.OutInKernel, biases, activation, slope);
        if (_layers.Count > 0 && _layers[^1].Outputs != layer.Inputs)
        {
            throw new ArgumentException(
                $"'{name}' has {layer.Inputs} inputs, but '{_layers[^1].Name}' before it has {_layers[^1].Outputs} outputs: give the layers in the order of the signal, and the layout where a weight is stored as (inputs, outputs).",
                nameof(weights));
        }

        if (biases.Length > 0 && biases.Length != layer.Outputs)
        {
            throw new ArgumentException($"'{name}' has {layer.Outputs} outputs, but {biases.Length} biases: give one an output, or none.", nameof(bias));
        }

        _layers.Add(layer);
        return this;
    }

    private static ProbeWeights.Flat<T> Flat<T>(ReadOnlyMemory<T> weights, int rows, int columns)
        where T : unmanaged, INumber<T>
    {
        SchemeDoor.RequireShape(weights.Length, [rows, columns]);
        return new(weights, rows, columns);
    }

    private static ProbeWeights.Jagged<T> Jagged<T>(T[][] weights)
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(weights);
        return weights.Length > 0 && weights.All(row => row is { Length: > 0 } && row.Length == weights[0].Length)
            ? new(weights)
            : throw new ArgumentException("The rows of a weight must be there and of one length: give a rectangular array of arrays.", nameof(weights));
    }

    private static double[][] Gaussian(WeightKey key, int count, int length)
    {
        double[][] vectors = new double[count][];
        for (int i = 0; i < count; i++)
        {
            vectors[i] = new double[length];
            Sampler.Normal(vectors[i], key.Child("vector", i));
        }

        return vectors;
    }
}
