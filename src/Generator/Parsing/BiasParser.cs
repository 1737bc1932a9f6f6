using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What becomes of the bias that a weight's storage has.</summary>
internal static class BiasParser
{
    private static readonly string[] Members = ["Zeros", "FanInUniform", "Keep"];

    /// <summary>False when a bias was asked for that is not defined, or that the storage has not.</summary>
    public static bool TryParse(AttributeData attribute, StorageModel? storage, string member, Violations? violations, out string? bias)
    {
        bias = null;
        int? given = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Bias").Value.Value as int?;
        if (given is { } number && (number < 0 || number >= Members.Length))
        {
            violations?.Add(
                Descriptors.UndefinedEnumValue, AttributeArguments.Locate(attribute, "Bias"), member, "Bias", number.ToString(CultureInfo.InvariantCulture), "Zeros, FanInUniform or Keep");
            return false;
        }

        if (storage is { HasBias: false } && given is not null)
        {
            violations?.Add(Descriptors.NoBias, AttributeArguments.Locate(attribute, "Bias"), member);
            return false;
        }

        string chosen = Members[given ?? 0];
        bias = storage is { HasBias: true } && chosen != "Keep" ? chosen : null;
        return true;
    }
}
