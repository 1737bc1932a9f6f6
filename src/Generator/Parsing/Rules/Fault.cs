namespace WeightInit.Generator;

/// <summary>What is wrong with an attribute's arguments taken together.</summary>
/// <param name="Argument">The argument to blame; null for the sizes.</param>
/// <param name="Remedy">Why, and what to give instead.</param>
internal sealed record Fault(string? Argument, string Remedy)
{
    /// <summary>The sizes are at fault.</summary>
    public static Fault OfShape(string remedy) => new(null, remedy);
}
