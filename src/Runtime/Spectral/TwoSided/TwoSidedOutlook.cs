using System;

namespace WeightInit;

/// <summary>When to look whether both sides are there: a look costs as much as a dozen passes of a small matrix.</summary>
/// <remarks>What is missing falls by about the same factor with each vector: the last two looks say by which, and so where the end is.
/// Looks decide when one stops, not what is believed.</remarks>
internal sealed class TwoSidedOutlook
{
    // A look before the basis is full must spare so many vectors to pay.
    private const int Spared = 6;
    private const int Least = 4;
    private double _lack = double.PositiveInfinity;
    private double _rate;
    private int _steps;

    /// <summary>Notes vectors that are added.</summary>
    public void Advance(int steps) => _steps += steps;

    /// <summary>Notes by what factor the conditions were missed at this look.</summary>
    public void Note(double lack)
    {
        double bits = Math.ILogB(lack) + (lack / Math.ScaleB(1, Math.ILogB(lack))) - 1;
        if (_steps > 0 && double.IsFinite(_lack))
        {
            _rate = (_lack - bits) / _steps;
        }

        _lack = bits;
        _steps = 0;
    }

    /// <summary>Size of the basis at the next look.</summary>
    public int NextLook(int size, int most)
    {
        if (!(_rate > 0) || !double.IsFinite(_lack))
        {
            return most;
        }

        double steps = Math.Max(Least, Math.Ceiling(_lack / _rate));
        return size + steps <= most - Spared ? size + (int)steps : most;
    }
}
