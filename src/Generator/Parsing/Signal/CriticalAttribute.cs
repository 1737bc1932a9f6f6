using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>A weight's attribute as it would stand on the edge of chaos.</summary>
/// <param name="Weight">The weight.</param>
/// <param name="Attribute">The whole attribute, without brackets.</param>
/// <param name="Short">The same with … for its sizes and what stays as it is.</param>
internal sealed record CriticalAttribute(PathWeight Weight, string Attribute, string Short)
{
    /// <summary>The attribute that gives a weight a σ_w; null where it has none in the source.</summary>
    /// <param name="layer">The weight, with what follows it.</param>
    /// <param name="gain">The σ_w.</param>
    public static CriticalAttribute? Of(PathLayer layer, double gain)
    {
        PathWeight weight = layer.Weight;
        if (weight.Attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax || weight.Effect.WeightVariance is not { } variance)
        {
            return null;
        }

        string full = syntax.Name.ToString();
        string qualifier = full.Substring(0, full.LastIndexOf('.') + 1);
        double factor = gain / Math.Sqrt(variance);
        (string name, (string, string)[] set) = weight.Scheme.Call switch
        {
            "Spectral" or "Orthogonal" or "DeltaOrthogonal" or "LeCun" => (weight.Scheme.Attribute, [("Gain", Digits(weight.Scheme.Arguments.Number("Gain") * factor))]),
            "Sparse" => (weight.Scheme.Attribute, [("StandardDeviation", Digits(weight.Scheme.Arguments.Number("StandardDeviation") * factor))]),
            _ => Scaled(layer, gain, qualifier),
        };
        bool isSame = name == weight.Scheme.Attribute && weight.Scheme.Call is not ("Kaiming" or "Xavier" or "VarianceScaling");
        List<string> positional = [];
        List<string> kept = [];
        foreach (AttributeArgumentSyntax argument in syntax.ArgumentList?.Arguments ?? default)
        {
            string? named = argument.NameEquals?.Name.Identifier.ValueText;
            if (named is null)
            {
                positional.Add(argument.ToString());
            }
            else if (set.All(pair => pair.Item1 != named) && (isSame || named is "Key" or "Layout" or "Groups" or "Transposed" or "Packed" || (named == "Distribution" && weight.Scheme.Call != "Spectral")))
            {
                kept.Add(argument.ToString());
            }
        }

        IEnumerable<string> written = set.Where(static pair => pair.Item1 != "Gain" || pair.Item2 != "1").Select(static pair => $"{pair.Item1} = {pair.Item2}");
        string[] added = [.. written];
        return new(
            weight,
            $"{qualifier}{name}({string.Join(", ", [.. positional, .. added, .. kept])})",
            added.Length == 0 ? $"[{name}(…)]" : $"[{name}(…, {string.Join(", ", added.Select(text => qualifier.Length > 0 ? text.Replace(qualifier, "") : text))})]");
    }

    // Drawn entries are scaled by the fan-in, whatever scaled them before.
    private static (string, (string, string)[]) Scaled(PathLayer layer, double gain, string qualifier)
    {
        List<(string, string)> set = [];
        bool isOwn = layer.BiasVariance == 0 && layer.Activation is not (Activation.Linear or Activation.ReLU);
        bool isKaiming = layer.Activation == Activation.ReLU || isOwn;
        if (isOwn)
        {
            set.Add(("Activation", $"{qualifier}Activation.{layer.Activation}"));
            bool isRectifier = layer.Activation is Activation.LeakyReLU or Activation.PReLU;
            if (isRectifier && layer.Slope != ActivationGains.DefaultSlope(layer.Activation))
            {
                set.Add(("NegativeSlope", layer.Slope.ToString("R", CultureInfo.InvariantCulture)));
            }
            else if (!isRectifier)
            {
                set.Add(("Convention", $"{qualifier}GainConvention.Critical"));
            }
        }
        else if (!isKaiming)
        {
            set.Add(("Gain", Digits(gain)));
        }

        PathWeight weight = layer.Weight;
        if (weight.Scheme.Call is "Uniform" or "TruncatedNormal")
        {
            set.Add(("Distribution", $"{qualifier}WeightDistribution.{weight.Scheme.Call}"));
        }

        if (weight.Layout != weight.Scheme.Arguments.Choice<WeightLayout>("Layout"))
        {
            set.Add(("Layout", $"{qualifier}WeightLayout.{weight.Layout}"));
        }

        return (isKaiming ? "KaimingInit" : "LeCunInit", [.. set]);
    }

    private static string Digits(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
