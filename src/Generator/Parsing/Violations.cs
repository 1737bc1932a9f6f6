using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Where the parser puts what is wrong; the generator passes none, the analyzer one, so the rules cannot drift.</summary>
internal sealed class Violations
{
    private readonly List<Violation> _found = [];

    public IReadOnlyList<Violation> Found => _found;

    /// <summary>Reports all that was found.</summary>
    public void ReportTo(TypeAnalysis analysis)
    {
        foreach (Violation violation in _found)
        {
            analysis.Report(violation);
        }
    }

    public void Add(DiagnosticDescriptor rule, Location? location, params string[] arguments)
        => Add(rule, location, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>Adds a violation with what a code fix needs to know to repair it.</summary>
    public void Add(DiagnosticDescriptor rule, Location? location, ImmutableDictionary<string, string?> repair, params string[] arguments)
        => _found.Add(new(rule, location ?? Location.None, [], repair, arguments));
}
