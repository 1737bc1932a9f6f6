using System;

namespace WeightInit;

/// <summary>Says which columns each row of a pattern is connected to: a function of key and row alone. Not for two threads at once.</summary>
internal abstract class PatternPlaces
{
    /// <summary>The places of a pattern.</summary>
    public static PatternPlaces Of(SpectralPattern pattern, int columns, WeightKey key)
    {
        WeightKey places = key.Child("places");
        return pattern.Topology != SpectralTopology.Random ? new TopologyPlaces(pattern, columns)
            : pattern.Connections > 0 ? new ChosenPlaces(places, columns, pattern.Connections)
            : pattern.Density < 1 ? new ProbablePlaces(places, columns, pattern.Density)
            : new AllPlaces(columns);
    }

    /// <summary>Whether a pattern connects every row to every column.</summary>
    public static bool IsAll(SpectralPattern pattern) =>
        pattern is { Topology: SpectralTopology.Random, Connections: 0, Density: 1 };

    /// <summary>Counts the connections of consecutive rows.</summary>
    /// <param name="firstRow">Number of the first.</param>
    /// <param name="counts">One a row.</param>
    public abstract void Count(int firstRow, Span<int> counts);

    /// <summary>Writes the columns of consecutive rows, ascending in each, one row after the other.</summary>
    /// <param name="firstRow">Number of the first.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">As many as <see cref="Count"/> counts in them.</param>
    public abstract void Find(int firstRow, int rows, Span<int> columns);
}
