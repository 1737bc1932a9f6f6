namespace WeightInit;

/// <summary>What the attributes have in common whose variance follows from the number of inputs and outputs.</summary>
public abstract class FanScaledInitAttribute : WeightInitAttribute
{
    private protected FanScaledInitAttribute()
    {
    }

    /// <summary>The distribution, scaled to the deviation; <see cref="WeightDistribution.Normal"/> by default.</summary>
    public WeightDistribution Distribution { get; set; }

    /// <summary>A factor of the deviation. Positive and finite; 1 by default.</summary>
    public double Gain { get; set; } = 1;

    /// <summary>Which dimensions are outputs, inputs and kernel; <see cref="WeightLayout.OutInKernel"/> by default.</summary>
    public WeightLayout Layout { get; set; }

    /// <summary>Number of groups of a grouped convolution; 1 by default. Divides the number of outputs.</summary>
    public int Groups { get; set; } = 1;

    /// <summary>Whether the kernel is that of a transposed convolution, whose inputs are the layout's outputs.</summary>
    public bool Transposed { get; set; }

    /// <summary>Number of matrices packed along the outputs, 3 for a query-key-value matrix; 1 by default. Each has its own fan-out.</summary>
    public int Packed { get; set; } = 1;
}
