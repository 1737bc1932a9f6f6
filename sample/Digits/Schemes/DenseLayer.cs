namespace WeightInit.Sample;

/// <summary>A hidden layer: as many outputs as inputs, so that a stack of them repeats one kind of step.</summary>
internal abstract class DenseLayer
{
    /// <summary>Inputs and outputs: an image has as many pixels, so the first layer is like the others.</summary>
    public const int Width = DigitImages.Pixels;

    /// <summary>Outputs × inputs, row-major.</summary>
    public abstract float[] Weights { get; }

    public abstract float[] Biases { get; }
}
