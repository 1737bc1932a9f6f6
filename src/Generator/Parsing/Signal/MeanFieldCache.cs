using System.Collections.Concurrent;

namespace WeightInit.Generator;

/// <summary>Figures of paths seen before: a keystroke elsewhere must not integrate fifty layers anew.</summary>
/// <remarks>A pure function of numbers, remembered; nothing of a compilation is held.</remarks>
internal static class MeanFieldCache
{
    private const int Most = 256;

    private static readonly ConcurrentDictionary<Question, MeanFieldPath> _answers = new();

    private static readonly ConcurrentDictionary<(Activation Activation, double Slope, double BiasVariance), double?> _gains = new();

    public static MeanFieldPath Of(Question question)
    {
        if (_answers.TryGetValue(question, out MeanFieldPath? known))
        {
            return known;
        }

        if (_answers.Count >= Most)
        {
            _answers.Clear();
        }

        return _answers.GetOrAdd(question, static asked => new(asked.Layers, asked.InputVariance, asked.PeriodStart, asked.PeriodLength));
    }

    /// <summary>The σ_w that puts a layer on the edge of chaos; null where none does.</summary>
    public static double? CriticalGain(PathLayer layer)
    {
        if (_gains.Count >= Most)
        {
            _gains.Clear();
        }

        return _gains.GetOrAdd(
            (layer.Activation, layer.Slope, layer.BiasVariance), static asked => WeightInit.CriticalGain.Find(asked.Activation, asked.Slope, asked.BiasVariance));
    }

    /// <summary>All that a path's figures depend on.</summary>
    internal sealed record Question(EquatableArray<MeanFieldLayer> Layers, double InputVariance, int PeriodStart, int PeriodLength);
}
