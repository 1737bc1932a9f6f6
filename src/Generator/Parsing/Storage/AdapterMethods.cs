using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What an adapter's class offers for one type of field.</summary>
internal sealed class AdapterMethods(INamedTypeSymbol adapter, ITypeSymbol storage, Compilation compilation)
{
    public bool HasShape => Of("Shape", 1).Any(static method => method.ReturnType is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Int32 });

    public bool CanAllocate => Named("Allocate").Where(IsAllocate).Any(method => TypeMatch.Close(method, method.Parameters[1].Type, storage, exact: true) is not null);

    /// <summary>Element types that <c>Create</c> makes storage from.</summary>
    public IEnumerable<ITypeSymbol> Creates => Elements(Creators(3).Select(static method => method.Parameters[1].Type), "ReadOnlySpan");

    /// <summary>Element types of the compressed rows that <c>Write</c> takes or <c>Create</c> makes storage from.</summary>
    public IEnumerable<ITypeSymbol> SparseWrites => Sparse(
        Of("Write", 2).Where(static method => method.ReturnsVoid).Select(static method => method.Parameters[1].Type)
            .Concat(Creators(2).Select(static method => method.Parameters[0].Type)));

    /// <summary>Element types of the compressed rows that <c>Rows</c> gives.</summary>
    public IEnumerable<ITypeSymbol> SparseReads => Sparse(Of("Rows", 1).Select(static method => method.ReturnType));

    public bool HasFault => Of("Fault", 1).Any(static method => method.ReturnType.SpecialType == SpecialType.System_String);

    public bool HasElement => Of("Element", 1).Any(static method => IsElement(method.ReturnType));

    public bool HasBias => Of("BiasLength", 1).Any(static method => method.ReturnType.SpecialType == SpecialType.System_Int32);

    /// <summary>Element types of the memory that <c>Span</c> gives.</summary>
    public IEnumerable<ITypeSymbol> Spans => Elements(Of("Span", 1).Select(static method => method.ReturnType), "Span");

    /// <summary>Element types that <c>Write</c> takes.</summary>
    public IEnumerable<ITypeSymbol> Writes => Elements(Of("Write", 2).Where(static method => method.ReturnsVoid).Select(static method => method.Parameters[1].Type), "ReadOnlySpan");

    /// <summary>Element types that <c>Read</c> gives.</summary>
    public IEnumerable<ITypeSymbol> Reads => Elements(Of("Read", 2).Where(static method => method.ReturnsVoid).Select(static method => method.Parameters[1].Type), "Span");

    /// <summary>Element types of the bias that <c>WriteBias</c> takes.</summary>
    public IEnumerable<ITypeSymbol> Biases => Elements(Of("WriteBias", 2).Where(static method => method.ReturnsVoid).Select(static method => method.Parameters[1].Type), "ReadOnlySpan");

    /// <summary>A method whose name is ours but whose signature is not, so that nobody would ever call it.</summary>
    public IMethodSymbol? Misshapen => adapter.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(static method => method.IsStatic && method.Name switch
    {
        "Allocate" => !IsAllocate(method),
        "Create" => !IsCreate(method),
        "Rows" => !Sparse([method.ReturnType]).Any() || method.Parameters.Length != 1,
        "Fault" => method.ReturnType.SpecialType != SpecialType.System_String || method.Parameters.Length != 1,
        "Element" => !IsElement(method.ReturnType) || method.Parameters.Length != 1,
        "BiasLength" => method.ReturnType.SpecialType != SpecialType.System_Int32 || method.Parameters.Length != 1,
        "WriteBias" => !method.ReturnsVoid || method.Parameters.Length != 2,
        _ => false,
    });

    private static bool IsAllocate(IMethodSymbol method)
        => method is { ReturnsVoid: true, Parameters.Length: 2 }
            && method.Parameters[0].Type.ToDisplayString() == "WeightInit.WeightShape"
            && method.Parameters[1].RefKind == RefKind.Out;

    private static bool IsCreate(IMethodSymbol method)
        => method is { ReturnsVoid: true, Parameters.Length: 2 or 3 } && method.Parameters[method.Parameters.Length - 1].RefKind == RefKind.Out;

    private IEnumerable<IMethodSymbol> Creators(int parameters)
        => Named("Create").Where(method => IsCreate(method) && method.Parameters.Length == parameters)
            .Select(method => TypeMatch.Close(method, method.Parameters[parameters - 1].Type, storage, exact: true))
            .OfType<IMethodSymbol>();

    private static IEnumerable<ITypeSymbol> Sparse(IEnumerable<ITypeSymbol> matrices)
        => matrices.OfType<INamedTypeSymbol>()
            .Where(static matrix => matrix is { Name: "CsrMatrix", TypeArguments.Length: 1 } && matrix.ContainingNamespace?.ToDisplayString() == "WeightInit")
            .Select(static matrix => matrix.TypeArguments[0]);

    private static bool IsElement(ITypeSymbol type) => type is { Name: "WeightElement", TypeKind: TypeKind.Enum } && type.ToDisplayString() == "WeightInit.WeightElement";

    private static IEnumerable<ITypeSymbol> Elements(IEnumerable<ITypeSymbol> spans, string name)
        => spans.OfType<INamedTypeSymbol>()
            .Where(span => span.Name == name && span.TypeArguments.Length == 1 && span.ContainingNamespace?.ToDisplayString() == "System")
            .Select(static span => span.TypeArguments[0]);

    private IEnumerable<IMethodSymbol> Of(string name, int parameters)
        => Named(name)
            .Where(method => method.Parameters.Length == parameters && method.Parameters.All(static parameter => parameter.RefKind == RefKind.None))
            .Select(method => TypeMatch.Close(method, method.Parameters[0].Type, storage, exact: false))
            .OfType<IMethodSymbol>();

    private IEnumerable<IMethodSymbol> Named(string name)
        => adapter.GetMembers(name).OfType<IMethodSymbol>()
            .Where(method => method.IsStatic && compilation.IsSymbolAccessibleWithin(method, compilation.Assembly));
}
