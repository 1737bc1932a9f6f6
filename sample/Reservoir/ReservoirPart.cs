namespace WeightInit.Sample;

/// <summary>The parts of the experiment, in their order.</summary>
internal enum ReservoirPart
{
    Networks,
    Series,
    MackeyGlass,
    Memory,
}
