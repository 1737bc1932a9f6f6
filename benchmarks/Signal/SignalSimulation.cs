using System;
using System.Linq;
using System.Numerics.Tensors;
using System.Threading.Tasks;

namespace WeightInit.Benchmarks;

/// <summary>
/// Networks of one scheme drawn by our own calls, with every activation on the same weights: signals forward, gradients back,
/// and the ratio of each layer's measured q and χ to the predicted one.
/// </summary>
internal sealed class SignalSimulation
{
    private const int Vectors = 2;

    private readonly SignalScheme _scheme;
    private readonly int[] _widths;
    private readonly float[][] _weights;
    private readonly SignalTally[] _q;
    private readonly SignalTally[] _chi;
    private readonly SignalTally[] _qStep;
    private readonly SignalTally[] _chiStep;

    public SignalSimulation(SignalScheme scheme, int width, int depth)
    {
        _scheme = scheme;
        _widths = [.. Enumerable.Range(0, depth + 1).Select(layer => scheme.IsRectangular && layer % 2 == 1 ? width / 2 : width)];
        _weights = [.. Enumerable.Range(0, depth).Select(layer => new float[_widths[layer] * _widths[layer + 1]])];
        _q = [.. SignalCase.All.Select(_ => new SignalTally(depth))];
        _chi = [.. SignalCase.All.Select(_ => new SignalTally(depth))];
        _qStep = [.. SignalCase.All.Select(_ => new SignalTally(depth))];
        _chiStep = [.. SignalCase.All.Select(_ => new SignalTally(depth))];
    }

    /// <summary>The tallies of a case: q and χ against the map walked from the input, then against one step from what was measured.</summary>
    public (SignalTally Q, SignalTally Chi, SignalTally QStep, SignalTally ChiStep) Of(int index) => (_q[index], _chi[index], _qStep[index], _chiStep[index]);

    /// <summary>The largest standard error of a layer's q or χ, of any case.</summary>
    public double StandardError => _q.Concat(_chi).Max(static tally => tally.Departure().Error);

    /// <summary>Draws one network and adds its figures.</summary>
    public void Draw(WeightKey key)
    {
        int depth = _weights.Length;
        for (int layer = 0; layer < depth; layer++)
        {
            _scheme.Draw(_weights[layer], _widths[layer + 1], _widths[layer], key.Child("layer", layer));
        }

        int count = SignalCase.All.Count * Vectors;
        float[][] signal = Gaussian(key.Child("inputs"), count, _widths[0], 1);
        float[][] inputs = signal;
        float[][][] before = new float[depth][][];
        for (int layer = 0; layer < depth; layer++)
        {
            before[layer] = Forward(layer, signal, key);
            signal = Apply(before[layer], static (item, x) => ActivationFunctions.Value(item.Activation, item.Slope, x));
        }

        double[][] ratios = new double[depth][];
        float[][] gradients = Gaussian(key.Child("gradients"), count, _widths[depth], 1);
        for (int layer = depth - 1; layer >= 0; layer--)
        {
            float[][] passed = Apply(before[layer], static (item, x) => item.Gain * ActivationFunctions.Derivative(item.Activation, item.Slope, x));
            for (int i = 0; i < count; i++)
            {
                TensorPrimitives.Multiply(passed[i], gradients[i], passed[i]);
            }

            float[][] next = Backward(layer, passed);
            ratios[layer] = new double[count];
            for (int i = 0; i < count; i++)
            {
                double square = SumOfSquares(next[i]);
                ratios[layer][i] = square / SumOfSquares(gradients[i]);
                TensorPrimitives.Multiply(next[i], (float)(1 / Math.Sqrt(square)), next[i]);
            }

            gradients = next;
        }

        for (int item = 0; item < SignalCase.All.Count; item++)
        {
            Tally(item, inputs, before, ratios);
        }
    }

