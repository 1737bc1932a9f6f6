using System.Collections.Generic;
using Xunit;

namespace WeightInit.RuntimeTests.Keys;

public class KeyCollisionTests
{
    /// <summary>
    /// A million paths as models have them. Already their 64-bit halves should all differ: two of a million random ones
    /// agree once in thirty million times.
    /// </summary>
    [Fact]
    public void MillionPaths_AreAllDifferent()
    {
        string[] types = ["Models.Actor", "Models.Critic", "Models.Transformer`1+Block", "Reservoir", "Models.Deep.Net"];
        string[] members = ["_query", "_key", "_value", "_output", "_up", "_down", "_gate", "_norm", "_bias", "_embedding"];
        HashSet<WeightKey> keys = [];
        HashSet<ulong> firsts = [];
        HashSet<ulong> seconds = [];
        for (int seed = 0; seed < 40; seed++)
        {
            foreach (string type in types)
            {
                WeightKey model = ((WeightKey)seed).Child(type);
                for (int block = 0; block < 500; block++)
                {
                    WeightKey parent = model.Child("_blocks", block);
                    foreach (string member in members)
                    {
                        WeightKey key = parent.Child(member);
                        keys.Add(key);
                        firsts.Add(key.First);
                        seconds.Add(key.Second);
                    }
                }
            }
        }

        Assert.Equal(1_000_000, keys.Count);
        Assert.Equal(1_000_000, firsts.Count);
        Assert.Equal(1_000_000, seconds.Count);
    }
}
