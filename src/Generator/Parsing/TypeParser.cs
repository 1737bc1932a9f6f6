using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Turns an annotated type into its model and decides everything that the emitter then prints.</summary>
internal static class TypeParser
{
    // A type that another one holds or derives from is not bound anew when only that one has changed.
    private static readonly Memo<Digest, MethodModel?> Methods = new();

    /// <summary>The model, or null when the type itself cannot have generated code; bad members are left out.</summary>
    public static TypeModel? Parse(INamedTypeSymbol type, Compilation compilation, Violations? violations, CancellationToken cancellation)
    {
        if (PartVersions.Fault(compilation) is { } misfit)
        {
            // Whatever else is found could be the misfit's doing.
            violations?.Add(Descriptors.PartsDoNotFit, Naming.Declared(type), Naming.DisplayName(type), misfit);
            return null;
        }

        bool canEmit = TypeRules.Check(type, violations);
        MethodModel? method = MethodParser.Parse(type, compilation, violations);
        MemberModel[] members = [.. MemberModels.Of(type, compilation, violations, cancellation)];
        return canEmit && method is not null && members.Any(static member => member.IsReachable)
            ? new TypeModel(
                Naming.HintName(type),
                Naming.Namespace(type),
                new(Naming.Declarations(type)),
                Naming.DisplayName(type),
                Naming.KeyName(type),
                type.IsReferenceType,
                method,
                WeightModelArguments.Of(type, compilation).Seed,
                new(members.SelectMany(static member => member.Experiments).Distinct()),
                new(members.Select(static member => member.Weight).OfType<WeightModel>()),
                new(members.Select(static member => member.Module).OfType<ModuleModel>()))
            : null;
    }

    /// <summary>The method that is generated for the type, if any: the question that a derived type asks of its base.</summary>
    public static MethodModel? Emitted(INamedTypeSymbol type, Compilation compilation)
    {
        ProjectDeclarations project = ProjectDeclarations.Of(compilation, default);
        return project.Find(type) is { } declared ? Methods.Of(project.Meaning(declared), _ => Method(type, compilation)) : Method(type, compilation);
    }

    /// <summary>Forgets all methods, so that the next question is answered by what there is.</summary>
    public static void Forget() => Methods.Forget();

    private static MethodModel? Method(INamedTypeSymbol type, Compilation compilation)
        => MemberModels.Of(type, compilation, null, default).Any(static member => member.IsReachable) && TypeRules.Check(type, null) ? MethodParser.Parse(type, compilation, null) : null;
}
