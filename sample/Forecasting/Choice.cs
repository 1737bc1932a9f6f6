using System;

namespace WeightInit.Sample;

/// <summary>What was chosen on validation, and the error it had there.</summary>
/// <param name="Penalty">Ridge penalty, relative; NaN where nothing could be fitted.</param>
/// <param name="Error">NRMSE on validation; infinite where nothing could be fitted.</param>
internal readonly record struct Choice(double Penalty, double Error)
{
    public static Choice None => new(double.NaN, double.PositiveInfinity);

    public Choice OrBetter(Choice other) => other.Error < Error ? other : this;
}

/// <summary>The best penalty one step ahead and free-running: two readouts may be fitted for two purposes.</summary>
internal readonly record struct Choices(Choice OneStep, Choice Horizon)
{
    /// <param name="task">What is forecast.</param>
    /// <param name="scores">By penalty of <see cref="RidgeRegression.Penalties"/>, over all parts of validation; null where a part could not be fitted.</param>
    public static Choices Of(ForecastTask task, Scores?[] scores)
    {
        ReadOnlySpan<double> truth = task.Standardised.AsSpan(task.Split.ValidationStart..task.Split.TestStart);
        Choices best = new(Choice.None, Choice.None);
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] is Scores score)
            {
                double penalty = RidgeRegression.Penalties[i];
                best = new Choices(
                    best.OneStep.OrBetter(new Choice(penalty, score.OneStep.Normalised(truth))),
                    best.Horizon.OrBetter(new Choice(penalty, score.Horizon.Normalised(truth))));
            }
        }

        return best;
    }
}
