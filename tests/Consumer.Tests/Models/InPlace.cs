using WeightInit;

namespace Demo;

/// <summary>Arrays that are there already.</summary>
public partial class InPlace
{
    [SpectralInit(3)] public readonly double[,] ReadOnly = new double[3, 3];
    [SpectralInit(2, 3)] public readonly float[][]? Jagged;
    [SpectralInit(4)] public double[]? Flat;

    public InPlace(float[][]? jagged) => Jagged = jagged;
}

/// <summary>Its second weight cannot be scaled: no float holds the values.</summary>
public partial class Unscalable
{
    [SpectralInit(3)] public float[,]? First;
    [SpectralInit(3, Gain = 1e300)] public float[,]? Second;
    [SpectralInit(3)] public float[,]? Third;
}

/// <summary>The same with a scale too small for anything but zero, in every container.</summary>
public partial class Vanishing
{
    [SpectralInit(2, Gain = 1e-300)] public float[,]? Rectangular;
}

public partial class VanishingFlat
{
    [SpectralInit(2, Gain = 1e-300)] public float[]? Flat;
}

public partial class VanishingJagged
{
    [SpectralInit(2, Gain = 1e-300)] public float[][]? Jagged;
}
