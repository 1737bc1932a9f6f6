using System;
using System.IO;
using Xunit;

namespace WeightInit.RuntimeTests.Golden;

/// <summary>What a lock file says of weights that are no longer what they were.</summary>
public sealed class WeightLockDifferenceTests : LockedWeights
{
    [Fact]
    public void ChangedValues_AreShownLineByLine_AndTheFileStays()
    {
        string text = Locked(("_a", 1), ("_b", 2), ("_c", 3));

        string message = Difference(Weights(("_a", 1), ("_b", 5), ("_c", 3)));

        Assert.Contains("(- locked, + now)", message);
        Assert.Contains($"- {Line("_b", 2)}\n+ {Line("_b", 5)}\n", message);
        Assert.Contains("other values", message);
        Assert.DoesNotContain("_a", message);
        Assert.DoesNotContain("another seed", message);
        Assert.Equal(text, File.ReadAllText(Lock));
    }

    [Fact]
    public void OtherValuesEverywhere_SuggestAnotherSeed()
    {
        Locked(("_a", 1), ("_b", 2));

        Assert.Contains("another seed or key?", Difference(Weights(("_a", 3), ("_b", 4))));
    }

    [Fact]
    public void RenamedWeight_IsCalledRenamed()
    {
        Locked(("_a", 1), ("_b", 2));

        string message = Difference(Weights(("_a", 1), ("_state", 3)));

        Assert.Contains($"- {Line("_b", 2)}\n+ {Line("_state", 3)}\n    renamed from _b to _state?", message);
        Assert.Contains("so the values are others", message);
    }

    [Fact]
    public void RenamedWeightOfAnExplicitKey_KeepsItsValues()
    {
        Locked(("_a", 1));

        Assert.Contains("renamed from _a to _b? The values are the same.", Difference(Weights(("_b", 1))));
    }

    [Fact]
    public void ChangedShape_Addition_AndRemoval_AreNamed()
    {
        Locked(("_a", 1), ("_b", 2));
        WeightVerification now = new(
        [
            Entry("_a", 1) with { Shape = new WeightShape(2, 1) },
            Entry("_c", 2) with { ElementType = "float" },
        ]);

        string message = Difference(now);

        Assert.Contains("shape 2 became 2×1", message);
        Assert.Contains($"- {Line("_b", 2)}\n    the model has it no longer", message);
        Assert.Contains("the lock file does not have it", message);
    }

    [Fact]
    public void AnotherOrder_IsNoDifference()
    {
        Locked(("_a", 1), ("_b", 2));

        Weights(("_b", 2), ("_a", 1)).ShouldMatch(Lock, WeightLockMode.Check);
    }

    [Fact]
    public void OneNameInTwoTypes_IsTwoWeights()
    {
        WeightVerification both = new([Entry("_w", 1), Entry("_w", 2) with { DeclaringType = "Derived" }]);
        both.ShouldMatch(Lock, WeightLockMode.Accept);

        both.ShouldMatch(Lock, WeightLockMode.Check);
        string message = Difference(new([Entry("_w", 1), Entry("_w", 3) with { DeclaringType = "Derived" }]));

        Assert.Contains("Derived _w", message);
        Assert.DoesNotContain("Model _w", message);
    }

    [Fact]
    public void AnotherEngine_IsGivenAsTheReason()
    {
        string text = Locked(("_a", 1));
        File.WriteAllText(Lock, text.Replace($"spectral engine {Spectral.EngineVersion}", "spectral engine 0"));

        Weights(("_a", 1)).ShouldMatch(Lock, WeightLockMode.Check);
        Assert.Contains("spectral engine 0, this is", Difference(Weights(("_a", 2))));
    }
}
