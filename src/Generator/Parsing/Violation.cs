using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What there is to say, and where: a diagnostic whose parts can be had again, which Roslyn's own keeps to itself.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">Where it is broken.</param>
/// <param name="Others">Other places that have to do with it.</param>
/// <param name="Repair">What a code fix needs to know.</param>
/// <param name="Arguments">What the message says beside the rule's own words.</param>
internal sealed record Violation(
    DiagnosticDescriptor Rule, Location Location, IReadOnlyList<Location> Others, ImmutableDictionary<string, string?> Repair, IReadOnlyList<string> Arguments)
{
    public Violation(DiagnosticDescriptor rule, Location location, params string[] arguments)
        : this(rule, location, [], ImmutableDictionary<string, string?>.Empty, arguments)
    {
    }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location, Others, Repair, Arguments.Cast<object>().ToArray());
}
