using System.Linq;

namespace WeightInit.Generator;

/// <summary>How a weight is filled: one attribute, its shape and its arguments.</summary>
/// <param name="Attribute">The attribute's name without its suffix: <c>SpectralInit</c>.</param>
/// <param name="Call">The method that fills: <c>Xavier</c>.</param>
/// <param name="Takes">What that method takes before its named arguments.</param>
/// <param name="Shape">The sizes, outermost dimension first; both of a square.</param>
/// <param name="IsSquareShorthand">Whether one size was given for both dimensions.</param>
/// <param name="LeastRank">Fewest dimensions that it makes sense for.</param>
/// <param name="Arguments">The named arguments, in the order of the call's parameters.</param>
internal sealed record SchemeModel(
    string Attribute,
    string Call,
    CallInputs Takes,
    EquatableArray<SizeModel> Shape,
    bool IsSquareShorthand,
    int LeastRank,
    EquatableArray<ArgumentModel> Arguments)
{
    /// <summary>Whether most values are zero, so that it can be made in compressed rows.</summary>
    public bool IsSparse => Call == "Spectral" && Arguments.Any(static argument => argument is { Name: "Density" or "Connections" or "Topology", IsDefault: false });
}

/// <summary>One size.</summary>
/// <param name="Member">Name of the int member; null for a number.</param>
/// <param name="Expression">The expression that gives the value: a literal, or a qualified member.</param>
internal sealed record SizeModel(string? Member, string Expression);

/// <summary>One named argument with the value in force.</summary>
/// <param name="Name">Its name in the attribute: <c>Gain</c>.</param>
/// <param name="Parameter">Its name in the call: <c>gain</c>.</param>
/// <param name="Literal">The value as generated code writes it: <c>global::WeightInit.SpectralMeasure.Norm</c>.</param>
/// <param name="Text">The value as a person reads it: <c>Norm</c>.</param>
/// <param name="IsDefault">Whether it is the attribute's default.</param>
/// <param name="IsStated">Whether generated code states it even then.</param>
/// <param name="IsMeasured">Whether the stored weight cannot be measured without it.</param>
/// <param name="Group">The record and the parameter that carry it, <c>FanRule fans</c>; null for a parameter of its own.</param>
internal sealed record ArgumentModel(string Name, string Parameter, string Literal, string Text, bool IsDefault, bool IsStated, bool IsMeasured, string? Group);
