using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>A scheme as a person reads it: in comments, documentation and reports.</summary>
internal static class SchemeText
{
    /// <summary>The attribute as it could have been written: <c>SpectralInit(512, Gain = 0.9)</c>.</summary>
    public static string Attribute(WeightModel weight)
    {
        SchemeModel scheme = weight.Scheme;
        IEnumerable<string> sizes = scheme.Shape.Take(scheme.IsSquareShorthand ? 1 : scheme.Shape.Count).Select(Size);
        IEnumerable<string> key = weight.Key is { } name ? [$"Key = {Literals.String(name)}"] : [];
        IEnumerable<string> bias = weight.Storage.HasBias && weight.Bias != "Zeros" ? [$"Bias = {weight.Bias ?? "Keep"}"] : [];
        string arguments = string.Join(", ", sizes.Concat(Named(scheme)).Concat(bias).Concat(key));
        return arguments.Length == 0 ? scheme.Attribute : $"{scheme.Attribute}({arguments})";
    }

    /// <summary>The scheme without shape and key, which a report states apart: <c>SpectralInit(Gain = 0.9)</c>.</summary>
    public static string Scheme(SchemeModel scheme)
    {
        string arguments = string.Join(", ", Named(scheme));
        return arguments.Length == 0 ? scheme.Attribute : $"{scheme.Attribute}({arguments})";
    }

    /// <summary>The shape: <c>512 × Inputs</c>.</summary>
    public static string Shape(SchemeModel scheme) => scheme.Shape.Count == 0 ? "its own shape" : string.Join(" × ", scheme.Shape.Select(static size => size.Member ?? size.Expression));

    private static string Size(SizeModel size) => size.Member is null ? size.Expression : $"nameof({size.Member})";

    private static IEnumerable<string> Named(SchemeModel scheme)
        => scheme.Arguments.Where(static argument => !argument.IsDefault).Select(static argument => $"{argument.Name} = {argument.Text}");
}
