namespace WeightInit;

/// <summary>How inputs and outputs are counted in a weight's shape; the default is PyTorch's layout of a plain layer.</summary>
public sealed record FanRule
{
    internal static FanRule Default { get; } = new();

    /// <summary>Which dimensions are outputs, inputs and kernel.</summary>
    public WeightLayout Layout { get; init; } = WeightLayout.OutInKernel;

    /// <summary>Groups of a grouped convolution, which connect to nothing outside of themselves. 1 by default.</summary>
    public int Groups { get; init; } = 1;

    /// <summary>Whether the weight is a transposed convolution's: the two dimensions of the layout change places.</summary>
    public bool Transposed { get; init; }

    /// <summary>Equal matrices stored as one along the outputs: 3 for query, key and value. 1 by default.</summary>
    public int Packed { get; init; } = 1;
}
