using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using WeightInit.Sample;

namespace WeightInit.Benchmarks;

/// <summary>The time of a radius against the number of rows, both on logarithmic axes, as a figure.</summary>
internal sealed class SpectralPlot
{
    private const string Option = "--plot";
    private const string Default = "docs/images/spectral.svg";
    private readonly string _path;
    private readonly Dictionary<string, List<(double LogSize, double LogMilliseconds)>> _series = new(StringComparer.Ordinal);

    private static string Title => $"Spectral radius of a Gaussian k × k matrix, {Measurement.Threads} threads";

    private SpectralPlot(string path) => _path = path;

    /// <summary>Takes the option, and the file that may follow it, out of the arguments; null where it is not there.</summary>
    public static SpectralPlot? Take(ref string[] arguments)
    {
        int at = Array.IndexOf(arguments, Option);
        if (at < 0)
        {
            return null;
        }

        bool named = at + 1 < arguments.Length && arguments[at + 1].EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
        string path = named ? arguments[at + 1] : Default;
        arguments = [.. arguments[..at], .. arguments[(at + (named ? 2 : 1))..]];
        return new SpectralPlot(path);
    }

    /// <summary>One point of a line; none where it was not measured.</summary>
    public void Add(string series, int size, double? seconds)
    {
        if (seconds is double time)
        {
            _series.TryAdd(series, []);
            _series[series].Add((Math.Log10(size), Math.Log10(time * 1e3)));
        }
    }

    /// <summary>Writes the figure, and says where.</summary>
    public void Write()
    {
        if (Path.GetDirectoryName(_path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        Figure figure = new("spectral", Title, Draw);
        File.WriteAllText(_path, FigureRenderer.Render(figure).Svg);
        Console.WriteLine();
        Console.WriteLine($"Drawn: {_path}");
    }

    private ScottPlot.Plot Draw() => LineChart.Draw(
        Title,
        new ChartAxis("k", IsLogarithmic: true),
        new ChartAxis("median of a call, ms", IsLogarithmic: true),
        [.. _series.Select(pair => new ChartSeries(
            pair.Key,
            [.. pair.Value.Order().Select(point => point.LogSize)],
            [.. pair.Value.Order().Select(point => point.LogMilliseconds)]))]);
}