    private void Tally(int item, float[][] inputs, float[][][] before, double[][] ratios)
    {
        SignalCase of = SignalCase.All[item];
        int depth = _weights.Length;
        double[] q = new double[depth];
        double[] chi = new double[depth];
        double[] qStep = new double[depth];
        double[] chiStep = new double[depth];
        double walked = 0;
        double lastWalked = 0;
        double lastMeasured = MeanSquare(inputs, item);
        for (int layer = 0; layer < depth; layer++)
        {
            MeanFieldLayer map = of.Layer(_scheme.Predict(_widths[layer + 1], _widths[layer]));
            double measured = MeanSquare(before[layer], item);
            double measuredChi = Enumerable.Range(0, Vectors).Average(vector => ratios[layer][(item * Vectors) + vector]);

            // Walked from an input of mean square 1, factor by factor, so that a single draw's scatter does not pile up.
            MeanFieldLayer.Step step = map.Pass(walked);
            q[layer] = measured / lastMeasured / Math.Exp(step.LogVariance - lastWalked);
            chi[layer] = measuredChi / Math.Exp(step.LogSusceptibility);
            walked = step.LogOutput;
            lastWalked = step.LogVariance;

            // One step of the map from the layer before, and χ at the layer's own q, as they were measured.
            double from = layer == 0 ? lastMeasured : GaussianMeans.Of(of.Activation, of.Slope, lastMeasured).Square;
            qStep[layer] = measured / Math.Exp(map.Pass(Math.Log(from)).LogVariance);
            chiStep[layer] = measuredChi / (map.WeightVariance * GaussianMeans.Of(of.Activation, of.Slope, measured).SlopeSquare);
            lastMeasured = measured;
        }

        _q[item].Add(q);
        _chi[item].Add(chi);
        _qStep[item].Add(qStep);
        _chiStep[item].Add(chiStep);
    }

    private float[][] Forward(int layer, float[][] signal, WeightKey key)
    {
        (int rows, int columns) = (_widths[layer + 1], _widths[layer]);
        float[][] result = New(signal.Length, rows);
        Parallel.For(0, rows, row =>
        {
            ReadOnlySpan<float> line = _weights[layer].AsSpan(row * columns, columns);
            for (int i = 0; i < signal.Length; i++)
            {
                result[i][row] = (float)SignalCase.All[i / Vectors].Gain * TensorPrimitives.Dot(line, signal[i]);
            }
        });
        for (int i = 0; i < result.Length; i++)
        {
            if (SignalCase.All[i / Vectors].BiasVariance is > 0 and double variance)
            {
                // The same biases for all vectors of a network.
                float[] biases = Gaussian(key.Child("biases", layer), 1, rows, Math.Sqrt(variance))[0];
                TensorPrimitives.Add(result[i], biases, result[i]);
            }
        }

        return result;
    }

    private float[][] Backward(int layer, float[][] passed)
    {
        (int rows, int columns) = (_widths[layer + 1], _widths[layer]);
        float[][] result = New(passed.Length, columns);
        Parallel.For(0, passed.Length, i =>
        {
            for (int row = 0; row < rows; row++)
            {
                TensorPrimitives.MultiplyAdd(_weights[layer].AsSpan(row * columns, columns), passed[i][row], result[i], result[i]);
            }
        });
        return result;
    }

    private static float[][] Apply(float[][] vectors, Func<SignalCase, double, double> function)
    {
        float[][] result = new float[vectors.Length][];
        Parallel.For(0, vectors.Length, i => result[i] = Array.ConvertAll(vectors[i], x => (float)function(SignalCase.All[i / Vectors], x)));
        return result;
    }

    private static float[][] Gaussian(WeightKey key, int count, int length, double deviation)
    {
        float[][] vectors = New(count, length);
        for (int i = 0; i < count; i++)
        {
            Initialize.Normal(vectors[i], key.Child("vector", i), 0, deviation);
        }

        return vectors;
    }

    private static float[][] New(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new float[length])];

    private static double MeanSquare(float[][] vectors, int item)
        => Enumerable.Range(0, Vectors).Average(vector => SumOfSquares(vectors[(item * Vectors) + vector]) / vectors[item * Vectors].Length);

    private static double SumOfSquares(float[] vector)
    {
        double sum = 0;
        foreach (float value in vector)
        {
            sum += (double)value * value;
        }

        return sum;
    }
}
