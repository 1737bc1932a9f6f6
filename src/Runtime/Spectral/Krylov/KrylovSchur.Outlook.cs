using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

internal sealed unsafe partial class KrylovSchur
{
    /// <summary>Whether the largest value of a symmetric operator cannot have settled yet, told without a decomposition.</summary>
    /// <remarks>Until the first restart the projection is tridiagonal. Its largest value comes by bisection, its eigenvector's last entry by
    /// the recurrence from below, in which the entries grow. A bound of r² over a gap that is at most twice the value
    /// says the rest.</remarks>
    private bool IsOutOfReach()
    {
        double value = LargestOfTridiagonal();
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
        return residual * residual > 4 * _options.Tolerance * value * value;
    }

    private double Entry(int i, int j) => _basis.H[((nint)i * _basis.HStride) + j];

    /// <summary>The largest modulus's eigenvalue if it is positive, by Sturm sequences (Golub and Van Loan, 8.4).</summary>
    private double LargestOfTridiagonal()
    {
        double high = 0;
        for (int i = 0; i < _size; i++)
        {
            double row = Math.Abs(Entry(i, i)) + (i > 0 ? Math.Abs(Entry(i, i - 1)) : 0) + (i + 1 < _size ? Math.Abs(Entry(i + 1, i)) : 0);
            high = Math.Max(high, row);
        }

        double low = -high;
        for (int step = 0; step < 54; step++)
        {
            double middle = 0.5 * (low + high);
            if (ExceedsAll(middle))
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return high;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ExceedsAll(double x)
    {
        double pivot = 1;
        for (int i = 0; i < _size; i++)
        {
            double off = i > 0 ? Entry(i, i - 1) : 0;
            pivot = x - Entry(i, i) - (off * off / pivot);
            if (pivot <= 0)
            {
                return false;
            }
        }

        return true;
    }
}
