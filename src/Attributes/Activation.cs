namespace WeightInit;

/// <summary>The nonlinearity that a weight's output goes through; docs/initializers.md has each one's gains.</summary>
public enum Activation
{
    /// <summary>None: f(x) = x.</summary>
    Linear = 0,

    /// <summary>1/(1 + e^−x).</summary>
    Sigmoid = 1,

    /// <summary>The hyperbolic tangent.</summary>
    Tanh = 2,

    /// <summary>max(0, x).</summary>
    ReLU = 3,

    /// <summary>x, or slope · x where negative; the slope is 0.01 unless given.</summary>
    LeakyReLU = 4,

    /// <summary>As <see cref="LeakyReLU"/> with a slope that is learnt; it starts at 0.25 unless given.</summary>
    PReLU = 5,

    /// <summary>x, or e^x − 1 where negative (Clevert et al. 2016).</summary>
    ELU = 6,

    /// <summary>The scaled ELU of self-normalising networks (Klambauer et al. 2017).</summary>
    SELU = 7,

    /// <summary>x·Φ(x), Φ the normal distribution function (Hendrycks and Gimpel 2016); not its tanh approximation.</summary>
    GELU = 8,

    /// <summary>x/(1 + e^−x), also called swish.</summary>
    SiLU = 9,

    /// <summary>x·tanh(ln(1 + e^x)) (Misra 2019).</summary>
    Mish = 10,

    /// <summary>ln(1 + e^x).</summary>
    Softplus = 11,
}
