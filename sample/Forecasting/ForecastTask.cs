using System;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>A series to be forecast, and how it is split and measured.</summary>
internal sealed record ForecastTask
{
    private readonly Lazy<double[]> _standardised;

    public ForecastTask(string id, TimeSeries series, TimeSplit split, int horizon)
    {
        Id = id;
        Series = series;
        Split = split;
        Horizon = horizon;
        double[] fitted = series.Values[..split.ValidationStart];
        Mean = fitted.Average();
        Deviation = Math.Sqrt(fitted.Average(value => (value - Mean) * (value - Mean)));
        _standardised = new Lazy<double[]>(() => series.Values.Select(value => (value - Mean) / Deviation).ToArray());
    }

    /// <summary>Name in files and keys.</summary>
    public string Id { get; }

    public TimeSeries Series { get; }

    public TimeSplit Split { get; }

    /// <summary>Steps that a free-running forecast is measured after.</summary>
    public int Horizon { get; }

    /// <summary>Mean of the values before validation, which every value is taken relative to.</summary>
    public double Mean { get; }

    /// <summary>Standard deviation of the values before validation.</summary>
    public double Deviation { get; }

    /// <summary>How the network takes the series in.</summary>
    public required ReservoirDynamics Dynamics { get; init; }

    /// <summary>The series with mean 0 and deviation 1 as far as the fit may know them.</summary>
    public double[] Standardised => _standardised.Value;

    /// <summary>A standardised value in the series' own unit.</summary>
    public double Restore(double value) => Mean + (Deviation * value);
}
