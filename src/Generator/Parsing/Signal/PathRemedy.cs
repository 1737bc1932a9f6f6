using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>What puts a path on the edge of chaos.</summary>
/// <param name="Text">What to do, for people.</param>
/// <param name="Changes">The attributes to write; none where there is no repair, or none is needed.</param>
internal sealed record PathRemedy(string Text, IReadOnlyList<CriticalAttribute> Changes)
{
    // Within it a gain is taken for critical: what a finite size does to a spectral radius is of that order.
    private const double Tolerance = 0.02;

    // A last layer without activation may scale its output as it needs to.
    private const double OutputFreedom = 3;

    public static PathRemedy Of(SignalPathModel path)
    {
        foreach (PathLayer layer in path.Layers)
        {
            if (MeanFieldCache.CriticalGain(layer) is null)
            {
                return new(Without(layer), []);
            }
        }

        List<(CriticalAttribute Change, double Gain)> changes = [];
        HashSet<PathWeight> seen = [];
        for (int i = 0; i < path.Layers.Count; i++)
        {
            PathLayer layer = path.Layers[i];
            double gain = MeanFieldCache.CriticalGain(layer)!.Value;
            double departure = Math.Abs(Math.Log(layer.Weight.Effect.WeightVariance!.Value) - (2 * Math.Log(gain))) / 2;
            bool isFree = path.Spec.LinearOutput && i == path.Layers.Count - 1 && departure < Math.Log(OutputFreedom);
            if (!isFree && departure > Tolerance && seen.Add(layer.Weight))
            {
                if (CriticalAttribute.Of(layer, gain) is not { } change)
                {
                    return new($"a gain σ_w of {Figure.Short(gain)} puts it on the edge of chaos (χ = 1)", []);
                }

                changes.Add((change, gain));
            }
        }

        if (changes.Count == 0)
        {
            return new("its weights are on the edge of chaos already: what changes is the way there, or the bias", []);
        }

        IEnumerable<string> texts = changes.GroupBy(static pair => pair.Change.Short).Select(static group =>
            $"{group.Key} on {string.Join(", ", group.Select(static pair => $"'{pair.Change.Weight.Member.Name}'"))}");
        IEnumerable<string> gains = changes.Select(static pair => Figure.Short(pair.Gain)).Distinct();
        return new(
            $"{string.Join(", ", texts)} puts it on the edge of chaos (χ = 1 at σ_w = {string.Join(" and ", gains)})",
            [.. changes.Select(static pair => pair.Change)]);
    }

    private static string Without(PathLayer layer)
    {
        string with = layer.BiasVariance > 0 ? $"with a bias variance of {Figure.Short(layer.BiasVariance)}" : "without bias";
        string why = layer.Activation == Activation.Softplus
            ? "its variance has no fixed point where χ would be 1"
            : "its variance fixed point is unstable";
        string gain = Figure.Short(ActivationGains.Find(layer.Activation, GainConvention.VariancePreserving) ?? 1);
        return $"{layer.Activation} has no edge of chaos {with}, as {why}: use Tanh or ReLU for such a depth, or normalise between the layers"
            + $" (the gain {gain} of GainConvention.VariancePreserving keeps it for a few layers)";
    }
}
