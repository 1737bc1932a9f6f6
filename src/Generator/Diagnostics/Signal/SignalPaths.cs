using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>The signal paths of a type and what the parser finds wrong with them, read once for all rules about them.</summary>
internal sealed class SignalPaths
{
    // A type's symbol lives as long as its compilation, and so does what is known of it.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, SignalPaths> _known = new();

    private SignalPaths(INamedTypeSymbol type, Compilation compilation)
    {
        Violations violations = new();
        List<SignalPathModel> paths = [];
        foreach (AttributeData attribute in SignalPathParser.Attributes(type))
        {
            if (new SignalPathParser(compilation, violations).Parse(type, attribute) is { } path)
            {
                paths.Add(path);
            }
        }

        Paths = paths;
        Violations = violations.Found;
    }

    /// <summary>The paths that could be read.</summary>
    public IReadOnlyList<SignalPathModel> Paths { get; }

    /// <summary>What is wrong with the attributes themselves.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    public static SignalPaths Of(INamedTypeSymbol type, Compilation compilation) => _known.GetValue(type, found => new(found, compilation));
}
