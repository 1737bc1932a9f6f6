using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

internal sealed unsafe partial class SymmetricKrylov
{
    /// <summary>Whether the largest value of a symmetric operator cannot have settled yet, told without a decomposition.</summary>
    /// <remarks>Until the first restart the projection is tridiagonal. Its largest values come by bisection, its eigenvector's last entry by
    /// the recurrence from below, in which the entries grow. A bound of r² over the gap, which
    /// is at most twice the value, says the rest.</remarks>
    private bool IsOutOfReach()
    {
        double value = ValueOfTridiagonal(0, 54);
        double last = 1, before = 0, square = 1, entry = 1;
        for (int i = _size - 1; i > 0; i--)
        {
            double off = Entry(i, i - 1);
            if (off == 0)
            {
                return false;
            }

            double next = (((value - Entry(i, i)) * entry) - before) / off;
            before = off * entry;
            entry = next;
            square += entry * entry;
            if (square > 1e200)
            {
                // The last entry is as good as zero.
                return false;
            }
        }

        double residual = Entry(_size, _size - 1) * last / Math.Sqrt(square);
        double allowed = SettledShare * UnseenShare * _options.Tolerance * value;
        return residual * residual > 2 * allowed * value
            || (!_plan.LooksAtBothEnds && residual * residual > allowed * (value - ValueOfTridiagonal(1, 30)));
    }

    /// <summary>The largest value but <paramref name="index"/>, from below, by Sturm sequences (Golub and Van Loan, 8.4).</summary>
    private double ValueOfTridiagonal(int index, int steps)
    {
        double high = 0;
        for (int i = 0; i < _size; i++)
        {
            double row = Math.Abs(Entry(i, i)) + (i > 0 ? Math.Abs(Entry(i, i - 1)) : 0) + (i + 1 < _size ? Math.Abs(Entry(i + 1, i)) : 0);
            high = Math.Max(high, row);
        }

        double low = -high;
        for (int step = 0; step < steps; step++)
        {
            double middle = 0.5 * (low + high);
            if (HasAbove(middle, index))
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return index == 0 ? high : low;
    }

    /// <summary>Whether more values than <paramref name="count"/> exceed x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool HasAbove(double x, int count)
    {
        double pivot = 1;
        for (int i = 0; i < _size; i++)
        {
            double off = i > 0 ? Entry(i, i - 1) : 0;
            pivot = x - Entry(i, i) - (off * off / pivot);
            if (pivot <= 0)
            {
                pivot = Math.Min(pivot, -double.Epsilon);
                if (--count < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
