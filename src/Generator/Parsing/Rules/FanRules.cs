using System;
using System.Collections.Generic;
using System.Globalization;

namespace WeightInit.Generator;

/// <summary>Rules of the schemes whose standard deviation follows from the number of inputs and outputs.</summary>
internal static class FanRules
{
    public static Fault? Find(SchemeSpec spec, Size[] shape, IReadOnlyList<ArgumentModel> arguments, ElementRange range)
        => Convention(spec, arguments) ?? Parts(shape, arguments) ?? Deviation(spec, shape, arguments, range);

    private static Fault? Convention(SchemeSpec spec, IReadOnlyList<ArgumentModel> arguments)
    {
        if (spec.Call != "Kaiming")
        {
            return null;
        }

        double? gain = ActivationGain(arguments);
        return gain is null ? new("Convention", $"there is no such gain for {arguments.Text("Activation")}: use GainConvention.VariancePreserving")
            : gain * gain == 0 ? new("NegativeSlope", "with so steep a slope the weights would be 0: give a slope nearer to 1")
            : null;
    }

    private static Fault? Parts(Size[] shape, IReadOnlyList<ArgumentModel> arguments)
    {
        LayoutAxes axes = LayoutAxes.Of(arguments.Choice<WeightLayout>("Layout"), shape.Length);
        double groups = arguments.Number("Groups");
        double packed = arguments.Number("Packed");
        Size outputs = shape[axes.Out];
        if (outputs.Value % groups is > 0)
        {
            return new("Groups", $"it does not divide the {ShapeParser.Text([outputs])} outputs: give a divisor of them");
        }

        bool transposed = arguments.Text("Transposed") == "true";
        long? ofAll = transposed ? shape[axes.In].Value : outputs.Value / (long)groups;
        return ofAll % packed is > 0
            ? new("Packed", $"it does not divide the {ofAll!.Value.ToString(CultureInfo.InvariantCulture)} outputs{(groups > 1 && !transposed ? " of a group" : "")}: give a divisor of them")
            : null;
    }

    private static Fault? Deviation(SchemeSpec spec, Size[] shape, IReadOnlyList<ArgumentModel> arguments, ElementRange range)
    {
        if (KnownFans(shape, arguments) is not { } fans)
        {
            return null;
        }

        double gain = arguments.Number("Gain");
        double scale = spec.Call == "Kaiming" ? Square(ActivationGain(arguments)!.Value) : arguments.Has("Scale") ? arguments.Number("Scale") : 1;
        FanMode mode = spec.Call == "Xavier" ? FanMode.FanAverage : arguments.Choice<FanMode>("Mode");
        double deviation = gain * Math.Sqrt(scale / fans.Of(mode));
        WeightDistribution distribution = arguments.Choice<WeightDistribution>("Distribution");
        string blamed = arguments.Has("Scale") && Math.Abs(Math.Log(scale)) > Math.Abs(Math.Log(gain)) ? "Scale" : "Gain";
        if (!RangeRules.Holds(range, distribution, deviation))
        {
            return range.Fault(blamed);
        }

        bool vanishes = distribution switch
        {
            WeightDistribution.Uniform => (range.IsSingle ? (float)(deviation * Math.Sqrt(3)) : deviation * Math.Sqrt(3)) == 0,
            WeightDistribution.TruncatedNormal => deviation == 0,
            _ => false,
        };
        return vanishes ? new(blamed, $"the weights would be too small for a {range.Element}: give more") : null;
    }

    /// <summary>Inputs of one output and outputs of one input, where the sizes are known.</summary>
    private static FanCount? KnownFans(Size[] shape, IReadOnlyList<ArgumentModel> arguments)
    {
        int[] sizes = new int[shape.Length];
        for (int i = 0; i < sizes.Length; i++)
        {
            if (shape[i].Value is not { } value)
            {
                return null;
            }

            sizes[i] = (int)value;
        }

        return FanCount.Of(
            sizes, arguments.Choice<WeightLayout>("Layout"), (int)arguments.Number("Groups"), arguments.Text("Transposed") == "true", (int)arguments.Number("Packed"));
    }

    private static double? ActivationGain(IReadOnlyList<ArgumentModel> arguments)
        => ActivationGains.Find(arguments.Choice<Activation>("Activation"), arguments.Choice<GainConvention>("Convention"), arguments.Number("NegativeSlope"));

    private static double Square(double value) => value * value;
}
