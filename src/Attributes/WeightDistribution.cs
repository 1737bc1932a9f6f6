namespace WeightInit;

/// <summary>The shape of the distribution; its standard deviation is the same for all three.</summary>
public enum WeightDistribution
{
    /// <summary>Normal.</summary>
    Normal = 0,

    /// <summary>Uniform on a symmetric interval: ±√3 standard deviations.</summary>
    Uniform = 1,

    /// <summary>A normal one cut at ±2 of its own deviations and widened, so that the result has the deviation asked for.</summary>
    TruncatedNormal = 2,
}
