using System;
using System.Linq;
using Xunit;

namespace WeightInit.ConsumerTests.Modules;

public sealed class ModuleTests
{
    private const string Space = "WeightInit.ConsumerTests.Modules.";

    [Fact]
    public void TwelveBlocks_GetTwelveDifferentWeights()
    {
        Network network = Full();
        network.InitializeWeights(1);
        Assert.Equal(12, network.Blocks.Select(static block => block!.Attention.Query[0, 0]).Distinct().Count());
        Assert.Equal(12, network.Blocks.Select(static block => block!.HeadWeight![0]).Distinct().Count());
    }

    [Fact]
    public void Element_IsInitialisedUnderItsPath()
    {
        Network network = Full();
        network.InitializeWeights(7);
        Attention alone = new();
        alone.InitializeWeights(((WeightKey)7).Child(Space + "Network").Child("Blocks", 3).Child(Space + "Block").Child("Attention"));
        Assert.Equal(alone.Query.Cast<double>(), network.Blocks[3]!.Attention.Query.Cast<double>());
    }

    [Fact]
    public void Report_NamesThePath()
    {
        Network network = Full();
        network.Heads = new Head[2];
        string[] names = [.. network.InitializeWeights(1).Entries.Select(static entry => entry.Name)];
        Assert.Contains("Blocks[3].Attention._query", names);
        Assert.Contains("Blocks[3]._head._weight", names);
        Assert.Contains("Heads[1]._weight", names);
        Assert.Equal(names, network.VerifyWeights().Entries.Select(static entry => entry.Name));
    }

    [Fact]
    public void Structs_AreFilledWhereTheyStand()
    {
        Network network = new() { Heads = new Head[2] };
        network.InitializeWeights(1);
        Assert.All(network.Heads, static head => Assert.NotNull(head.Weight));
        Assert.NotEqual(network.Heads[0].Weight, network.Heads[1].Weight);
    }

    [Fact]
    public void NullsAndDefaults_ArePassedOver()
    {
        Network network = new();
        network.Blocks[5] = new Block();
        Assert.Equal(["Blocks[5]._head._weight", "Blocks[5].Attention._query"], network.InitializeWeights().Entries.Select(static entry => entry.Name));
    }

    [Fact]
    public void SharedInstance_IsInitialisedOnce()
    {
        Block shared = new();
        Network network = new();
        network.Blocks[0] = shared;
        network.Blocks[4] = shared;
        network.Keep(shared);
        WeightReport report = network.InitializeWeights(1);
        Assert.Equal(2, report.Entries.Length);
        Assert.Equal(2, network.VerifyWeights().Entries.Length);
    }

    [Fact]
    public void Cycle_IsAnErrorThatNamesThePath()
    {
        Attention one = new() { Back = new Attention() };
        one.Back!.Back = one;
        Assert.Contains("Back leads back", Assert.Throws<InvalidOperationException>(() => one.InitializeWeights()).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => one.VerifyWeights());
    }

    [Fact]
    public void Hierarchy_InitialisesEveryLevelOnce()
    {
        DeeperNetwork network = new();
        network.More.Add(network.Last);
        string[] names = [.. network.InitializeWeights(1).Entries.Select(static entry => entry.Name)];
        Assert.Equal(["More[0]._query", "_own"], names);
        Assert.NotNull(network.Own);
    }

    [Fact]
    public void Refusal_NamesThePathAndWhatWasWritten()
    {
        Around around = new();
        SpectralInitializationException refusal = Assert.Throws<SpectralInitializationException>(() => around.InitializeWeights(1));
        Assert.Equal("Inner[0]._refused", refusal.Weight);
        Assert.Equal(["_first", "Inner[0]._fits"], refusal.Written.AsEnumerable());
        Assert.NotNull(around.First);
        Assert.NotNull(around.Inner[0].Weights.Fits);
        Assert.Null(around.Inner[0].Weights.Refused);
    }

    private static Network Full()
    {
        Network network = new();
        for (int index = 0; index < network.Blocks.Length; index++)
        {
            network.Blocks[index] = new Block();
        }

        return network;
    }
}
