using System.Collections.Generic;
using System.Linq;
using Demo;
using Xunit;

namespace WeightInit.ConsumerTests;

public sealed class ContainerTests
{
    private static readonly Containers Model = new(5);

    [Fact]
    public void AllContainers_HoldTheSameBits()
    {
        Assert.Equal(Bits.Of(Model.Rectangular), Bits.Of(Model.Flat));
        Assert.Equal(Bits.Of(Model.Rectangular), Bits.Of(Model.Jagged));
        Assert.Equal(Bits.Of(Model.RectangularSingle), Bits.Of(Model.FlatSingle));
        Assert.Equal(Bits.Of(Model.RectangularSingle), Bits.Of(Model.JaggedSingle));
    }

    [Fact]
    public void AllContainers_HaveTheSameFingerprint()
    {
        Dictionary<string, ulong> fingerprints = Model.VerifyWeights().Entries.ToDictionary(static entry => entry.Name, static entry => entry.Fingerprint);

        Assert.Equal(WeightFingerprint.Of(Model.Flat), fingerprints["Flat"]);
        Assert.Equal(fingerprints["Flat"], fingerprints["Rectangular"]);
        Assert.Equal(fingerprints["Flat"], fingerprints["Jagged"]);
        Assert.Equal(WeightFingerprint.Of(Model.FlatSingle), fingerprints["FlatSingle"]);
        Assert.Equal(fingerprints["FlatSingle"], fingerprints["RectangularSingle"]);
        Assert.Equal(fingerprints["FlatSingle"], fingerprints["JaggedSingle"]);
        Assert.NotEqual(fingerprints["Flat"], fingerprints["OtherKey"]);
    }

    [Fact]
    public void Shapes_AreThoseOfTheAttribute()
    {
        Assert.Equal((6, 4), (Model.Rectangular.GetLength(0), Model.Rectangular.GetLength(1)));
        Assert.Equal(24, Model.Flat.Length);
        Assert.Equal(6, Model.Jagged.Length);
        Assert.All(Model.Jagged, static row => Assert.Equal(4, row.Length));
    }

    [Fact]
    public void Key_NamesTheStreamFromTheModelsKey()
    {
        WeightReport report = Model.InitializeWeights(5);

        Assert.Equal(WeightKey.FromSeed(5).Child("same"), report.Entry("Flat").Key);
        Assert.Equal(report.Entry("Flat").Key, report.Entry("JaggedSingle").Key);
        Assert.Equal(Bits.Promised(WeightKey.FromSeed(5).Child("same"), 24, report.Entry("Flat").Scale), Bits.Of(Model.Flat));
        Assert.NotEqual(Bits.Of(Model.Rectangular), Bits.Of(Model.OtherKey));

        // One stream in another shape: the values before scaling are the same numbers in row-major order.
        Assert.Equal(Bits.Promised(WeightKey.FromSeed(5).Child("same"), 24, report.Entry("OtherShape").Scale), Bits.Of(Model.OtherShape));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void DegreeOfParallelism_ChangesNoBit(int threads)
    {
        WeightInitOptions options = new() { DegreeOfParallelism = threads };
        Ns.Reservoir reference = new(3);
        Ns.Reservoir other = new(0);
        other.InitializeWeights(3, options);

        Assert.Equal(Bits.Of(reference.Recurrent), Bits.Of(other.Recurrent));
        Assert.Equal(Bits.Of(reference.Input), Bits.Of(other.Input));
        Assert.Equal(Bits.Of(Model.Jagged), Bits.Of(new Containers(5, options).Jagged));
    }

    [Fact]
    public void EveryIntegerType_IsASeed()
    {
        Assert.Equal(Bits.Of(new Containers(5).Flat), Bits.Of(new Containers(5L).Flat));
        Assert.Equal(Bits.Of(new Containers(5).Flat), Bits.Of(new Containers(5UL).Flat));
        Assert.Equal(Bits.Of(new Containers(-5).Flat), Bits.Of(new Containers(-5L).Flat));
        Assert.Equal(Bits.Of(new Containers(0).Flat), Bits.Of(new Containers(default).Flat));
    }
}
