using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>What a scheme makes of a signal: σ_w², or why mean-field theory cannot say.</summary>
/// <param name="WeightVariance">σ_w²: mean square of an entry times the inputs of one output.</param>
/// <param name="Reason">Why there is no σ_w²; empty where there is.</param>
internal readonly record struct SchemeEffect(double? WeightVariance, string Reason)
{
    // Fewer connections than that and the extreme eigenvalues are those of single heavy entries, not of a circular law.
    private const double FewestConnections = 10;

    public static SchemeEffect Of(SchemeModel scheme, IReadOnlyList<Size> shape, WeightFlow flow, WeightFlow own) => scheme.Call switch
    {
        "Normal" => Centered(scheme.Arguments.Number("Mean"), Square(scheme.Arguments.Number("StandardDeviation")), flow),
        "Uniform" => Centered(
            (scheme.Arguments.Number("Low") + scheme.Arguments.Number("High")) / 2, Square(scheme.Arguments.Number("High") - scheme.Arguments.Number("Low")) / 12, flow),
        "TruncatedNormal" => Centered(Middle(scheme.Arguments.Number("Lower"), scheme.Arguments.Number("Upper")), Square(scheme.Arguments.Number("StandardDeviation")), flow),
        "Xavier" => Scaled(scheme, 1, "FanAverage", flow, own),
        "LeCun" => Scaled(scheme, 1, "FanIn", flow, own),
        "Kaiming" => Scaled(scheme, Square(Gain(scheme)), scheme.Arguments.Text("Mode"), flow, own),
        "VarianceScaling" => Scaled(scheme, scheme.Arguments.Number("Scale"), scheme.Arguments.Text("Mode"), flow, own),
        "Orthogonal" => Orthogonal(scheme.Arguments.Number("Gain"), Extent.Of(shape[0]), Rest(shape), flow.FanIn),
        "DeltaOrthogonal" => Orthogonal(scheme.Arguments.Number("Gain"), flow.Outputs, flow.Inputs, flow.Inputs),
        "Sparse" => Sparse(scheme, Extent.Of(shape[0]), flow),
        "Spectral" => Spectral(scheme, Extent.Of(shape[0]), Rest(shape), shape.Count, flow),
        "Constant" or "Zeros" or "Ones" => Outside("its entries are all one value, where mean-field theory is about random ones of mean 0"),
        "Identity" or "Dirac" => Outside("it copies its input, where mean-field theory is about random entries of mean 0"),
        _ => Outside($"the effect of {scheme.Attribute} on a signal is not known"),
    };

    private static SchemeEffect Outside(string reason) => new(null, reason);

    private static SchemeEffect Known(double variance)
        => variance > 0 && !double.IsInfinity(variance) ? new(variance, "") : Outside("its entries are all 0, or more than a number holds");

    private static SchemeEffect Unknown(Extent size) => Outside($"its size {size.Text} is known only at run time, and the effect on a signal depends on it");

    private static SchemeEffect Centered(double mean, double variance, WeightFlow flow)
        => mean != 0 ? Outside($"the mean of its entries is {mean.ToString("G3", CultureInfo.InvariantCulture)}, where mean-field theory is about mean 0")
            : flow.FanIn.Value is { } inputs ? Known(SchemeVariance.Entries(variance, inputs))
            : Unknown(flow.FanIn);

    // Only whether it is zero matters here: the bounds of a cut normal are symmetric, or its mean is not 0.
    private static double Middle(double lower, double upper) => lower == -upper ? 0 : double.IsInfinity(lower + upper) ? Math.Sign(lower + upper) : (lower + upper) / 2;

    private static SchemeEffect Scaled(SchemeModel scheme, double scale, string mode, WeightFlow flow, WeightFlow own)
    {
        double packed = scheme.Arguments.Number("Packed");
        double? perInput = Extent.Ratio(own.FanIn, flow.FanIn);
        double? perOutput = Extent.Ratio(own.FanOut, flow.FanIn) / packed;
        double? fan = mode switch
        {
            "FanIn" => perInput,
            "FanOut" => perOutput,
            "FanAverage" => (perInput + perOutput) / 2,
            _ => perInput * perOutput is { } product ? Math.Sqrt(product) : null,
        };
        return fan is { } ratio ? Known(Square(scheme.Arguments.Number("Gain")) * scale / ratio) : Unknown(own.FanIn.Value is null ? own.FanIn : own.FanOut);
    }

    private static SchemeEffect Orthogonal(double gain, Extent rows, Extent columns, Extent inputs)
        => rows.Value is { } r && columns.Value is { } c && inputs.Value is { } i ? Known(SchemeVariance.Orthogonal(gain, r, c, i))
            : rows.Text == columns.Text && inputs.Text == rows.Text ? Known(gain * gain)
            : Unknown(rows.Value is null ? rows : columns);

    private static SchemeEffect Sparse(SchemeModel scheme, Extent rows, WeightFlow flow)
    {
        if (rows.Value is not { } count || flow.FanIn.Value is not { } inputs)
        {
            return Unknown(rows.Value is null ? rows : flow.FanIn);
        }

        double share = 1 - (scheme.Arguments.Number("ZerosPerColumn") / count);
        return Known(SchemeVariance.Entries(share * Square(scheme.Arguments.Number("StandardDeviation")), inputs));
    }

    private static SchemeEffect Spectral(SchemeModel scheme, Extent rows, Extent columns, int rank, WeightFlow flow)
    {
        double gain = scheme.Arguments.Number("Gain");
        if (scheme.Arguments.Text("Topology") != "Random")
        {
            return Outside($"the connections of its topology {scheme.Arguments.Text("Topology")} are not random");
        }

        if (scheme.Arguments.Number("LeakRate") < 1)
        {
            return Outside("its gain is that of a leaky unit");
        }

        bool isSquare = rank == 2 && Extent.Ratio(rows, columns) == 1;
        if (!isSquare && (rows.Value is null || columns.Value is null))
        {
            return Unknown(rows.Value is null ? rows : columns);
        }

        double connections = scheme.Arguments.Number("Connections") > 0 ? scheme.Arguments.Number("Connections") : scheme.Arguments.Number("Density") * (columns.Value ?? double.PositiveInfinity);
        bool isPattern = scheme.Arguments.Number("Connections") > 0 || scheme.Arguments.Number("Density") < 1;
        bool isRadius = isSquare && scheme.Arguments.Text("Measure") != "Norm";
        if (isPattern && connections < FewestConnections)
        {
            return Outside("so few connections follow no law of random matrices yet");
        }

        // The circular law holds for sparse matrices too, but a few heavy rows and columns govern their norm.
        if (isPattern && !isRadius)
        {
            return Outside("the norm of a sparse matrix is governed by its heaviest row or column");
        }

        return isRadius
            ? Known(columns.Value is { } size ? SchemeVariance.SpectralRadius(gain, size) : gain * gain)
            : rows.Value is { } r && columns.Value is { } c
                ? Known(SchemeVariance.SpectralNorm(gain, r, c, flow.FanIn.Value!.Value))
                : Known(gain * gain / 4);
    }

    private static double Gain(SchemeModel scheme) => ActivationGains.Find(
        scheme.Arguments.Choice<Activation>("Activation"), scheme.Arguments.Choice<GainConvention>("Convention"), scheme.Arguments.Number("NegativeSlope")) ?? 0;

    private static Extent Rest(IReadOnlyList<Size> shape) => shape.Skip(1).Aggregate(Extent.One, static (product, size) => product * Extent.Of(size));

    private static double Square(double value) => value * value;
}
