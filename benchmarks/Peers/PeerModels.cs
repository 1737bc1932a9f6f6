namespace WeightInit.Benchmarks;

/// <summary>An annotated model of one square weight, from nothing to normalised by its constructor.</summary>
internal sealed partial class SingleModel
{
    [SpectralInit(nameof(Size))]
    private float[,] _recurrent;

    public SingleModel(int size, WeightKey key, WeightInitOptions? options = null)
    {
        Size = size;
        Report = InitializeWeights(key, options ?? PeerOptions.Ours);
    }

    /// <summary>A model of storage that is there, not initialised yet.</summary>
    public SingleModel(float[,] recurrent)
    {
        Size = recurrent.GetLength(0);
        _recurrent = recurrent;
    }

    public int Size { get; }

    public WeightReport? Report { get; private set; }

    public float[,] Recurrent => _recurrent;

    /// <summary>The same storage filled anew.</summary>
    public void Fill(WeightKey key) => Report = InitializeWeights(key, PeerOptions.Ours);
}

/// <summary>The same in double precision.</summary>
internal sealed partial class DoubleModel
{
    [SpectralInit(nameof(Size))]
    private double[,] _recurrent;

    public DoubleModel(int size, WeightKey key, WeightInitOptions? options = null)
    {
        Size = size;
        Report = InitializeWeights(key, options ?? PeerOptions.Ours);
    }

    /// <summary>A model of storage that is there, not initialised yet.</summary>
    public DoubleModel(double[,] recurrent)
    {
        Size = recurrent.GetLength(0);
        _recurrent = recurrent;
    }

    public int Size { get; }

    public WeightReport? Report { get; private set; }

    public double[,] Recurrent => _recurrent;

    /// <summary>The same storage filled anew.</summary>
    public void Fill(WeightKey key) => Report = InitializeWeights(key, PeerOptions.Ours);
}

/// <summary>What our side is given, like the others: as many threads, and no more.</summary>
internal static class PeerOptions
{
    public static WeightInitOptions Ours { get; } = new() { DegreeOfParallelism = Measurement.Threads };

    /// <summary>The same without working copies.</summary>
    public static WeightInitOptions Lean { get; } = Ours with { CopyLimit = 0 };
}
