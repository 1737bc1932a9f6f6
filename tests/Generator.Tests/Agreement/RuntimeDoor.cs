using System;
using System.Linq;

namespace WeightInit.GeneratorTests;

/// <summary>Calls the runtime as generated code would, with the arguments of an attribute.</summary>
internal static class RuntimeDoor
{
    private const int Seed = 1;

    /// <summary>What the runtime says of the arguments: null where it fills the weight.</summary>
    public static Exception? Answer(ArgumentCase given)
    {
        int count = given.Shape.Aggregate(1, static (product, size) => product * size);
        try
        {
            if (given.Element == "float")
            {
                Fill(given.Create(), new float[count], given.Shape);
            }
            else
            {
                Fill(given.Create(), new double[count], given.Shape);
            }

            return null;
        }
        catch (Exception refused) when (refused is ArgumentException or SpectralInitializationException)
        {
            return refused;
        }
    }

    private static void Fill(WeightInitAttribute attribute, float[] weight, int[] shape)
    {
        switch (attribute)
        {
            case SpectralInitAttribute a: Initialize.Spectral(weight, shape, Seed, Pattern(a), a.Gain, a.Measure, a.Method, a.LeakRate); break;
            case NormalInitAttribute a: Initialize.Normal(weight, Seed, a.Mean, a.StandardDeviation); break;
            case UniformInitAttribute a: Initialize.Uniform(weight, Seed, a.Low, a.High); break;
            case TruncatedNormalInitAttribute a: Initialize.TruncatedNormal(weight, Seed, a.StandardDeviation, a.Lower, a.Upper); break;
            case ConstantInitAttribute a: Initialize.Constant(weight, a.Value); break;
            case ZerosInitAttribute: Initialize.Zeros(weight); break;
            case OnesInitAttribute: Initialize.Ones(weight); break;
            case XavierInitAttribute a: Initialize.Xavier(weight, shape, Seed, a.Gain, a.Distribution, Fans(a)); break;
            case LeCunInitAttribute a: Initialize.LeCun(weight, shape, Seed, a.Gain, a.Distribution, Fans(a)); break;
            case KaimingInitAttribute a: Initialize.Kaiming(weight, shape, Seed, a.Activation, a.NegativeSlope, a.Mode, a.Gain, a.Convention, a.Distribution, Fans(a)); break;
            case VarianceScalingInitAttribute a: Initialize.VarianceScaling(weight, shape, Seed, a.Scale, a.Mode, a.Gain, a.Distribution, Fans(a)); break;
            case OrthogonalInitAttribute a: Initialize.Orthogonal(weight, shape, Seed, a.Gain); break;
            case DeltaOrthogonalInitAttribute a: Initialize.DeltaOrthogonal(weight, shape, Seed, a.Gain, a.Layout); break;
            case IdentityInitAttribute a: Initialize.Identity(weight, shape, a.Gain); break;
            case DiracInitAttribute a: Initialize.Dirac(weight, shape, a.Groups, a.Layout); break;
            case SparseInitAttribute a: Initialize.Sparse(weight, shape, Seed, a.ZerosPerColumn, a.StandardDeviation); break;
            default: throw new NotSupportedException($"No call for {attribute.GetType().Name}: add it.");
        }
    }

    private static void Fill(WeightInitAttribute attribute, double[] weight, int[] shape)
    {
        switch (attribute)
        {
            case SpectralInitAttribute a: Initialize.Spectral(weight, shape, Seed, Pattern(a), a.Gain, a.Measure, a.Method, a.LeakRate); break;
            case NormalInitAttribute a: Initialize.Normal(weight, Seed, a.Mean, a.StandardDeviation); break;
            case UniformInitAttribute a: Initialize.Uniform(weight, Seed, a.Low, a.High); break;
            case TruncatedNormalInitAttribute a: Initialize.TruncatedNormal(weight, Seed, a.StandardDeviation, a.Lower, a.Upper); break;
            case ConstantInitAttribute a: Initialize.Constant(weight, a.Value); break;
            case ZerosInitAttribute: Initialize.Zeros(weight); break;
            case OnesInitAttribute: Initialize.Ones(weight); break;
            case XavierInitAttribute a: Initialize.Xavier(weight, shape, Seed, a.Gain, a.Distribution, Fans(a)); break;
            case LeCunInitAttribute a: Initialize.LeCun(weight, shape, Seed, a.Gain, a.Distribution, Fans(a)); break;
            case KaimingInitAttribute a: Initialize.Kaiming(weight, shape, Seed, a.Activation, a.NegativeSlope, a.Mode, a.Gain, a.Convention, a.Distribution, Fans(a)); break;
            case VarianceScalingInitAttribute a: Initialize.VarianceScaling(weight, shape, Seed, a.Scale, a.Mode, a.Gain, a.Distribution, Fans(a)); break;
            case OrthogonalInitAttribute a: Initialize.Orthogonal(weight, shape, Seed, a.Gain); break;
            case DeltaOrthogonalInitAttribute a: Initialize.DeltaOrthogonal(weight, shape, Seed, a.Gain, a.Layout); break;
            case IdentityInitAttribute a: Initialize.Identity(weight, shape, a.Gain); break;
            case DiracInitAttribute a: Initialize.Dirac(weight, shape, a.Groups, a.Layout); break;
            case SparseInitAttribute a: Initialize.Sparse(weight, shape, Seed, a.ZerosPerColumn, a.StandardDeviation); break;
            default: throw new NotSupportedException($"No call for {attribute.GetType().Name}: add it.");
        }
    }

    private static FanRule Fans(FanScaledInitAttribute a) => new() { Layout = a.Layout, Groups = a.Groups, Transposed = a.Transposed, Packed = a.Packed };

    private static SpectralPattern Pattern(SpectralInitAttribute a) => new()
    {
        Density = a.Density,
        Connections = a.Connections,
        Distribution = a.Distribution,
        Topology = a.Topology,
        JumpLength = a.JumpLength,
    };
}
