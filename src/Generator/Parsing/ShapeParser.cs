using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Reads the shape that an attribute gives.</summary>
internal static class ShapeParser
{
    // Array.MaxLength: the most elements that any .NET array can hold.
    private const long MaxElements = 0X7FFFFFC7;

    /// <summary>The sizes, outermost dimension first; none where the storage is to say them; or null when one of them is wrong.</summary>
    public static Size[]? Parse(
        ISymbol member, AttributeData attribute, SchemeSpec spec, StorageModel? storage, string name, Compilation compilation, Violations? violations)
    {
        object?[] given = Given(attribute).ToArray();
        if (given.Length == 0)
        {
            return CanBeLeftOut(attribute, spec, storage, name, violations) ? [] : null;
        }

        Size?[] parsed = given.Select((value, position) => SizeParser.Parse(value, member, attribute, position, name, compilation, violations)).ToArray();
        if (parsed.Any(static size => size is null))
        {
            return null;
        }

        Size[] shape = parsed.OfType<Size>().ToArray();
        if (IsSquareShorthand(attribute, spec))
        {
            shape = [shape[0], shape[0]];
        }

        int rank = storage?.Rank ?? 0;
        if (shape.Length < spec.LeastRank || (rank > 0 && rank != shape.Length))
        {
            violations?.Add(
                Descriptors.ShapeRank, AttributeArguments.Locate(attribute, 0), Square(attribute, spec, rank), name, Needed(rank, spec), spec.Attribute, Text(given.Length));
            return null;
        }

        if (IsTooLarge(shape))
        {
            violations?.Add(Descriptors.ShapeTooLarge, AttributeArguments.Locate(attribute, 0), name, Text(shape), Text(MaxElements));
            return null;
        }

        return shape;
    }

    // Storage knows its sizes when it runs; how many they are is often known before.
    private static bool CanBeLeftOut(AttributeData attribute, SchemeSpec spec, StorageModel? storage, string name, Violations? violations)
    {
        if (storage is { IsFlat: true } && spec.LeastRank > 1)
        {
            violations?.Add(Descriptors.ShapeNeeded, AttributeArguments.Locate(attribute, 0), name, spec.Attribute);
            return false;
        }

        if (storage is { Rank: > 0 and int rank } && rank < spec.LeastRank)
        {
            violations?.Add(Descriptors.ShapeRank, AttributeArguments.Locate(attribute, 0), name, Needed(rank, spec), spec.Attribute, Text(rank));
            return false;
        }

        return true;
    }

    private static string Needed(int rank, SchemeSpec spec)
        => rank == 0 ? $"at least {Text(spec.LeastRank)}"
            : rank >= spec.LeastRank ? Text(rank)
            : $"at least {Text(spec.LeastRank)}, for which its type must have as many dimensions or be flat,";

    /// <summary>Whether the one size given stands for both dimensions of a square.</summary>
    public static bool IsSquareShorthand(AttributeData attribute, SchemeSpec spec) => spec.IsSquareByOneSize && Given(attribute).Count() == 1;

    /// <summary>Sizes that the storage says only when the program runs, as many as can be known before.</summary>
    public static Size[] Unknown(StorageModel? storage, SchemeSpec spec)
    {
        int rank = storage is { Rank: > 0 and int known } ? known : storage is { IsFlat: true } ? 1 : System.Math.Max(2, spec.LeastRank);
        return Enumerable.Repeat(new Size(new SizeModel("a size known at run time", ""), null), rank).ToArray();
    }

    /// <summary>A shape for people: <c>512 × Inputs</c>.</summary>
    public static string Text(IEnumerable<Size> shape)
        => string.Join(" × ", shape.Select(static size => size.Value is { } value ? Text(value) : size.Model.Member));

    // One size of a matrix is most likely that of a square.
    private static ImmutableDictionary<string, string?> Square(AttributeData attribute, SchemeSpec spec, int rank)
        => rank == 2 && spec.LeastRank <= 2 && Given(attribute).Count() == 1 && AttributeArguments.Text(attribute, 0) is { } size
            ? ImmutableDictionary<string, string?>.Empty.Add(Repair.Shape, $"{size}, {size}")
            : ImmutableDictionary<string, string?>.Empty;

    private static IEnumerable<object?> Given(AttributeData attribute)
    {
        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            if (argument.Kind != TypedConstantKind.Array)
            {
                yield return argument.Value;
                continue;
            }

            foreach (TypedConstant element in argument.IsNull ? [] : argument.Values)
            {
                yield return element.Value;
            }
        }
    }

    // Sizes known only at run time count as one: what is known must fit already.
    private static bool IsTooLarge(Size[] shape)
    {
        long count = 1;
        foreach (Size size in shape)
        {
            long factor = size.Value ?? 1;
            if (count > MaxElements / factor)
            {
                return true;
            }

            count *= factor;
        }

        return false;
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
