using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests.Signal;

/// <summary>The compiler's figures are the runtime's, and no scheme is forgotten.</summary>
public sealed class OneSourceTests
{
    [Theory]
    [InlineData("XavierInit(512, 512)", "ReLU", 1)]
    [InlineData("XavierInit(512, 512, Gain = 0.9)", "Tanh", 0.81)]
    [InlineData("XavierInit(512, 512, Gain = 1.3)", "Tanh", 1.69)]
    [InlineData("OrthogonalInit(512, 512, Gain = 0.5)", "GELU", 0.25)]
    public async Task TrainableDepth_IsThatOfTheRuntime(string scheme, string activation, double variance)
    {
        double depth = SignalPrediction.Of(Layer(variance, activation), 200).TrainableDepth;
        await SignalRule.Warns(
            "WI0203",
            $$"""
            using WeightInit;

            [[|SignalPath(nameof(_weight), Activation = Activation.{{activation}}, Repeat = 200)|]]
            public partial class Model
            {
                [{{scheme}}] private float[,]? _weight;
            }
            """,
            $"trainable to about {Math.Floor(depth).ToString(CultureInfo.InvariantCulture)} layers");
    }

    /// <summary>Also the finite-size figures of spectral weights.</summary>
    [Theory]
    [InlineData("SpectralInit(64, Gain = 0.9)", 64, false)]
    [InlineData("SpectralInit(64, Gain = 2.5, Measure = SpectralMeasure.Norm)", 64, true)]
    public async Task SpectralDepth_IsThatOfTheRuntime(string scheme, int size, bool isNorm)
    {
        double variance = isNorm ? WeightVariance.SpectralNorm(2.5, size, size) : WeightVariance.SpectralRadius(0.9, size);
        double depth = SignalPrediction.Of(Layer(variance, "Tanh"), 900).TrainableDepth;
        await SignalRule.Warns(
            "WI0203",
            $$"""
            using WeightInit;

            [[|SignalPath(nameof(_weight), Activation = Activation.Tanh, Repeat = 900)|]]
            public partial class Model
            {
                [{{scheme}}] private float[,]? _weight;
            }
            """,
            $"trainable to about {Math.Floor(depth).ToString(CultureInfo.InvariantCulture)} layers");
    }

    public static TheoryData<string> Schemes => [.. SchemeSpecs.All.Select(static spec => spec.Attribute)];

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task EveryScheme_IsKnownToTheAnalysis(string attribute)
    {
        string shape = SchemeSpecs.All.Single(spec => spec.Attribute == attribute).LeastRank > 2 ? "8, 8, 3" : "8, 8";
        Project project = new(
            $$"""
            using WeightInit;

            [SignalPath(nameof(_weight))]
            public partial class Model
            {
                [{{attribute}}({{shape}})] private float[]? _weight;

                public Model() => InitializeWeights(1);
            }
            """);
        string[] said = [.. (await GeneratorRun.Of(project).Diagnose(DiagnosticSeverity.Info))
            .Where(static diagnostic => diagnostic.Id is "WI0203" or "WI0204" or "WI0205").Select(static diagnostic => diagnostic.GetMessage())];

        Assert.DoesNotContain("is not known", Assert.Single(said), StringComparison.Ordinal);
    }

    // The generator has an Activation of its own, so that the runtime's cannot be written here.
    private static SignalLayer Layer(double variance, string activation)
    {
        ConstructorInfo constructor = typeof(SignalLayer).GetConstructors().Single();
        return (SignalLayer)constructor.Invoke([variance, Enum.Parse(constructor.GetParameters()[1].ParameterType, activation)]);
    }
}
