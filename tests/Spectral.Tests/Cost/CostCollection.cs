using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Tests that count what a thread allocates and rents: one at a time, for listening to the pool allocates too.</summary>
[CollectionDefinition(Name)]
public class CostCollection
{
    public const string Name = "Cost";
}
