using System.Collections.Immutable;
using System.Linq;
using Ns;
using Xunit;

namespace WeightInit.ConsumerTests;

/// <summary>The class of the README, built with the generator as any user's project builds it, and run.</summary>
public sealed class ReservoirTests
{
    private static readonly Reservoir Model = new(7);

    [Fact]
    public void StretchingFactor_IsTheGain()
    {
        ImmutableArray<WeightVerificationEntry> found = Model.VerifyWeights().Entries;

        Assert.Equal(["_recurrent", "_input"], found.Select(static entry => entry.Name));
        Assert.Equal([SpectralMeasure.Radius, SpectralMeasure.Norm], found.Select(static entry => entry.Measure));

        // Twice the default tolerance: one error of scaling, one of measuring.
        Assert.InRange(found[0].Estimate!.Value.Value, 0.9 * (1 - 2e-6), 0.9 * (1 + 2e-6));
        Assert.InRange(found[1].Estimate!.Value.Value, 1 - 2e-6, 1 + 2e-6);
        Assert.InRange(Spectral.Radius(Model.Recurrent).Value, 0.9 * (1 - 2e-6), 0.9 * (1 + 2e-6));
    }

    [Fact]
    public void Values_AreTheStreamOfTheWeightsNameTimesTheScale()
    {
        WeightKey type = WeightKey.FromSeed(7).Child("Ns.Reservoir");

        Assert.Equal(Bits.Promised(type.Child("_recurrent"), 512 * 512, Model.Report.Entry("_recurrent").Scale), Bits.Of(Model.Recurrent));
        Assert.Equal(Bits.PromisedSingle(type.Child("_input"), 512 * 3, Model.Report.Entry("_input").Scale), Bits.Of(Model.Input));
    }

    [Fact]
    public void Report_SaysWhatWasDone()
    {
        WeightReportEntry entry = Model.Report.Entries[0];

        Assert.Equal(2, Model.Report.Entries.Length);
        Assert.Equal("_recurrent", entry.Name);
        Assert.Equal("Ns.Reservoir", entry.DeclaringType);
        Assert.Equal(new WeightShape(512, 512), entry.Shape);
        Assert.Equal("double", entry.ElementType);
        Assert.Equal("SpectralInit(Gain = 0.9)", entry.Scheme);
        Assert.Equal(WeightKey.FromSeed(7).Child("Ns.Reservoir").Child("_recurrent"), entry.Key);
        Assert.Equal(SpectralMeasure.Radius, entry.Measure);
        Assert.Equal(0.9 / entry.StretchingFactor, entry.Scale);

        // The circular law: the radius of a k × k standard Gaussian matrix is near √k.
        Assert.InRange(entry.StretchingFactor!.Value, 0.9 * 22.63, 1.1 * 22.63);
    }

    [Fact]
    public void SameSeed_GivesTheSameBits()
    {
        Reservoir again = new(7);

        Assert.Equal(Bits.Of(Model.Recurrent), Bits.Of(again.Recurrent));
        Assert.Equal(Bits.Of(Model.Input), Bits.Of(again.Input));
        Assert.NotEqual(Bits.Of(Model.Input), Bits.Of(new Reservoir(8).Input));
    }

    [Fact]
    public void InitializingAgain_FillsTheSameArraysWithTheSameBits()
    {
        Reservoir model = new(7);
        double[,] held = model.Recurrent;

        model.InitializeWeights(8);
        Assert.Same(held, model.Recurrent);
        Assert.NotEqual(Bits.Of(Model.Recurrent), Bits.Of(held));

        model.InitializeWeights(7);
        Assert.Equal(Bits.Of(Model.Recurrent), Bits.Of(held));
    }
}
