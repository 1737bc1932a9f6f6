using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Rules that look at more than one argument of an attribute. What they refuse the runtime would refuse too.</summary>
internal static class SchemeRules
{
    /// <summary>False, with a violation, where the arguments do not go together.</summary>
    /// <param name="spec">The attribute.</param>
    /// <param name="shape">The sizes, as far as known.</param>
    /// <param name="arguments">The other arguments, each valid by itself.</param>
    /// <param name="range">What the weight's elements can hold.</param>
    /// <param name="attribute">Where it is written.</param>
    /// <param name="name">Name of the member.</param>
    /// <param name="violations">Gets what is wrong.</param>
    public static bool Check(
        SchemeSpec spec, Size[] shape, IReadOnlyList<ArgumentModel> arguments, ElementRange range, AttributeData attribute, string name, Violations? violations)
    {
        if (arguments.Text("Measure") == "Radius" && !CouldBeSquare(shape))
        {
            violations?.Add(Descriptors.RadiusOfRectangle, AttributeArguments.Locate(attribute, "Measure"), Norm(attribute), name, ShapeParser.Text(shape));
            return false;
        }

        Fault? fault = Find(spec, shape, arguments, range);
        if (fault?.Argument is { } argument)
        {
            violations?.Add(Descriptors.InvalidArgument, AttributeArguments.Locate(attribute, argument), name, argument, arguments.Text(argument), fault.Remedy);
        }
        else if (fault is not null)
        {
            violations?.Add(Descriptors.UnsuitableShape, AttributeArguments.Locate(attribute, 0), name, ShapeParser.Text(shape), fault.Remedy);
        }

        return fault is null;
    }

    /// <summary>Whether two sizes could turn out equal when the program runs.</summary>
    public static bool CouldBeSquare(Size[] shape)
        => shape.Length == 2 && !(shape[0].Value is { } rows && shape[1].Value is { } columns && rows != columns);

    private static ImmutableDictionary<string, string?> Norm(AttributeData attribute)
        => AttributeArguments.Text(attribute, "Measure") is { } written && written.EndsWith(".Radius", StringComparison.Ordinal)
            ? ImmutableDictionary<string, string?>.Empty.Add(Repair.Argument, written.Substring(0, written.Length - "Radius".Length) + "Norm")
            : ImmutableDictionary<string, string?>.Empty;

    private static Fault? Find(SchemeSpec spec, Size[] shape, IReadOnlyList<ArgumentModel> arguments, ElementRange range) => spec.Call switch
    {
        "Normal" => RangeRules.Normal(arguments, range),
        "Uniform" => RangeRules.Uniform(arguments, range),
        "TruncatedNormal" => RangeRules.Truncated(arguments, range),
        "Constant" => range.Holds(arguments.Number("Value")) ? null : range.Fault("Value"),
        "Sparse" => RangeRules.Sparse(shape, arguments, range),
        "Xavier" or "LeCun" or "Kaiming" or "VarianceScaling" => FanRules.Find(spec, shape, arguments, range),
        "Spectral" => SpectralRules.Find(shape, arguments),
        "Orthogonal" => range.Holds(arguments.Number("Gain")) ? null : range.Fault("Gain"),
        "DeltaOrthogonal" => KernelRules.DeltaOrthogonal(shape, arguments, range),
        "Identity" => KernelRules.Identity(shape, arguments, range),
        "Dirac" => KernelRules.Dirac(shape, arguments),
        _ => null,
    };
}
