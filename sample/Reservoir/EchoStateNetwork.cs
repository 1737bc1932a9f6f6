using System;

namespace WeightInit.Sample;

/// <summary>
/// The weights of an echo state network (Jaeger, GMD report 148, 2001): a sparse random recurrent matrix of spectral
/// radius 1, ten connections into each node (as Lukoševičius advises, 2012), input weights and biases uniform in [−1, 1).
/// None of them is trained.
/// </summary>
internal sealed partial class EchoStateNetwork
{
    public const int Connections = 10;

    [SpectralInit(nameof(Nodes), Connections = Connections)]
    private double[,] _recurrent;

    [UniformInit(nameof(Nodes), Low = -1, High = 1)]
    private double[] _input;

    [UniformInit(nameof(Nodes), Low = -1, High = 1)]
    private double[] _bias;

    public EchoStateNetwork(int nodes, WeightKey key)
    {
        Nodes = nodes;
        WeightReport report = InitializeWeights(key, new WeightInitOptions { DegreeOfParallelism = 1 });
        RawRadius = report.Entries[0].StretchingFactor ?? throw new InvalidOperationException("The recurrent matrix was not normalised.");
        double[] dense = new double[nodes * nodes];
        Buffer.BlockCopy(_recurrent, 0, dense, 0, dense.Length * sizeof(double));
        Recurrent = CsrMatrix<double>.FromDense(dense, nodes, nodes);
    }

    public int Nodes { get; }

    /// <summary>The spectral radius of the standard Gaussian draw, before it was divided by it.</summary>
    public double RawRadius { get; }

    /// <summary>The recurrent matrix, its spectral radius 1.</summary>
    public CsrMatrix<double> Recurrent { get; }

    public ReadOnlySpan<double> Input => _input;

    public ReadOnlySpan<double> Bias => _bias;
}
