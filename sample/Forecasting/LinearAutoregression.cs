using System;

namespace WeightInit.Sample;

/// <summary>The next value as a weighted sum of the last ones and a constant.</summary>
internal sealed class LinearAutoregression : IForecaster
{
    private readonly double[] _series;
    private readonly double[] _weights;

    private LinearAutoregression(double[] series, int order, double[] weights)
    {
        _series = series;
        Order = order;
        _weights = weights;
    }

    /// <summary>Values looked back on.</summary>
    public int Order { get; }

    /// <summary>Fits the weights on the values from <paramref name="from"/> to before <paramref name="to"/>; null where rounding forbids it.</summary>
    public static LinearAutoregression? Fit(double[] series, int order, int from, int to, double penalty)
    {
        int width = FixedOrder.Padded(order + 1);
        double[] rows = new double[(to - from) * width];
        for (int time = from; time < to; time++)
        {
            Fill(series.AsSpan(0, time), order, rows.AsSpan((time - from) * width, width));
        }

        RidgeRegression regression = new(width);
        regression.AddSingle(rows, series.AsSpan(from, to - from));
        return regression.Solve(penalty) is double[] weights ? new LinearAutoregression(series, order, weights) : null;
    }

    public double Next(int time)
    {
        Span<double> row = stackalloc double[_weights.Length];
        Fill(_series.AsSpan(0, time), Order, row);
        return FixedOrder.Dot(row, _weights);
    }

    public void Run(int start, Span<double> forecast)
    {
        double[] known = new double[Order + forecast.Length];
        _series.AsSpan(start - Order, Order).CopyTo(known);
        Span<double> row = stackalloc double[_weights.Length];
        for (int i = 0; i < forecast.Length; i++)
        {
            Fill(known.AsSpan(0, Order + i), Order, row);
            known[Order + i] = forecast[i] = FixedOrder.Dot(row, _weights);
        }
    }

    private static void Fill(ReadOnlySpan<double> past, int order, Span<double> row)
    {
        row.Clear();
        past[^order..].CopyTo(row);
        row[order] = 1;
    }
}
