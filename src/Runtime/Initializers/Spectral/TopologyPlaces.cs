using System;

namespace WeightInit;

/// <summary>The connections of a ring, a delay line or a cycle with jumps (Rodan and Tiňo 2011, 2012).</summary>
internal sealed class TopologyPlaces : PatternPlaces
{
    private const int Most = 4;

    private readonly int _size;
    private readonly int _jump;
    private readonly bool _isClosed;

    public TopologyPlaces(SpectralPattern pattern, int size)
    {
        _size = size;
        _isClosed = pattern.Topology != SpectralTopology.DelayLine;
        _jump = pattern.Topology != SpectralTopology.CycleJumps ? 0
            : pattern.JumpLength > 0 ? pattern.JumpLength : Math.Max(2, (int)Math.Sqrt(size));
    }

    /// <inheritdoc/>
    public override void Count(int firstRow, Span<int> counts)
    {
        Span<int> places = stackalloc int[Most];
        for (int row = 0; row < counts.Length; row++)
        {
            counts[row] = Of(firstRow + row, places);
        }
    }

    /// <inheritdoc/>
    public override void Find(int firstRow, int rows, Span<int> columns)
    {
        Span<int> places = stackalloc int[Most];
        for (int row = 0; row < rows; row++)
        {
            int count = Of(firstRow + row, places);
            places[..count].CopyTo(columns);
            columns = columns[count..];
        }
    }

    /// <summary>The units that one unit hears, ascending.</summary>
    private int Of(int row, Span<int> places)
    {
        int count = 0;
        if (row > 0)
        {
            Add(row - 1, places, ref count);
        }
        else if (_isClosed)
        {
            Add(_size - 1, places, ref count);
        }

        // Jumps start at unit 0 and go from each multiple of the length to the next, both ways; the last returns to unit 0 where the
        // length divides the size.
        if (_jump > 0 && row % _jump == 0)
        {
            if (row >= _jump)
            {
                Add(row - _jump, places, ref count);
            }
            else if (_size % _jump == 0)
            {
                Add(_size - _jump, places, ref count);
            }

            if (row < _size - _jump)
            {
                Add(row + _jump, places, ref count);
            }
            else if (row == _size - _jump)
            {
                Add(0, places, ref count);
            }
        }

        places[..count].Sort();
        return count;
    }

    private static void Add(int column, Span<int> places, ref int count)
    {
        if (!places[..count].Contains(column))
        {
            places[count++] = column;
        }
    }
}
