using System;

namespace WeightInit.Sample;

/// <summary>One network at one spectral radius, and the row of features that its readout sees: states, last input, 1.</summary>
internal sealed class ReservoirState
{
    private readonly EchoStateNetwork _network;
    private readonly double _radius;
    private readonly ReservoirDynamics _dynamics;
    private readonly double[] _product;

    public ReservoirState(EchoStateNetwork network, double radius, ReservoirDynamics dynamics)
    {
        _network = network;
        _radius = radius;
        _dynamics = dynamics;
        _product = new double[network.Nodes];
        Row = new double[WidthFor(network.Nodes)];
        Row[network.Nodes + 1] = 1;
    }

    /// <summary>States, input, 1, padded by zeros.</summary>
    public double[] Row { get; }

    /// <summary>The states alone.</summary>
    public Span<double> Nodes => Row.AsSpan(0, _network.Nodes);

    public static int WidthFor(int nodes) => FixedOrder.Padded(nodes + 2);

    /// <summary>Goes on from a row seen earlier.</summary>
    public void Restore(ReadOnlySpan<double> row) => row.CopyTo(Row);

    /// <summary>x ← (1 − α) x + α tanh(ρ W x + w_in u + b).</summary>
    public void Step(double input)
    {
        Span<double> states = Nodes;
        _network.Recurrent.Multiply(states, _product);
        ReadOnlySpan<double> inputs = _network.Input;
        ReadOnlySpan<double> biases = _network.Bias;
        double inputFactor = _dynamics.InputScale * input;
        for (int i = 0; i < _product.Length; i++)
        {
            _product[i] = (_radius * _product[i]) + (inputFactor * inputs[i]) + (_dynamics.BiasScale * biases[i]);
        }

        if (!_dynamics.IsLinear)
        {
            PortableTanh.Of(_product, _product);
        }

        double leak = _dynamics.LeakRate;
        for (int i = 0; i < states.Length; i++)
        {
            states[i] = ((1 - leak) * states[i]) + (leak * _product[i]);
        }

        Row[states.Length] = input;
    }

    /// <summary>The rows after each of the inputs, from the state 0: row t has seen inputs 0 … t − 1, so it is what value t is forecast from.</summary>
    /// <param name="inputs">What drives the network.</param>
    public double[] Drive(ReadOnlySpan<double> inputs)
    {
        double[] rows = new double[(inputs.Length + 1) * Row.Length];
        Row.CopyTo(rows, 0);
        for (int time = 0; time < inputs.Length; time++)
        {
            Step(inputs[time]);
            Row.CopyTo(rows, (time + 1) * Row.Length);
        }

        return rows;
    }
}
