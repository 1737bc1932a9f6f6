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
    private static readonly Dictionary<string, SchemeSpec> ByClass = SchemeSpecs.All.ToDictionary(static spec => spec.Attribute + "Attribute", StringComparer.Ordinal);

    private ArgumentModel[]? _defaults;

    /// <summary>Whether one size means a square matrix.</summary>
    public bool IsSquareByOneSize { get; init; }

    /// <summary>Fewest dimensions that the scheme makes sense for.</summary>
    public int LeastRank { get; init; } = 1;

    /// <summary>What the arguments are where none is given, which is what most are: made once.</summary>
    public IReadOnlyList<ArgumentModel> Defaults => _defaults ??= [.. Arguments.Select(static argument => argument.Unset())];

    /// <summary>The spec of an attribute class, by its name.</summary>
    public static SchemeSpec? Of(string? attributeClass) => attributeClass is not null && ByClass.TryGetValue(attributeClass, out SchemeSpec? found) ? found : null;
}
