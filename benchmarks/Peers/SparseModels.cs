namespace WeightInit.Benchmarks;

/// <summary>A sparse reservoir, from nothing to normalised by its constructor.</summary>
internal interface ISparseModel
{
    CsrMatrix<double> Recurrent { get; }
}

/// <summary>Ten percent connected.</summary>
internal sealed partial class TenPercent : ISparseModel
{
    [SpectralInit(nameof(Nodes), Density = 0.1)]
    private CsrMatrix<double> _recurrent;

    public TenPercent(int nodes, WeightKey key)
    {
        Nodes = nodes;
        InitializeWeights(key, PeerOptions.Ours);
    }

    public int Nodes { get; }

    public CsrMatrix<double> Recurrent => _recurrent;
}

/// <summary>Five percent connected.</summary>
internal sealed partial class FivePercent : ISparseModel
{
    [SpectralInit(nameof(Nodes), Density = 0.05)]
    private CsrMatrix<double> _recurrent;

    public FivePercent(int nodes, WeightKey key)
    {
        Nodes = nodes;
        InitializeWeights(key, PeerOptions.Ours);
    }

    public int Nodes { get; }

    public CsrMatrix<double> Recurrent => _recurrent;
}

/// <summary>Two percent connected.</summary>
internal sealed partial class TwoPercent : ISparseModel
{
    [SpectralInit(nameof(Nodes), Density = 0.02)]
    private CsrMatrix<double> _recurrent;

    public TwoPercent(int nodes, WeightKey key)
    {
        Nodes = nodes;
        InitializeWeights(key, PeerOptions.Ours);
    }

    public int Nodes { get; }

    public CsrMatrix<double> Recurrent => _recurrent;
}

/// <summary>One percent connected.</summary>
internal sealed partial class OnePercent : ISparseModel
{
    [SpectralInit(nameof(Nodes), Density = 0.01)]
    private CsrMatrix<double> _recurrent;

    public OnePercent(int nodes, WeightKey key, WeightInitOptions? options = null)
    {
        Nodes = nodes;
        InitializeWeights(key, options ?? PeerOptions.Ours);
    }

    public int Nodes { get; }

    public CsrMatrix<double> Recurrent => _recurrent;
}
