namespace WeightInit.Sample;

/// <summary>An axis of a chart.</summary>
/// <param name="Label">What it measures.</param>
/// <param name="IsLogarithmic">Whether the data are given as decimal logarithms (norms pass the range of a double) and
/// the ticks stand for powers of ten.</param>
internal sealed record ChartAxis(string Label, bool IsLogarithmic = false)
{
    /// <summary>The shortest range shown (of logarithms on a logarithmic axis), so that a rounding error does not fill the chart.</summary>
    public double LeastRange { get; init; } = 1e-3;

    /// <summary>A value that the axis shows whatever the data, or NaN.</summary>
    public double Includes { get; init; } = double.NaN;
}
