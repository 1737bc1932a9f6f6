using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>The tests that look at what the process remembers, or have it forget: one at a time, and beside no other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SharedMemory
{
    public const string Name = "What the process remembers";
}
