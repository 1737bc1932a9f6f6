using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What [WeightModel] says of a type, its own or an inherited one.</summary>
/// <param name="Seed">Default seed; null when not given.</param>
/// <param name="Method">Method name; null when not given.</param>
/// <param name="Access">Numeric accessibility; null when not given.</param>
/// <param name="Location">Where the type's own attribute stands; null when it has none.</param>
internal sealed record WeightModelArguments(long? Seed, string? Method, int? Access, Location? Location)
{
    /// <summary>The arguments in force: each from the nearest type up the chain that gives it.</summary>
    public static WeightModelArguments Of(INamedTypeSymbol type, Compilation compilation)
    {
        WeightModelArguments result = Own(type, compilation);
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            WeightModelArguments inherited = Own(ancestor, compilation);
            result = new(result.Seed ?? inherited.Seed, result.Method ?? inherited.Method, result.Access ?? inherited.Access, result.Location);
        }

        return result;
    }

    /// <summary>The arguments that stand on the type itself.</summary>
    public static WeightModelArguments Own(INamedTypeSymbol type, Compilation compilation)
    {
        // Attributes take long to bind, those of a signal path longest.
        bool mayHave = ProjectDeclarations.Of(compilation, default).Find(type) is not { MayHaveArguments: false };
        AttributeData? attribute = !mayHave ? null : type.GetAttributes().FirstOrDefault(
            static data => QualifiedName.Is(data.AttributeClass, KnownNames.WeightModelAttribute));
        return attribute is null
            ? new(null, null, null, null)
            : new(
                Argument(attribute, "Seed") as long?,
                Argument(attribute, "Method") as string,
                Argument(attribute, "Access") as int?,
                attribute.ApplicationSyntaxReference is { } reference ? reference.SyntaxTree.GetLocation(reference.Span) : null);
    }

    private static object? Argument(AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: not TypedConstantKind.Error } value ? value.Value : null;
}
