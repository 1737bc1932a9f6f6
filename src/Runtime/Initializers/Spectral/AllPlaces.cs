using System;

namespace WeightInit;

/// <summary>Every column of every row.</summary>
internal sealed class AllPlaces(int columns) : PatternPlaces
{
    /// <inheritdoc/>
    public override void Count(int firstRow, Span<int> counts) => counts.Fill(columns);

    /// <inheritdoc/>
    public override void Find(int firstRow, int rows, Span<int> places)
    {
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = i % columns;
        }
    }
}
