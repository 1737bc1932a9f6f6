using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What the fields and properties of a type are to the generator. A member is bound when something changed that it depends on.</summary>
/// <remarks>Binding its attributes takes the compiler longer than all that we do.</remarks>
internal static class MemberModels
{
    private static readonly Memo<(Digest Meaning, string Name, bool IsField), MemberModel> Known = new();

    /// <summary>All of them, in the order of declaration, with what is wrong where that is asked for.</summary>
    public static IEnumerable<MemberModel> Of(INamedTypeSymbol type, Compilation compilation, Violations? violations, CancellationToken cancellation)
    {
        ProjectDeclarations project = ProjectDeclarations.Of(compilation, cancellation);
        TypeDeclarations? declared = violations is null ? project.Find(type) : null;
        foreach (ISymbol member in type.GetMembers().Where(static member => member is IFieldSymbol or IPropertySymbol))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return declared is not null && project.Meaning(declared, Declared(member).Name) is { } meaning
                ? Known.Of((meaning, member.Name, member is IFieldSymbol), _ => Read(member, compilation, null))
                : Read(member, compilation, violations);
        }
    }

    /// <summary>Forgets all, so that the next question is answered by what there is.</summary>
    public static void Forget() => Known.Forget();

    // The field behind a property stands where the property does.
    private static ISymbol Declared(ISymbol member) => (member as IFieldSymbol)?.AssociatedSymbol ?? member;

    private static MemberModel Read(ISymbol member, Compilation compilation, Violations? violations)
    {
        AttributeData[] ours = [.. member.GetAttributes().Where(AnnotatedMembers.IsOurs)];
        if (ours.Length == 0)
        {
            return MemberModel.Other;
        }

        return new(
            AnnotatedMembers.IsReachableBySyntax(member),
            ours.Any(AnnotatedMembers.IsWeightAttribute) ? MemberParser.Parse(member, compilation, violations) : null,
            ours.Any(AnnotatedMembers.IsModuleAttribute) ? ModuleParser.Parse(member, compilation, violations) : null,
            new(AnnotatedMembers.Experiments(member)));
    }
}
