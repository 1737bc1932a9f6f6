namespace WeightInit.Sample;

/// <summary>How a series is drawn.</summary>
internal enum SeriesStyle
{
    /// <summary>A line, with a marker at each value where they are few.</summary>
    Line,

    /// <summary>A dashed line without markers: a reference.</summary>
    Reference,

    /// <summary>Markers alone.</summary>
    Points,

    /// <summary>A wide pale line without markers: what lines drawn over it should follow.</summary>
    Truth,

    /// <summary>A line without markers: a signal beside others.</summary>
    Signal,
}

/// <summary>One line or cloud of points of a chart, named in the legend.</summary>
internal sealed record ChartSeries(string Name, double[] X, double[] Y, SeriesStyle Style = SeriesStyle.Line);
