using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Rules that look at more than one argument of an attribute.</summary>
internal static class SchemeRules
{
    public static bool Check(
        SchemeSpec spec, Size[] shape, IReadOnlyList<ArgumentModel> arguments, AttributeData attribute, string name, Violations? violations)
    {
        if (spec.Call == "Spectral"
            && arguments.Any(static argument => argument is { Name: "Measure", Text: "Radius" })
            && (shape.Length != 2 || (shape[0].Value is { } rows && shape[1].Value is { } columns && rows != columns)))
        {
            violations?.Add(
                Descriptors.RadiusOfRectangle, AttributeArguments.Locate(attribute, "Measure"), name, ShapeParser.Text(shape));
            return false;
        }

        return true;
    }
}
