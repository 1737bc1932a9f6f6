using System;

namespace WeightInit;

/// <summary>So many columns of each row, chosen without repetition.</summary>
internal sealed class ChosenPlaces(WeightKey key, int columns, int connections) : PatternPlaces
{
    private readonly PlaceChoice _choice = new(key, columns, connections);

    /// <inheritdoc/>
    public override void Count(int firstRow, Span<int> counts) => counts.Fill(connections);

    /// <inheritdoc/>
    public override void Find(int firstRow, int rows, Span<int> places)
    {
        for (int row = 0; row < rows; row++)
        {
            Span<int> own = places.Slice(row * connections, connections);
            _choice.Of(firstRow + row).CopyTo(own);
            own.Sort();
        }
    }
}
