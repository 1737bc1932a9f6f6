using WeightInit;

namespace Demo;

/// <summary>Sizes known only at run time.</summary>
public partial class RunTimeSizes(int hidden, int inputs)
{
    private readonly int _hidden = hidden;

    [SpectralInit(nameof(_hidden), nameof(Inputs))] public double[,] Weight;

    public int Inputs { get; } = inputs;

    public static RunTimeSizes Create(int hidden, int inputs)
    {
        RunTimeSizes model = new(hidden, inputs);
        model.InitializeWeights(1);
        return model;
    }
}
