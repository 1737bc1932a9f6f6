using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>What the parser knows of one weight attribute.</summary>
/// <param name="Attribute">Its name without suffix.</param>
/// <param name="Call">The method that fills.</param>
/// <param name="Takes">What that method takes before its named arguments.</param>
/// <param name="Arguments">The attribute's named arguments, Key aside.</param>
internal sealed record SchemeSpec(string Attribute, string Call, CallInputs Takes, params IReadOnlyList<ArgumentSpec> Arguments)
{
    /// <summary>Whether one size means a square matrix.</summary>
    public bool IsSquareByOneSize { get; init; }

    /// <summary>Fewest dimensions that the scheme makes sense for.</summary>
    public int LeastRank { get; init; } = 1;

    /// <summary>The spec of an attribute class, by its name.</summary>
    public static SchemeSpec? Of(string? attributeClass) => SchemeSpecs.All.FirstOrDefault(spec => spec.Attribute + "Attribute" == attributeClass);
}
