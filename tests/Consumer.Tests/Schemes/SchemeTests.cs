using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace WeightInit.ConsumerTests.Schemes;

/// <summary>Every attribute gives the very values of the plain call that it stands for.</summary>
public sealed class SchemeTests
{
    private const int Seed = 11;

    private static readonly SchemeModel Model = new(Seed);

    private static readonly Dictionary<string, Action<float[], WeightKey>> _single = new()
    {
        ["Normal"] = static (weight, key) => Initialize.Normal(weight, key, mean: -1, standardDeviation: 0.5),
        ["Uniform"] = static (weight, key) => Initialize.Uniform(weight, key, low: -0.1, high: 0.3),
        ["Truncated"] = static (weight, key) => Initialize.TruncatedNormal(weight, key, standardDeviation: 0.02, lower: -1),
        ["Constant"] = static (weight, _) => Initialize.Constant(weight, 0.25),
        ["Zeros"] = static (weight, _) => Initialize.Zeros(weight),
        ["Ones"] = static (weight, _) => Initialize.Ones(weight),
        ["Xavier"] = static (weight, key) => Initialize.Xavier(weight, [4, 6], key, gain: 2, distribution: WeightDistribution.Uniform),
        ["LeCun"] = static (weight, key) => Initialize.LeCun(weight, [4, 6], key, fans: new FanRule { Layout = WeightLayout.InOutKernel }),
        ["Kaiming"] = static (weight, key) => Initialize.Kaiming(weight, [4, 6], key, activation: Activation.Tanh, convention: GainConvention.PyTorch, mode: FanMode.FanOut),
        ["Scaling"] = static (weight, key) => Initialize.VarianceScaling(weight, [4, 6], key, scale: 3, mode: FanMode.FanGeometric, distribution: WeightDistribution.TruncatedNormal),
        ["Packed"] = static (weight, key) => Initialize.Xavier(weight, [12, 2], key, fans: new FanRule { Packed = 3 }),
        ["Orthogonal"] = static (weight, key) => Initialize.Orthogonal(weight, [4, 6], key, gain: 1.5),
        ["Identity"] = static (weight, _) => Initialize.Identity(weight, [4, 6], gain: 0.5),
        ["Sparse"] = static (weight, key) => Initialize.Sparse(weight, [4, 6], key, zerosPerColumn: 2),
        ["Sparsely"] = static (weight, key) => Initialize.Spectral(weight, [4, 6], key, new SpectralPattern { Connections = 2 }, gain: 0.8),
        ["Delta"] = static (weight, key) => Initialize.DeltaOrthogonal(weight, [4, 2, 3], key, gain: 1.1),
        ["Dirac"] = static (weight, _) => Initialize.Dirac(weight, [4, 2, 3], groups: 2),
    };

    private static readonly Dictionary<string, Action<double[], WeightKey>> _double = new()
    {
        ["Normal"] = static (weight, key) => Initialize.Normal(weight, key, mean: -1, standardDeviation: 0.5),
        ["Uniform"] = static (weight, key) => Initialize.Uniform(weight, key, low: -0.1, high: 0.3),
        ["Truncated"] = static (weight, key) => Initialize.TruncatedNormal(weight, key, standardDeviation: 0.02, lower: -1),
        ["Constant"] = static (weight, _) => Initialize.Constant(weight, 0.25),
        ["Zeros"] = static (weight, _) => Initialize.Zeros(weight),
        ["Ones"] = static (weight, _) => Initialize.Ones(weight),
        ["Xavier"] = static (weight, key) => Initialize.Xavier(weight, [4, 6], key, gain: 2, distribution: WeightDistribution.Uniform),
        ["LeCun"] = static (weight, key) => Initialize.LeCun(weight, [4, 6], key, fans: new FanRule { Layout = WeightLayout.InOutKernel }),
        ["Kaiming"] = static (weight, key) => Initialize.Kaiming(weight, [4, 6], key, activation: Activation.Tanh, convention: GainConvention.PyTorch, mode: FanMode.FanOut),
        ["Scaling"] = static (weight, key) => Initialize.VarianceScaling(weight, [4, 6], key, scale: 3, mode: FanMode.FanGeometric, distribution: WeightDistribution.TruncatedNormal),
        ["Packed"] = static (weight, key) => Initialize.Xavier(weight, [12, 2], key, fans: new FanRule { Packed = 3 }),
        ["Orthogonal"] = static (weight, key) => Initialize.Orthogonal(weight, [4, 6], key, gain: 1.5),
        ["Identity"] = static (weight, _) => Initialize.Identity(weight, [4, 6], gain: 0.5),
        ["Sparse"] = static (weight, key) => Initialize.Sparse(weight, [4, 6], key, zerosPerColumn: 2),
        ["Sparsely"] = static (weight, key) => Initialize.Spectral(weight, [4, 6], key, new SpectralPattern { Connections = 2 }, gain: 0.8),
        ["Delta"] = static (weight, key) => Initialize.DeltaOrthogonal(weight, [4, 2, 3], key, gain: 1.1),
        ["Dirac"] = static (weight, _) => Initialize.Dirac(weight, [4, 2, 3], groups: 2),
    };

    public static TheoryData<string> SingleSchemes => [.. _single.Keys];

    public static TheoryData<string> DoubleSchemes => [.. _double.Keys];

    [Theory]
    [MemberData(nameof(SingleSchemes))]
    public void Single_IsThePlainCalls(string scheme) => AssertPlain(scheme + "Single", _single[scheme]);

    [Theory]
    [MemberData(nameof(DoubleSchemes))]
    public void Double_IsThePlainCalls(string scheme) => AssertPlain(scheme + "Double", _double[scheme]);

    [Fact]
    public void LeakyWeight_GivesItsUpdateTheGain()
    {
        WeightVerificationEntry entry = Model.VerifyWeights().Entries.Single(static entry => entry.Name == nameof(SchemeModel.Leaky));
        Assert.Equal(0.95, entry.Estimate!.Value.Value, 1e-9);
        Assert.Equal(0.95, entry.Gain);
    }

    [Fact]
    public void Vector_HasNoStretchingFactor()
    {
        WeightVerification verification = Model.VerifyWeights();
        WeightVerificationEntry entry = verification.Entries.Single(static entry => entry.Name == nameof(SchemeModel.Bias));
        Assert.Null(entry.Estimate);
        Assert.Null(entry.Measure);
        Assert.Contains("Bias", verification.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"Bias\"", verification.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_NamesSchemesThatMeasureNothing()
    {
        WeightReportEntry entry = new SchemeModel(1).InitializeWeights(1).Entries.Single(static entry => entry.Name == nameof(SchemeModel.KaimingSingle));
        Assert.Equal("KaimingInit(Activation = Tanh, Mode = FanOut, Convention = PyTorch)", entry.Scheme);
        Assert.Null(entry.Estimate);
    }

    private static void AssertPlain<T>(string member, Action<T[], WeightKey> plain)
    {
        T[] expected = new T[24];
        plain(expected, Key(member));
        Assert.Equal(expected, typeof(SchemeModel).GetProperty(member)!.GetValue(Model));
    }

    private static WeightKey Key(string member) => ((WeightKey)Seed).Child("WeightInit.ConsumerTests.Schemes.SchemeModel").Child(member);
}
