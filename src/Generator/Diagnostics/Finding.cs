using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace WeightInit.Generator;

/// <summary>
/// What a rule says of a type, with places counted from where the type's declarations begin, so that it can be said again
/// wherever these have moved. It holds nothing of a compilation.
/// </summary>
internal sealed class Finding
{
    private readonly Violation _said;
    private readonly Place[] _places;

    private Finding(Violation violation, Place[] places)
    {
        _said = violation with { Location = Location.None, Others = [] };
        _places = places;
    }

    /// <summary>All of them; null where one has a place outside of the type, which may move by itself.</summary>
    public static Finding[]? All(IReadOnlyList<Violation> violations, TypeDeclarations type)
    {
        Finding[] findings = new Finding[violations.Count];
        for (int i = 0; i < findings.Length; i++)
        {
            Place?[] places = [.. violations[i].Others.Prepend(violations[i].Location).Select(location => PlaceOf(location, type))];
            if (places.Contains(null))
            {
                return null;
            }

            findings[i] = new(violations[i], [.. places.Select(static place => place!.Value)]);
        }

        return findings;
    }

    /// <summary>Those that stand in a file, of the type as it stands now: its text is what it was.</summary>
    public static IEnumerable<Diagnostic> Said(Finding[] findings, TypeDeclarations type, SyntaxTree file)
        => findings.Where(finding => finding._places[0].File(type) == file).Select(finding => finding.In(type));

    private Diagnostic In(TypeDeclarations type)
    {
        Location[] locations = [.. _places.Select(place => place.In(type))];
        return (_said with { Location = locations[0], Others = [.. locations.Skip(1)] }).ToDiagnostic();
    }

    private static Place? PlaceOf(Location location, TypeDeclarations type)
    {
        int part = 0;
        foreach (SyntaxNode node in type.Written)
        {
            if (location.SourceTree == node.SyntaxTree && node.Span.Contains(location.SourceSpan))
            {
                return new(part, new(location.SourceSpan.Start - node.SpanStart, location.SourceSpan.Length));
            }

            part++;
        }

        return null;
    }

    private readonly record struct Place(int Part, TextSpan Span)
    {
        public SyntaxTree File(TypeDeclarations type) => type.Written.ElementAt(Part).SyntaxTree;

        public Location In(TypeDeclarations type)
        {
            SyntaxNode node = type.Written.ElementAt(Part);
            return node.SyntaxTree.GetLocation(new(node.SpanStart + Span.Start, Span.Length));
        }
    }
}
