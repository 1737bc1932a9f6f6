using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>One scheme, activation and depth: the learning rate is searched on validation data, then networks are trained with it and tested.</summary>
internal static class DepthRun
{
    /// <param name="scheme">How the hidden layers are initialised.</param>
    /// <param name="activation">After each of them.</param>
    /// <param name="depth">How many there are.</param>
    /// <param name="settings">Budget and rates.</param>
    /// <param name="split">The images.</param>
    /// <param name="order">The images of each step.</param>
    /// <param name="guessing">Accuracy counted where the numbers overflow.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static DepthPoint Run(
        DigitScheme scheme, Activation activation, int depth, DigitsSettings settings, DigitSplit split, BatchOrder order, double guessing, CancellationToken cancellation)
    {
        NetworkScore Score(int draw, double rate, int steps, DigitImages images)
        {
            DenseParameters<float> network = scheme.Create(activation, depth, DrawKey(settings.Seed, draw)).Parameters;
            return GradientDescent.Train(network, activation, split.Training, order, steps, (float)rate, cancellation)
                ? NetworkScore.Of(new BackPropagation<float>(network, activation, images.Count), images)
                : NetworkScore.None;
        }

        NetworkScore[] search = settings.Rates.Select(rate => Score(0, rate, settings.SearchSteps, split.Validation)).ToArray();
        double[] validation = search.Select(static score => score == NetworkScore.None ? double.NaN : score.Accuracy).ToArray();
        NetworkScore best = search.Max();
        if (best == NetworkScore.None)
        {
            return new DepthPoint(depth, double.NaN, validation, Enumerable.Repeat(guessing, settings.Draws).ToArray());
        }

        // The lowest of equally good rates.
        double chosen = settings.Rates[Array.IndexOf(search, best)];
        IReadOnlyList<double> test = Enumerable.Range(0, settings.Draws)
            .Select(draw => Score(draw, chosen, settings.Steps, split.Test))
            .Select(score => score == NetworkScore.None ? guessing : score.Accuracy)
            .ToArray();
        return new DepthPoint(depth, chosen, validation, test);
    }

    /// <summary>The key of one initialisation; networks of all depths share their first layers.</summary>
    public static WeightKey DrawKey(ulong seed, int draw) => WeightKey.FromSeed(seed).Child("draw", draw);
}
