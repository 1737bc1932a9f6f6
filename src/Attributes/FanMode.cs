namespace WeightInit;

/// <summary>What a variance is divided by.</summary>
public enum FanMode
{
    /// <summary>Inputs of one output: keeps the forward variance.</summary>
    FanIn = 0,

    /// <summary>Outputs of one input: keeps the backward variance.</summary>
    FanOut = 1,

    /// <summary>(fan-in + fan-out)/2.</summary>
    FanAverage = 2,

    /// <summary>√(fan-in · fan-out).</summary>
    FanGeometric = 3,
}
