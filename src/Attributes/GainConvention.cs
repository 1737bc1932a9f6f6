namespace WeightInit;

/// <summary>Which gain is meant by an activation's gain.</summary>
public enum GainConvention
{
    /// <summary>1/√E[f(z)²] with z standard normal: pre-activations of variance 1 keep it.</summary>
    VariancePreserving = 0,

    /// <summary>The edge of chaos without bias, where nearby inputs neither merge nor part: χ = 1. There is none for some
    /// activations, which is an error.</summary>
    Critical = 1,

    /// <summary>The values of <c>torch.nn.init.calculate_gain</c>, which knows only some activations.</summary>
    PyTorch = 2,
}
