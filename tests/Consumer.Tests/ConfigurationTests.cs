using System.Linq;
using Demo;
using Xunit;

namespace WeightInit.ConsumerTests;

public sealed class ConfigurationTests
{
    [Fact]
    public void WithoutAKey_TheModelsSeedHolds()
    {
        WeightKey name = WeightKey.FromSeed(42).Child("Demo.Seeded").Child("Weight");

        Assert.Equal(name, new Seeded().InitializeWeights().Entries[0].Key);
        Assert.Equal(name, new Seeded().InitializeWeights(default).Entries[0].Key);
        Assert.Equal(name, new Seeded().InitializeWeights(42).Entries[0].Key);
    }

    [Fact]
    public void AnExplicitZero_IsSeedZero()
    {
        WeightKey name = WeightKey.FromSeed(0).Child("Demo.Seeded").Child("Weight");

        Assert.Equal(name, new Seeded().InitializeWeights(0).Entries[0].Key);
        Assert.Equal(name, new Seeded().InitializeWeights(WeightKey.FromSeed(0)).Entries[0].Key);
    }

    [Fact]
    public void DerivedSeed_HoldsForEveryLevel()
    {
        WeightReport own = new SeededNegative().InitializeWeights();
        WeightReport inherited = new SeededByBase().InitializeWeights();

        Assert.Equal(WeightKey.FromSeed(ulong.MaxValue).Child("Demo.Seeded").Child("Weight"), own.Entries[0].Key);
        Assert.Equal(WeightKey.FromSeed(ulong.MaxValue).Child("Demo.SeededNegative").Child("Own"), own.Entries[1].Key);
        Assert.Equal(WeightKey.FromSeed(42).Child("Demo.Seeded").Child("Weight"), inherited.Entries[0].Key);
        Assert.Equal(WeightKey.FromSeed(42).Child("Demo.SeededByBase").Child("Own"), inherited.Entries[1].Key);
    }

    [Fact]
    public void PublicModels_AreInitializableThroughTheInterface()
    {
        Seeded model = new();
        IWeightInitializable initializable = model;

        WeightReport report = initializable.InitializeWeights(3);

        Assert.Equal(Bits.Promised(report.Entries[0].Key, 16, report.Entries[0].Scale), Bits.Of(model.Weight!));
        Assert.Single(initializable.VerifyWeights().Entries);
    }

    [Fact]
    public void ARenamedMethod_IsStillReachedThroughTheInterface()
    {
        Renamed direct = new();
        Renamed through = new();

        direct.ResetWeights(3);
        ((IWeightInitializable)through).InitializeWeights(3);

        Assert.Equal(Bits.Of(direct.Weight!), Bits.Of(through.Weight!));
        Assert.DoesNotContain(typeof(Renamed).GetMethods(), static method => method.Name == "InitializeWeights");
    }

    [Fact]
    public void ModelsThatAreNotPublic_DoNotImplementTheInterface()
    {
        Assert.False(typeof(IWeightInitializable).IsAssignableFrom(typeof(Internal)));
        Assert.False(typeof(IWeightInitializable).IsAssignableFrom(typeof(Private)));
        Assert.True(typeof(IWeightInitializable).IsAssignableFrom(typeof(Seeded)));
        Assert.Single(new Internal().InitializeWeights().Entries);
        Assert.Equal(16, new Private(1).Weight.Length);
    }

    [Fact]
    public void AccessibilityOfTheMethods_IsWhatTheAttributeSays()
    {
        const System.Reflection.BindingFlags All = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;

        Assert.True(typeof(Internal).GetMethod("InitializeWeights", All)!.IsAssembly);
        Assert.True(typeof(Internal).GetMethod("VerifyWeights", All)!.IsAssembly);
        Assert.True(typeof(Private).GetMethod("Reset", All)!.IsPrivate);
        Assert.True(typeof(Seeded).GetMethods().Single(static method => method.Name == "InitializeWeights").IsVirtual);
    }
}
