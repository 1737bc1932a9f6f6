using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>A weight on a signal path.</summary>
/// <param name="Member">The member that holds it.</param>
/// <param name="Attribute">Its attribute.</param>
/// <param name="Scheme">How it is filled.</param>
/// <param name="Shape">Its sizes, outermost first.</param>
/// <param name="Layout">Which dimension the outputs are.</param>
/// <param name="Flow">How the signal passes through it.</param>
/// <param name="Effect">σ_w², or why there is none.</param>
internal sealed record PathWeight(
    ISymbol Member, AttributeData Attribute, SchemeModel Scheme, IReadOnlyList<Size> Shape, WeightLayout Layout, WeightFlow Flow, SchemeEffect Effect)
{
    /// <summary>Equal matrices stored as one along the outputs, of which the next weight may take only one's outputs.</summary>
    public int Packed => Scheme.Arguments.Has("Packed") ? (int)Scheme.Arguments.Number("Packed") : 1;

    /// <summary>Reads a member; null where its own rules have something to say, and for a vector, through which no signal passes.</summary>
    public static PathWeight? Parse(ISymbol member, WeightLayout pathLayout, Compilation compilation)
    {
        if (MemberParser.Parse(member, compilation, null) is not { } model)
        {
            return null;
        }

        AttributeData attribute = AnnotatedMembers.Attributes(member).First();
        SchemeSpec spec = SchemeSpec.Of(attribute.AttributeClass?.Name)!;
        if (ShapeParser.Parse(member, attribute, spec, model.Storage, member.Name, compilation, null) is not { Length: >= 2 } shape)
        {
            return null;
        }

        SchemeModel scheme = model.Scheme;
        bool saysLayout = attribute.NamedArguments.Any(static argument => argument.Key == "Layout");
        WeightLayout layout = saysLayout ? scheme.Arguments.Choice<WeightLayout>("Layout") : pathLayout;
        int groups = scheme.Arguments.Has("Groups") ? (int)scheme.Arguments.Number("Groups") : 1;
        bool transposed = scheme.Arguments.Text("Transposed") == "true";
        WeightFlow flow = WeightFlow.Of(shape, layout, groups, transposed);
        // The fans that the scheme itself counts: another layout on the path shows that these are not the true ones.
        WeightFlow own = WeightFlow.Of(shape, scheme.Arguments.Choice<WeightLayout>("Layout"), groups, transposed);
        return new(member, attribute, scheme, shape, layout, flow, SchemeEffect.Of(scheme, shape, flow, own));
    }
}
