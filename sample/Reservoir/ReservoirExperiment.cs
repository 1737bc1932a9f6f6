using System;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>The reservoir experiment from end to end.</summary>
internal static class ReservoirExperiment
{
    /// <param name="settings">What the result depends on.</param>
    /// <param name="progress">Told of each part how far it is, from 0 to 1.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="SampleException">The user's series cannot be read.</exception>
    public static ReservoirResult Run(ReservoirSettings settings, Action<ReservoirPart, double> progress, CancellationToken cancellation)
    {
        progress(ReservoirPart.Series, 0);
        TimeSeries first = settings.SeriesFile is string file
            ? new TimeSeries(settings.Column ?? System.IO.Path.GetFileName(file), 0, "row", SeriesReader.Read(DataFile.Load(file), settings.Column))
            : Sunspots.Read();
        cancellation.ThrowIfCancellationRequested();
        TimeSeries second = MackeyGlass.Series(settings.Quick ? 500 : 2000);
        progress(ReservoirPart.Series, 1);
        return new ReservoirResult { Settings = settings, Series = [first, second] };
    }
}
