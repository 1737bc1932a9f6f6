using System.Collections.Generic;

namespace WeightInit.Generator;

/// <summary>A scheme as a person reads it: in comments, documentation and reports.</summary>
internal static class SchemeText
{
    /// <summary>The attribute as it could have been written: <c>SpectralInit(512, Gain = 0.9)</c>.</summary>
    public static string Attribute(WeightModel weight)
    {
        SpectralModel scheme = weight.Scheme;
        List<string> arguments = [Size(scheme.Rows)];
        if (!scheme.IsSquareShorthand)
        {
            arguments.Add(Size(scheme.Columns));
        }

        arguments.AddRange(Named(scheme));
        if (weight.Key is { } key)
        {
            arguments.Add($"Key = {Literals.String(key)}");
        }

        return $"SpectralInit({string.Join(", ", arguments)})";
    }

    /// <summary>The scheme without shape and key, which a report states apart: <c>SpectralInit(Gain = 0.9)</c>.</summary>
    public static string Scheme(SpectralModel scheme)
    {
        string arguments = string.Join(", ", Named(scheme));
        return arguments.Length == 0 ? "SpectralInit" : $"SpectralInit({arguments})";
    }

    /// <summary>The shape: <c>512 × Inputs</c>.</summary>
    public static string Shape(SpectralModel scheme) => $"{scheme.Rows.Member ?? scheme.Rows.Expression} × {scheme.Columns.Member ?? scheme.Columns.Expression}";

    private static string Size(SizeModel size) => size.Member is null ? size.Expression : $"nameof({size.Member})";

    private static IEnumerable<string> Named(SpectralModel scheme)
    {
        if (scheme.Gain != "1.0")
        {
            yield return $"Gain = {scheme.Gain}";
        }

        if (scheme.Measure != "Auto")
        {
            yield return $"Measure = {scheme.Measure}";
        }

        if (scheme.Method != "Auto")
        {
            yield return $"Method = {scheme.Method}";
        }
    }
}
