using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Rules that look at more than one argument of an attribute.</summary>
internal static class SchemeRules
{
    public static bool Check(
        SchemeSpec spec, Size[] shape, IReadOnlyList<ArgumentModel> arguments, AttributeData attribute, string name, Violations? violations)
    {
        if (Text(arguments, "Measure") == "Radius" && !CouldBeSquare(shape))
        {
            violations?.Add(Descriptors.RadiusOfRectangle, AttributeArguments.Locate(attribute, "Measure"), name, ShapeParser.Text(shape));
            return false;
        }

        if (Fault(spec, shape, arguments) is { } fault)
        {
            violations?.Add(Descriptors.InvalidArgument, AttributeArguments.Locate(attribute, fault.Argument), name, fault.Argument, Text(arguments, fault.Argument), fault.Remedy);
            return false;
        }

        return true;
    }

    /// <summary>The argument that does not go with the others, and what to do.</summary>
    private static (string Argument, string Remedy)? Fault(SchemeSpec spec, Size[] shape, IReadOnlyList<ArgumentModel> arguments) => spec.Call switch
    {
        "Uniform" when !(Number(arguments, "Low") < Number(arguments, "High"))
            => ("High", $"give more than Low = {Text(arguments, "Low")}"),
        "TruncatedNormal" when !(Number(arguments, "Lower") < Number(arguments, "Upper"))
            => ("Upper", $"give more than Lower = {Text(arguments, "Lower")}"),
        "Sparse" when Number(arguments, "ZerosPerColumn") > shape[0].Value
            => ("ZerosPerColumn", $"a column has {ShapeParser.Text([shape[0]])} entries"),
        "Kaiming" when Gain(arguments) is null
            => ("Convention", $"there is no such gain for {Text(arguments, "Activation")}: use GainConvention.VariancePreserving"),
        "Spectral" => SpectralFault(shape, arguments),
        _ => null,
    };

    private static (string Argument, string Remedy)? SpectralFault(Size[] shape, IReadOnlyList<ArgumentModel> arguments)
    {
        double leak = Number(arguments, "LeakRate");
        bool chosen = Text(arguments, "Topology") != "Random";
        if (leak < 1 && !(Number(arguments, "Gain") > 1 - leak))
        {
            return ("LeakRate", $"with it the radius cannot fall below 1 − LeakRate = {Literals.Double(1 - leak)}, so give a Gain above that");
        }

        if (leak < 1 && (Text(arguments, "Measure") == "Norm" || !CouldBeSquare(shape)))
        {
            return ("LeakRate", "a leak rate is about the radius of a square matrix: leave it out");
        }

        if (Number(arguments, "Connections") > 0 && (Number(arguments, "Density") < 1 || Number(arguments, "Connections") > shape[shape.Length - 1].Value))
        {
            return ("Connections", "give at most one connection a column, and no Density beside it");
        }

        if (chosen && (Number(arguments, "Density") < 1 || Number(arguments, "Connections") > 0 || !CouldBeSquare(shape)))
        {
            return ("Topology", "it says itself which units of a square matrix are connected: leave out Density and Connections, or give one size");
        }

        return Text(arguments, "Topology") == "DelayLine" && Text(arguments, "Measure") != "Norm"
            ? ("Topology", "a delay line has no cycle, so its radius is 0 and no factor brings it to the gain: use Measure = SpectralMeasure.Norm, or Ring")
            : null;
    }

    private static double? Gain(IReadOnlyList<ArgumentModel> arguments) => ActivationGains.Find(
        (Activation)Enum.Parse(typeof(Activation), Text(arguments, "Activation")),
        (GainConvention)Enum.Parse(typeof(GainConvention), Text(arguments, "Convention")));

    private static bool CouldBeSquare(Size[] shape)
        => shape.Length == 2 && !(shape[0].Value is { } rows && shape[1].Value is { } columns && rows != columns);

    private static string Text(IReadOnlyList<ArgumentModel> arguments, string name) => arguments.FirstOrDefault(argument => argument.Name == name)?.Text ?? "";

    private static double Number(IReadOnlyList<ArgumentModel> arguments, string name) => Text(arguments, name) switch
    {
        "double.PositiveInfinity" => double.PositiveInfinity,
        "double.NegativeInfinity" => double.NegativeInfinity,
        string text => double.Parse(text, CultureInfo.InvariantCulture),
    };
}
