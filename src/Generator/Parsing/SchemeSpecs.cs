using System.Collections.Generic;

namespace WeightInit.Generator;

/// <summary>Every weight attribute there is; tests hold the list against the attribute classes.</summary>
internal static class SchemeSpecs
{
    private const CallInputs Stream = CallInputs.Key | CallInputs.Options;
    private const CallInputs ShapedStream = CallInputs.Shape | CallInputs.Key | CallInputs.Options;

    private static readonly ArgumentSpec Gain = new DoubleArgument("Gain", 1, Limits.Positive);
    private static readonly ArgumentSpec Deviation = new DoubleArgument("StandardDeviation", 1, Limits.NotNegative);
    private static readonly ArgumentSpec Mode = new EnumArgument("Mode", "FanMode", "FanIn", "FanOut", "FanAverage", "FanGeometric");
    private static readonly ArgumentSpec Distribution = new EnumArgument("Distribution", "WeightDistribution", "Normal", "Uniform", "TruncatedNormal");
    private static readonly ArgumentSpec Layout = new EnumArgument("Layout", "WeightLayout", "OutInKernel", "InOutKernel", "KernelInOut");
    private static readonly ArgumentSpec Groups = new IntArgument("Groups", 1, 1);

    private static readonly ArgumentSpec[] Fans =
    [
        Layout with { Group = "FanRule fans" },
        Groups with { Group = "FanRule fans" },
        new BoolArgument("Transposed") { Group = "FanRule fans" },
        new IntArgument("Packed", 1, 1) { Group = "FanRule fans" },
    ];

    private static readonly SchemeSpec Spectral = new(
        "SpectralInit", "Spectral", CallInputs.Run,
        new DoubleArgument("Gain", 1, Limits.Positive) { IsStated = true, IsMeasured = true, Rule = Descriptors.InvalidGain },
        new EnumArgument("Measure", "SpectralMeasure", "Auto", "Radius", "Norm") { IsStated = true, IsMeasured = true },
        new EnumArgument("Method", "SpectralMethod", "Auto", "Dense", "Krylov", "PowerIteration"),
        new DoubleArgument("Density", 1, Limits.Share) { Group = "SpectralPattern pattern" },
        new IntArgument("Connections", 0, 0) { Group = "SpectralPattern pattern" },
        new EnumArgument("Distribution", "SpectralDistribution", "Normal", "Uniform", "Sign") { Group = "SpectralPattern pattern" },
        new EnumArgument("Topology", "SpectralTopology", "Random", "Ring", "DelayLine", "CycleJumps") { Group = "SpectralPattern pattern" },
        new IntArgument("JumpLength", 0, 0) { Group = "SpectralPattern pattern" },
        new DoubleArgument("LeakRate", 1, Limits.Share) { IsMeasured = true }) { IsSquareByOneSize = true, LeastRank = 2 };

    private static readonly SchemeSpec Kaiming = new(
        "KaimingInit", "Kaiming", ShapedStream,
        [
            new EnumArgument(
                "Activation", "Activation",
                "Linear", "Sigmoid", "Tanh", "ReLU", "LeakyReLU", "PReLU", "ELU", "SELU", "GELU", "SiLU", "Mish", "Softplus") { Default = 3 },
            new DoubleArgument("NegativeSlope", double.NaN, Limits.FiniteOrUnset),
            Mode,
            Gain,
            new EnumArgument("Convention", "GainConvention", "VariancePreserving", "Critical", "PyTorch"),
            Distribution,
            .. Fans,
        ]) { LeastRank = 2 };

    public static readonly IReadOnlyList<SchemeSpec> All =
    [
        Spectral,
        new("NormalInit", "Normal", Stream, new DoubleArgument("Mean", 0, Limits.Finite), Deviation),
        new("UniformInit", "Uniform", Stream, new DoubleArgument("Low", 0, Limits.Finite), new DoubleArgument("High", 1, Limits.Finite)),
        new(
            "TruncatedNormalInit", "TruncatedNormal", Stream,
            new DoubleArgument("StandardDeviation", 1, Limits.Positive), new DoubleArgument("Lower", -2, Limits.Number), new DoubleArgument("Upper", 2, Limits.Number)),
        new("ConstantInit", "Constant", CallInputs.None, new DoubleArgument("Value", 0, Limits.Finite) { IsStated = true }),
        new("ZerosInit", "Zeros", CallInputs.None),
        new("OnesInit", "Ones", CallInputs.None),
        new("XavierInit", "Xavier", ShapedStream, [Gain, Distribution, .. Fans]) { LeastRank = 2 },
        new("LeCunInit", "LeCun", ShapedStream, [Gain, Distribution, .. Fans]) { LeastRank = 2 },
        Kaiming,
        new("VarianceScalingInit", "VarianceScaling", ShapedStream, [new DoubleArgument("Scale", 1, Limits.Positive), Mode, Gain, Distribution, .. Fans]) { LeastRank = 2 },
        new("OrthogonalInit", "Orthogonal", ShapedStream, Gain) { LeastRank = 2 },
        new("DeltaOrthogonalInit", "DeltaOrthogonal", ShapedStream, Gain, Layout) { LeastRank = 3 },
        new("IdentityInit", "Identity", CallInputs.Shape, new DoubleArgument("Gain", 1, Limits.Finite)) { IsSquareByOneSize = true, LeastRank = 2 },
        new("DiracInit", "Dirac", CallInputs.Shape, Groups, Layout) { LeastRank = 3 },
        new("SparseInit", "Sparse", ShapedStream, new IntArgument("ZerosPerColumn", 0, 0) { IsStated = true }, new DoubleArgument("StandardDeviation", 0.01, Limits.Positive)) { LeastRank = 2 },
    ];
}
