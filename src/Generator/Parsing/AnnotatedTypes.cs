using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>The models of a project's annotated types. A type is bound and parsed when something changed that its model depends on.</summary>
/// <remarks>
/// Finding attributes by ForAttributeWithMetadataName binds those of a whole file after every keystroke, which takes longer than all
/// the rest (docs/benchmarks.md, Typing).
/// </remarks>
internal static class AnnotatedTypes
{
    // A pure function, remembered: strings and numbers by digests, nothing of a compilation is held.
    private static readonly Memo<Digest, EquatableArray<TypeModel>> Known = new();

    /// <summary>One model a type for which code is to be generated.</summary>
    public static IEnumerable<TypeModel> Models(Compilation compilation, CancellationToken cancellation)
    {
        ProjectDeclarations project = ProjectDeclarations.Of(compilation, cancellation);
        ImmutableArray<TypeModel>.Builder models = ImmutableArray.CreateBuilder<TypeModel>();
        foreach (TypeDeclarations type in project.Types)
        {
            if (type.MayHoldWeights)
            {
                models.AddRange(Known.Of(project.Meaning(type), _ => new(Parse(type, compilation, cancellation))));
            }
        }

        return models.ToImmutable();
    }

    /// <summary>Forgets all models, so that the next run shows what they should be.</summary>
    public static void Forget() => Known.Forget();

    // Half-written code may have two types of one name, none of which gets code.
    private static IEnumerable<TypeModel> Parse(TypeDeclarations type, Compilation compilation, CancellationToken cancellation) => type.Parts
        .Select(part => compilation.GetSemanticModel(part.Node.SyntaxTree).GetDeclaredSymbol(part.Node, cancellation))
        .OfType<INamedTypeSymbol>()
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .Select(found => TypeParser.Parse(found, compilation, violations: null, cancellation))
        .OfType<TypeModel>();
}
