namespace WeightInit;

/// <summary>What becomes of the bias that belongs to a weight, where its storage has one (a layer of a framework).</summary>
public enum WeightBias
{
    /// <summary>Zeros.</summary>
    Zeros,

    /// <summary>Uniform in ±1/√fan-in, with fan-in the product of all dimensions of the weight but the first.</summary>
    FanInUniform,

    /// <summary>Left as it is.</summary>
    Keep,
}
