using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>What the parser knows of one weight attribute.</summary>
/// <param name="Attribute">Its name without suffix.</param>
/// <param name="Call">The method that fills.</param>
/// <param name="VerifyCall">The method that measures.</param>
/// <param name="IsSquareByOneSize">Whether one size means a square matrix.</param>
/// <param name="Arguments">Its named arguments, Key aside.</param>
internal sealed record SchemeSpec(string Attribute, string Call, string VerifyCall, bool IsSquareByOneSize, IReadOnlyList<ArgumentSpec> Arguments)
{
    /// <summary>Every weight attribute there is.</summary>
    public static readonly IReadOnlyList<SchemeSpec> All =
    [
        new("SpectralInit", "Spectral", "Spectral", IsSquareByOneSize: true,
        [
            new DoubleArgument("Gain", 1, static gain => gain > 0 && !double.IsInfinity(gain), Descriptors.InvalidGain) { IsStated = true },
            new EnumArgument("Measure", "SpectralMeasure", "Auto", "Radius", "Norm") { IsStated = true },
            new EnumArgument("Method", "SpectralMethod", "Auto", "Dense", "Krylov", "PowerIteration"),
        ]),
    ];

    /// <summary>The spec of an attribute class, by its name.</summary>
    public static SchemeSpec? Of(string? attributeClass) => All.FirstOrDefault(spec => spec.Attribute + "Attribute" == attributeClass);
}
