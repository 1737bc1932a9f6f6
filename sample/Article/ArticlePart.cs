namespace WeightInit.Sample;

/// <summary>The parts of a run, in their order.</summary>
internal enum ArticlePart
{
    Article,
    ComplexPair,
    CircularLaw,
    Report,
}
