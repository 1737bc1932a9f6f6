using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Decides who fills a field of a given type, and how.</summary>
internal static class StorageParser
{
    private const string BuiltIn = "use T[] (row-major), T[,] to T[,,,], T[][], Memory<T> or CsrMatrix<T> with T float, double or Half, or write an adapter (docs/adapters.md)";

    // Arrays of numbers mean the same in every compilation that has the same references and attributes of the assembly.
    private static readonly Memo<(Digest Common, string Type), StorageModel?> Arrays = new();

    /// <summary>Who fills the type, or null when nobody can.</summary>
    public static StorageModel? Parse(ITypeSymbol type, string member, Location? location, Compilation compilation, Violations? violations)
        // Weights are many and their types few; what is wrong is said anew, since it names the member.
        => Model(type, compilation) ?? (violations is null ? null : Read(type, member, location, compilation, violations));

    /// <summary>Forgets who fills arrays, so that the next compilation is asked.</summary>
    public static void Forget() => Arrays.Forget();

    private static StorageModel? Model(ITypeSymbol type, Compilation compilation) => IsOfNumbers(type)
        ? Arrays.Of((ProjectDeclarations.Of(compilation, default).Common, type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)), _ => Read(type, "", null, compilation, null))
        : AdapterCatalog.Of(compilation).Models.GetOrAdd(type, found => Read(found, "", null, compilation, null));

    private static bool IsOfNumbers(ITypeSymbol type)
        => type is IArrayTypeSymbol array && (array.ElementType.SpecialType is SpecialType.System_Single or SpecialType.System_Double || IsOfNumbers(array.ElementType));

    private static StorageModel? Read(ITypeSymbol type, string member, Location? location, Compilation compilation, Violations? violations)
    {
        type = type.WithNullableAnnotation(NullableAnnotation.None);
        IReadOnlyList<Adapter> found = AdapterCatalog.Of(compilation).Find(type);
        if (found.Count == 0)
        {
            string remedy = KnownAdapters.Missing(type, compilation) is { } package ? $"add the package {package}, which fills it" : BuiltIn;
            violations?.Add(Descriptors.UnsupportedType, location, member, Naming.TypeText(type), remedy);
            return null;
        }

        if (found.Count > 1)
        {
            string fillers = string.Join(" and ", found.Select(static adapter => $"'{Naming.DisplayName(adapter.FilledBy)}'"));
            violations?.Add(Descriptors.AmbiguousAdapter, location, member, Naming.TypeText(type), fillers);
            return null;
        }

        Adapter adapter = found[0];
        if (PartVersions.FaultOf(adapter.FilledBy.ContainingAssembly, compilation) is { } misfit)
        {
            violations?.Add(Descriptors.PartsDoNotFit, location, member, misfit);
            return null;
        }

        AdapterMethods methods = new(adapter.FilledBy, type, compilation);
        string[] elements = Elements(methods);
        ITypeSymbol[] stored = [.. methods.Spans, .. methods.Writes, .. methods.Creates];
        bool isOfOtherElements = stored.Length > 0 && stored.All(static element => Keyword(element) is null);
        string? wrong = isOfOtherElements ? null : Fault(adapter.FilledBy, methods, elements, compilation);
        if (wrong is not null)
        {
            violations?.Add(Descriptors.UnusableAdapter, location, member, Naming.TypeText(type), adapter.FilledBy.ToDisplayString(), wrong);
            return null;
        }

        if (isOfOtherElements)
        {
            violations?.Add(Descriptors.UnsupportedType, location, member, Naming.TypeText(type), "its adapter fills elements of other types only; use float, double or what the adapter's documentation names");
            return null;
        }

        return new StorageModel(
            adapter.FilledBy.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            new(elements),
            adapter.Rank,
            adapter.IsFlat,
            type.IsValueType,
            methods.CanAllocate,
            elements.Length == 1 && methods.Spans.Any(span => Keyword(span) == elements[0]),
            !methods.Spans.Concat(methods.Writes).Any(element => elements.Contains(Keyword(element))),
            elements.All(element => methods.SparseWrites.Any(rows => Keyword(rows) == element) && methods.SparseReads.Any(rows => Keyword(rows) == element)),
            methods.HasFault,
            methods.HasElement,
            elements.Length == 1 && elements[0] == "float" && IsOfHalf(type),
            methods.HasBias);
    }

    // An array or a generic type of Half, whose adapter rounds.
    private static bool IsOfHalf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsOfHalf(array.ElementType),
        INamedTypeSymbol { Name: "Half", Arity: 0 } named => named.ContainingNamespace?.ToDisplayString() == "System",
        INamedTypeSymbol { TypeArguments.Length: 1 } generic => IsOfHalf(generic.TypeArguments[0]),
        _ => false,
    };

    /// <summary>The types in which the weight can be computed: those that go in and out.</summary>
    private static string[] Elements(AdapterMethods methods)
    {
        string?[] both = methods.Reads.Concat(methods.SparseReads).Select(Keyword).Intersect(methods.Writes.Concat(methods.Creates).Select(Keyword)).ToArray();
        return new[] { "float", "double" }.Where(element => both.Contains(element) || methods.Spans.Select(Keyword).Contains(element)).ToArray();
    }

    /// <summary>What an adapter lacks, so that generated code could not call it.</summary>
    private static string? Fault(INamedTypeSymbol filler, AdapterMethods methods, string[] elements, Compilation compilation)
    {
        if (!filler.IsStatic || filler.IsGenericType || !compilation.IsSymbolAccessibleWithin(filler, compilation.Assembly))
        {
            return "it must be a static class that is not generic and that this project can reach";
        }

        if (methods.Misshapen is { } method)
        {
            return $"its method '{method.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}' has another signature than adapters have";
        }

        if (!methods.HasShape)
        {
            return "it has no 'int[] Shape(storage)' for this type";
        }

        if (elements.Length == 0)
        {
            return "it has neither 'Span<E> Span(storage)' nor both 'void Write(storage, ReadOnlySpan<E>)' and 'void Read(storage, Span<E>)' for this type (nor Create and Rows), with E float or double";
        }

        if (elements.Length == 2 && !methods.HasElement)
        {
            return "it takes float and double, so it needs 'WeightElement Element(storage)' to choose";
        }

        return methods.HasBias && !elements.All(element => methods.Biases.Any(bias => Keyword(bias) == element))
            ? "it has 'BiasLength' but no 'void WriteBias(storage, ReadOnlySpan<E>)' for this type"
            : null;
    }

    private static string? Keyword(ITypeSymbol element) => element.SpecialType switch
    {
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        _ => null,
    };
}
