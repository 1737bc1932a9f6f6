using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>Looks through the source for calls of the generated method that fill an instance after its constructor began.</summary>
internal sealed class InitializationCalls(Compilation compilation, CancellationToken cancellation)
{
    private readonly ModuleHolders _holders = ModuleHolders.In(compilation);

    /// <summary>
    /// Whether an instance made by the constructor (null: the primary or implicit one) is filled by a base constructor, a
    /// factory, or the model that holds it by [WeightModule].
    /// </summary>
    public bool Fill(INamedTypeSymbol type, IMethodSymbol? constructor, string method)
        => BaseConstructorCalls(type, constructor, method) || FactoryCalls(type, constructor, method) || HolderCalls(type);

    /// <summary>Whether anything in the project calls a type's method, or one of a type that holds it by [WeightModule].</summary>
    public bool Exist(INamedTypeSymbol type, string method)
        => Calls(method).Any(call => IsOf(call, type) && !IsGenerated(call)) || _holders.Of(type).Any();

    private bool HolderCalls(INamedTypeSymbol type) => _holders.Of(type).Any(holder =>
        TypeParser.Emitted(holder.OriginalDefinition, compilation) is { } method && Calls(method.Name.TrimStart('@')).Any(call => IsOf(call, holder) && !IsGenerated(call)));

    /// <summary>All calls of a method by its own name, or by that of the interface.</summary>
    private IEnumerable<InvocationExpressionSyntax> Calls(string method) => compilation.SyntaxTrees.Select(tree => CallIndex.Of(tree, cancellation))
        .SelectMany(calls => method == KnownNames.DefaultMethod ? calls[method] : calls[method].Concat(calls[KnownNames.DefaultMethod]));

    // A derived type's generated method calls its base's, whether anybody calls it or not.
    private bool IsGenerated(InvocationExpressionSyntax call)
        => call.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { AttributeLists.Count: > 0 } member
            && compilation.GetSemanticModel(call.SyntaxTree).GetDeclaredSymbol(member, cancellation) is { } symbol
            && GeneratedByUs.Is(symbol);

    private bool BaseConstructorCalls(INamedTypeSymbol type, IMethodSymbol? constructor, string method)
    {
        INamedTypeSymbol level = type;
        IMethodSymbol? current = constructor;
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        while (Next(level, current) is { } next && seen.Add(next))
        {
            // Only a virtual call from a base that has the generated method reaches the weights of the derived class.
            if (next.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is ConstructorDeclarationSyntax syntax
                && CallIndex.Calls(syntax).Any(call => CallIndex.Name(call.Expression) is { } name && (name == method || name == KnownNames.DefaultMethod) && IsOf(call, type)))
            {
                return true;
            }

            current = next;
            level = next.ContainingType;
        }

        return false;
    }

    /// <summary>The constructor that a constructor runs first: by its initializer, or the base's own without parameters.</summary>
    private IMethodSymbol? Next(INamedTypeSymbol type, IMethodSymbol? constructor)
    {
        SyntaxNode? initializer = constructor?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            ConstructorDeclarationSyntax { Initializer: { } explicitly } => explicitly,
            ConstructorDeclarationSyntax => null,
            _ => type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>()
                .SelectMany(static syntax => syntax.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? []).FirstOrDefault(),
        };
        return initializer is not null
            ? compilation.GetSemanticModel(initializer.SyntaxTree).GetSymbolInfo(initializer, cancellation).Symbol?.OriginalDefinition as IMethodSymbol
            : type.BaseType?.InstanceConstructors.Where(static candidate => candidate.Parameters.All(static parameter => parameter.IsOptional))
                .OrderBy(static candidate => candidate.Parameters.Length).FirstOrDefault()?.OriginalDefinition;
    }

    private bool FactoryCalls(INamedTypeSymbol type, IMethodSymbol? constructor, string method)
    {
        return Calls(method).Any(call =>
            IsOf(call, type)
            && (IsInDerivedConstructor(call, type, constructor)
                || Body(call).Any(body => body.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Any(creation => Creates(creation, type, constructor)))));
    }

    /// <summary>Whether a derived class's constructor calls, and none but derived classes can run the constructor in question.</summary>
    private bool IsInDerivedConstructor(InvocationExpressionSyntax call, INamedTypeSymbol type, IMethodSymbol? constructor)
        => (type.IsAbstract || constructor is { DeclaredAccessibility: Accessibility.Protected or Accessibility.ProtectedAndInternal })
            && call.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is { } body
            && compilation.GetSemanticModel(call.SyntaxTree).GetDeclaredSymbol(body, cancellation)?.ContainingType is { } owner
            && !SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, type)
            && DerivesFrom(owner, type);

    /// <summary>The member in which a call stands; of a program, all top-level statements.</summary>
    private static IEnumerable<SyntaxNode> Body(InvocationExpressionSyntax call) => call.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        GlobalStatementSyntax { Parent: CompilationUnitSyntax program } => program.Members.OfType<GlobalStatementSyntax>(),
        { } member => [member],
        null => [],
    };

    private bool Creates(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, IMethodSymbol? constructor)
        => compilation.GetSemanticModel(creation.SyntaxTree).GetSymbolInfo(creation, cancellation).Symbol is IMethodSymbol created
            && DerivesFrom(created.ContainingType, type)
            && (constructor is null
                || !SymbolEqualityComparer.Default.Equals(created.ContainingType.OriginalDefinition, type)
                || SymbolEqualityComparer.Default.Equals(created.OriginalDefinition, constructor));

    /// <summary>Whether the call reaches the type's generated method: through itself, a base, a derived type or the interface.</summary>
    private bool IsOf(InvocationExpressionSyntax call, INamedTypeSymbol type)
        => compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol target
            && SignatureConflict.HasInitializeParameters(target)
            && (DerivesFrom(target.ContainingType, type) || DerivesFrom(type, target.ContainingType.OriginalDefinition)
                || target.ContainingType is { TypeKind: TypeKind.Interface, Name: "IWeightInitializable" });

    /// <summary>Whether a type is another, or derives from it.</summary>
    public static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
