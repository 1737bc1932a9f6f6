using System;

namespace WeightInit.Sample;

/// <summary>
/// Short-term memory (Jaeger, GMD report 152, 2001): the network hears inputs drawn independently and uniformly from
/// [−½, ½), and a readout for each delay k is trained to say the input k steps ago; MC = Σ r²(k), the squared correlation
/// of what it says and what was. MC is at most the number of nodes. Measured on inputs that were not trained on, since on
/// the training's own every delay would seem to be remembered a little.
/// </summary>
internal sealed class MemoryCapacity
{
    private const double InputScale = 0.1;
    private readonly int _delays;
    private readonly int _washout;
    private readonly int _fit;
    private readonly double[] _inputs;
    private readonly double[] _targets;

    /// <param name="nodes">Nodes of the networks; delays up to twice as many are asked for.</param>
    /// <param name="key">Names the random inputs.</param>
    /// <param name="isQuick">Fewer inputs.</param>
    public MemoryCapacity(int nodes, WeightKey key, bool isQuick)
    {
        _delays = FixedOrder.Padded(2 * nodes);
        _washout = _delays + 100;
        _fit = isQuick ? 1000 : 4000;
        int test = isQuick ? 500 : 2000;
        _inputs = new double[_washout + _fit + test];
        Sampler.Uniform(_inputs, key, -0.5, 0.5);
        // Row t has heard inputs 0 … t − 1; what it heard last was k = 0 steps ago.
        _targets = new double[(_inputs.Length - _washout) * _delays];
        for (int time = _washout; time < _inputs.Length; time++)
        {
            for (int delay = 1; delay <= _delays; delay++)
            {
                _targets[((time - _washout) * _delays) + delay - 1] = _inputs[time - 1 - delay];
            }
        }
    }

    /// <summary>r² at delays 1, 2, …; their sum is the capacity.</summary>
    public double[] Measure(EchoStateNetwork network, double radius, bool isLinear)
    {
        ReservoirState state = new(network, radius, new ReservoirDynamics(1, InputScale, 0, isLinear));
        int width = state.Row.Length;
        double[] rows = state.Drive(_inputs.AsSpan(0, _inputs.Length - 1));
        RidgeRegression regression = new(width, _delays);
        regression.Add(rows.AsSpan(_washout * width, _fit * width), _targets.AsSpan(0, _fit * _delays));
        double[] weights = Solve(regression);
        double[] correlations = new double[_delays];
        int first = _washout + _fit;
        double[] said = new double[_inputs.Length - first];
        double[] was = new double[said.Length];
        for (int delay = 1; delay <= _delays; delay++)
        {
            ReadOnlySpan<double> readout = weights.AsSpan((delay - 1) * width, width);
            for (int i = 0; i < said.Length; i++)
            {
                said[i] = FixedOrder.Dot(rows.AsSpan((first + i) * width, width), readout);
                was[i] = _inputs[first + i - 1 - delay];
            }

            correlations[delay - 1] = SquaredCorrelation(said, was);
        }

        return correlations;
    }

    /// <summary>With the least penalty that rounding allows; Jaeger's own regression has none.</summary>
    private double[] Solve(RidgeRegression regression)
    {
        foreach (double penalty in RidgeRegression.Penalties)
        {
            if (regression.Solve(penalty, _delays) is double[] weights)
            {
                return weights;
            }
        }

        throw new InvalidOperationException("The states of the network are not finite.");
    }

    internal static double SquaredCorrelation(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double meanA = 0, meanB = 0;
        for (int i = 0; i < a.Length; i++)
        {
            meanA += a[i];
            meanB += b[i];
        }

        meanA /= a.Length;
        meanB /= b.Length;
        double aa = 0, ab = 0, bb = 0;
        for (int i = 0; i < a.Length; i++)
        {
            aa += (a[i] - meanA) * (a[i] - meanA);
            ab += (a[i] - meanA) * (b[i] - meanB);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }

        return aa > 0 && bb > 0 ? ab * ab / (aa * bb) : 0;
    }
}
