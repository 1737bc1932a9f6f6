namespace WeightInit;

/// <summary>Which dimensions of a weight are outputs, inputs and kernel.</summary>
public enum WeightLayout
{
    /// <summary>(out, in, kernel…): PyTorch, and any matrix that multiplies a column vector.</summary>
    OutInKernel = 0,

    /// <summary>(in, out, kernel…).</summary>
    InOutKernel = 1,

    /// <summary>(kernel…, in, out): Keras, Flax, and any matrix that a row vector is multiplied by.</summary>
    KernelInOut = 2,
}
