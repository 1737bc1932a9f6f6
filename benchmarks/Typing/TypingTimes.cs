namespace WeightInit.Benchmarks;

/// <summary>Milliseconds of each part of the work that follows an edit.</summary>
/// <param name="Parse">The compiler reads the file anew, as far as it changed.</param>
/// <param name="Compiler">The compiler binds the file, bodies included, and says what is wrong: what an editor needs without us.</param>
/// <param name="EmptyGenerator">A generator that finds the attributes in the compiler's own way and does nothing.</param>
/// <param name="Generator">Ours, the reading of changed generated files included.</param>
/// <param name="EmptyAnalyzer">An analyzer that is called for every type and says nothing.</param>
/// <param name="Analyzers">All of ours, suppressors included.</param>
internal sealed record TypingTimes(double Parse, double Compiler, double EmptyGenerator, double Generator, double EmptyAnalyzer, double Analyzers)
{
    /// <summary>All that we cost; nothing is taken off for what an empty generator would.</summary>
    public double Ours => Generator + Analyzers;
}
