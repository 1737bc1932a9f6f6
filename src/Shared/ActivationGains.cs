using System;

namespace WeightInit;

/// <summary>The gain of each activation under each convention. One source for the runtime and the analyzer.</summary>
/// <remarks>The constants are what a test computes by quadrature, correctly rounded.</remarks>
internal static class ActivationGains
{
    private const double SeluScale = 1.0507009873554805;
    private const double SeluAlpha = 1.6732632423543772;

    /// <summary>The slope for negative inputs that an activation has unless another is given; 0 for those without one.</summary>
    public static double DefaultSlope(Activation activation) => activation switch
    {
        Activation.LeakyReLU => 0.01,
        Activation.PReLU => 0.25,
        _ => 0,
    };

    /// <summary>The gain, or null where the convention has none.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="convention">The convention.</param>
    /// <param name="negativeSlope">Slope of LeakyReLU and PReLU; NaN for their own.</param>
    public static double? Find(Activation activation, GainConvention convention, double negativeSlope = double.NaN)
    {
        bool hasSlope = activation is Activation.LeakyReLU or Activation.PReLU;
        double slope = hasSlope && !double.IsNaN(negativeSlope) ? negativeSlope : DefaultSlope(activation);
        double rectified = Math.Sqrt(2 / (1 + (slope * slope)));
        switch (convention)
        {
            case GainConvention.VariancePreserving:
                return VariancePreserving(activation, rectified);
            case GainConvention.Critical:
                return Critical(activation, rectified);
            case GainConvention.PyTorch:
                return PyTorch(activation, rectified);
            default:
                throw new ArgumentOutOfRangeException(nameof(convention), convention, "There is no such gain convention.");
        }
    }

    private static double? VariancePreserving(Activation activation, double rectified) => activation switch
    {
        Activation.Linear => 1,
        Activation.Sigmoid => 1.8462285453386,
        Activation.Tanh => 1.59253741972283,
        Activation.ReLU or Activation.LeakyReLU or Activation.PReLU => rectified,
        Activation.ELU => 1.24519830069967,
        Activation.SELU => 1,
        Activation.GELU => 1.5335304411956,
        Activation.SiLU => 1.67653247033109,
        Activation.Mish => 1.48684758127321,
        Activation.Softplus => 1.0418668355353,
        _ => throw Unknown(activation),
    };

    /// <summary>
    /// σ_w with σ_w² E[f′(√q z)²] = 1 at the stable fixed point q = σ_w² E[f(√q z)²]. For tanh, ELU and SELU that point
    /// is q = 0. GELU, SiLU, Mish: q = 0 and what lies beyond are both unstable where χ = 1. Softplus: no fixed point is
    /// left where χ would be 1.
    /// </summary>
    private static double? Critical(Activation activation, double rectified) => activation switch
    {
        Activation.Linear or Activation.Tanh or Activation.ELU => 1,
        Activation.Sigmoid => 10.14926371001225,
        Activation.ReLU or Activation.LeakyReLU or Activation.PReLU => rectified,
        Activation.SELU => Math.Sqrt(2 / (1 + (SeluAlpha * SeluAlpha))) / SeluScale,
        Activation.GELU or Activation.SiLU or Activation.Mish or Activation.Softplus => null,
        _ => throw Unknown(activation),
    };

    private static double? PyTorch(Activation activation, double rectified) => activation switch
    {
        Activation.Linear or Activation.Sigmoid => 1,
        Activation.Tanh => 5.0 / 3,
        Activation.ReLU or Activation.LeakyReLU => rectified,
        Activation.SELU => 0.75,
        Activation.PReLU or Activation.ELU or Activation.GELU or Activation.SiLU or Activation.Mish or Activation.Softplus => null,
        _ => throw Unknown(activation),
    };

    private static ArgumentOutOfRangeException Unknown(Activation activation) =>
        new(nameof(activation), activation, "There is no such activation.");
}
