using System;
using System.Linq;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>The forecasters any other has to beat, fitted and chosen like the reservoirs.</summary>
internal static class BaselineExperiment
{
    /// <summary>The largest order tried: two cycles of the sunspots.</summary>
    private const int MostLags = 24;

    public static MethodResult Persistence(ForecastTask task)
    {
        Persistence forecaster = new(task.Standardised);
        Scores scores = default;
        foreach ((int from, int to) in task.Split.Parts())
        {
            scores += Scores.OnValidation(task, forecaster, from, to);
        }

        ReadOnlySpan<double> truth = task.Standardised.AsSpan(task.Split.ValidationStart..task.Split.TestStart);
        return new MethodResult(
            "persistence (the next value is the last)",
            scores.OneStep.Normalised(truth),
            scores.Horizon.Normalised(truth),
            [Scores.TestOneStep(task, forecaster)],
            [Scores.TestHorizon(task, forecaster)])
        {
            OneStepForecasts = [Scores.TestForecasts(task, forecaster)],
        };
    }

    public static MethodResult Autoregression(ForecastTask task, CancellationToken cancellation)
    {
        (int Order, Choice Choice) oneStep = (0, Choice.None);
        (int Order, Choice Choice) horizon = (0, Choice.None);
        for (int order = 1; order <= Math.Min(MostLags, task.Split.Washout); order++)
        {
            cancellation.ThrowIfCancellationRequested();
            Choices best = Choices.Of(task, RidgeRegression.Penalties.Select(penalty => Validate(task, order, penalty)).ToArray());
            oneStep = best.OneStep.Error < oneStep.Choice.Error ? (order, best.OneStep) : oneStep;
            horizon = best.Horizon.Error < horizon.Choice.Error ? (order, best.Horizon) : horizon;
        }

        IForecaster forOneStep = Refit(task, oneStep.Order, oneStep.Choice);
        IForecaster forHorizon = Refit(task, horizon.Order, horizon.Choice);
        return new MethodResult(
            $"linear autoregression of {oneStep.Order} values (free-running: {horizon.Order})",
            oneStep.Choice.Error,
            horizon.Choice.Error,
            [Scores.TestOneStep(task, forOneStep)],
            [Scores.TestHorizon(task, forHorizon)])
        {
            OneStepForecasts = [Scores.TestForecasts(task, forOneStep)],
        };
    }

    private static Scores? Validate(ForecastTask task, int order, double penalty)
    {
        Scores scores = default;
        foreach ((int from, int to) in task.Split.Parts())
        {
            if (LinearAutoregression.Fit(task.Standardised, order, task.Split.Washout, from, penalty) is not { } forecaster)
            {
                return null;
            }

            scores += Scores.OnValidation(task, forecaster, from, to);
        }

        return scores;
    }

    private static LinearAutoregression Refit(ForecastTask task, int order, Choice choice) =>
        (order > 0 ? LinearAutoregression.Fit(task.Standardised, order, task.Split.Washout, task.Split.TestStart, choice.Penalty) : null)
        ?? throw new SampleException($"{task.Series.Name}: the linear autoregression cannot be fitted; the values are too large or too much alike");
}
