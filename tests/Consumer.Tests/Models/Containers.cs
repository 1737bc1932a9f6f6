using WeightInit;

namespace Demo;

/// <summary>One stream in each container and element type.</summary>
public partial class Containers
{
    [SpectralInit(6, 4, Key = "same", Gain = 0.5)] public double[,] Rectangular;
    [SpectralInit(6, 4, Key = "same", Gain = 0.5)] public double[] Flat;
    [SpectralInit(6, 4, Key = "same", Gain = 0.5)] public double[][] Jagged;
    [SpectralInit(6, 4, Key = "same", Gain = 0.5)] public float[,] RectangularSingle { get; set; }
    [SpectralInit(6, 4, Key = "same", Gain = 0.5)] public partial float[] FlatSingle { get; }
    [SpectralInit(6, 4, Key = "same", Gain = 0.5)] public partial float[][] JaggedSingle { get; private set; }
    [SpectralInit(4, 6, Key = "same", Gain = 0.5)] public double[,] OtherShape;
    [SpectralInit(6, 4, Key = "other", Gain = 0.5)] public double[,] OtherKey;

    public Containers(WeightKey key, WeightInitOptions? options = null) => InitializeWeights(key, options);
}
