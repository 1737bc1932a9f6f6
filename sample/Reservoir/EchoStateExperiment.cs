using System;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>One network on one series: choosing its ridge penalty on validation, and refitting it for the test.</summary>
internal static class EchoStateExperiment
{
    /// <summary>The best penalties and their errors on validation. Sees nothing of the test.</summary>
    public static SweepPoint Choose(ForecastTask task, EchoStateNetwork network, double radius, CancellationToken cancellation)
    {
        TimeSplit split = task.Split;
        ReservoirState state = new(network, radius, task.Dynamics);
        double[] rows = state.Drive(task.Standardised.AsSpan(0, split.TestStart - 1));
        RidgeRegression regression = new(state.Row.Length);
        Scores?[] scores = new Scores?[RidgeRegression.Penalties.Length];
        Array.Fill(scores, default(Scores));
        int fitted = split.Washout;
        foreach ((int from, int to) in split.Parts())
        {
            Add(regression, task.Standardised, rows, fitted, from);
            fitted = from;
            for (int i = 0; i < scores.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                scores[i] = regression.Solve(RidgeRegression.Penalties[i]) is double[] weights
                    ? scores[i] + Scores.OnValidation(task, new EchoStateForecaster(state, rows, weights), from, to)
                    : null;
            }
        }

        Choices best = Choices.Of(task, scores);
        return new SweepPoint(radius, best.OneStep, best.Horizon);
    }

    /// <summary>The network refitted on all before the test with the penalty chosen.</summary>
    public static EchoStateForecaster Refit(ForecastTask task, EchoStateNetwork network, double radius, double penalty)
    {
        ReservoirState state = new(network, radius, task.Dynamics);
        double[] rows = state.Drive(task.Standardised.AsSpan(0, task.Split.End - 1));
        RidgeRegression regression = new(state.Row.Length);
        Add(regression, task.Standardised, rows, task.Split.Washout, task.Split.TestStart);
        double[] weights = (penalty > 0 ? regression.Solve(penalty) : null)
            ?? throw new SampleException($"{task.Series.Name}: no readout can be fitted to the states of the network; the values are too large or too much alike");
        return new EchoStateForecaster(state, rows, weights);
    }

    private static void Add(RidgeRegression regression, double[] series, double[] rows, int from, int to) =>
        regression.AddSingle(rows.AsSpan(from * regression.Width, (to - from) * regression.Width), series.AsSpan(from, to - from));
}
