using System.Linq;
using Demo;
using Xunit;

namespace WeightInit.ConsumerTests;

public sealed class HierarchyTests
{
    [Fact]
    public void BaseConstructorsCall_FillsEveryLevelOnce()
    {
        Deep model = new(3);

        Assert.Equal(["Layer", "Deep"], model.Writes);
        Assert.Equal(
            [("Demo.Layer", "Counted"), ("Demo.Layer", "_weight"), ("Demo.Deep", "_weight"), ("Demo.Deep", "CountedToo")],
            model.Report.Entries.Select(static entry => (entry.DeclaringType, entry.Name)).OrderBy(static entry => entry.DeclaringType == "Demo.Deep"));
        Assert.NotNull(model.Weight);
    }

    [Fact]
    public void ASecondCall_FillsEveryLevelOnceMore()
    {
        Deep model = new(3);
        model.Writes.Clear();

        WeightReport report = model.InitializeWeights(4);

        Assert.Equal(["Layer", "Deep"], model.Writes);
        Assert.Equal(4, report.Entries.Length);
        Assert.Equal(4, report.Entries.Select(static entry => entry.Key).Distinct().Count());
    }

    [Fact]
    public void SameNameInBaseAndDerived_IsAnotherStream()
    {
        Deep model = new(3);

        Assert.NotEqual(Bits.Of(model.BaseWeight), Bits.Of(model.Weight));
        Assert.NotEqual(Bits.Of(model.Counted!), Bits.Of(model.CountedToo!));
        Assert.Equal(WeightKey.FromSeed(3).Child("Demo.Deep").Child("_weight"), model.Report.Entries.Single(static entry => entry is { DeclaringType: "Demo.Deep", Name: "_weight" }).Key);
    }

    [Fact]
    public void Verification_HasEveryLevel()
    {
        WeightVerification found = new Deep(3).VerifyWeights();

        Assert.Equal(4, found.Entries.Length);
        Assert.Equal(["Demo.Layer", "Demo.Deep"], found.Entries.Select(static entry => entry.DeclaringType).Distinct());
        Assert.All(found.Entries, static entry => Assert.InRange(entry.Estimate!.Value.Value, 1 - 2e-6, 1 + 2e-6));
    }

    [Fact]
    public void ActorAndCritic_DifferUnderOneSeed()
    {
        Assert.NotEqual(Bits.Of(new Actor(1).Weight), Bits.Of(new Critic(1).Weight));
        Assert.Equal(Bits.Of(new Actor(1).Weight), Bits.Of(new Actor(1).Weight));
    }

    [Fact]
    public void TwoInstancesOfOneClass_DifferByChildKeys()
    {
        WeightKey key = 1;

        Assert.NotEqual(Bits.Of(new Actor(key.Child("first")).Weight), Bits.Of(new Actor(key.Child("second")).Weight));
        Assert.NotEqual(Bits.Of(new Actor(key.Child("actors", 0)).Weight), Bits.Of(new Actor(key.Child("actors", 1)).Weight));
    }

    [Fact]
    public void ThroughTheBase_TheDerivedLevelIsFilledToo()
    {
        Layer model = new Deep(3);

        Assert.Equal(4, model.InitializeWeights(5).Entries.Length);
        Assert.Equal(4, ((IWeightInitializable)model).InitializeWeights(5).Entries.Length);
    }
}
