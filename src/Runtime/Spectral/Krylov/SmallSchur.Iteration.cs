using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

internal sealed unsafe partial class SmallSchur
{
    /// <summary>Shifted QR from the bottom up until every subdiagonal entry is zero or belongs to a block of two.</summary>
    /// <remarks>Only the window at work is kept up to date, and Q: what stands outside of it is computed anew at the end, by <see cref="Assemble"/>.</remarks>
    /// <param name="isDouble">Receives true at the first row of each block of two.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Iterate(Span<bool> isDouble)
    {
        double norm = 0;
        for (int i = 0; i < _size; i++)
        {
            for (int j = Math.Max(0, i - 1); j < _size; j++)
            {
                norm += Math.Abs(Row(i)[j]);
            }
        }

        int high = _size - 1;
        int attempts = 0;
        while (high >= 0)
        {
            int low = high;
            while (low > 0 && !Negligible(low, norm / _size))
            {
                low--;
            }

            if (low > 0)
            {
                Row(low)[low - 1] = 0;
            }

            if (low == high)
            {
                high--;
                attempts = 0;
            }
            else if (low == high - 1)
            {
                isDouble[low] = true;
                high -= 2;
                attempts = 0;
            }
            else if (++attempts > 60)
            {
                return false;
            }
            else
            {
                Sweep(low, high, exceptional: attempts % 10 == 0);
            }
        }

        return true;
    }

    /// <summary>Negligible against its neighbours or against the whole: the dominant values are wanted, not the relative accuracy of the small.</summary>
    private bool Negligible(int i, double size)
    {
        double sub = Math.Abs(Row(i)[i - 1]);
        return sub <= _negligible * (Math.Abs(Row(i - 1)[i - 1]) + Math.Abs(Row(i)[i])) || sub <= _negligible * size;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sweep(int low, int high, bool exceptional)
    {
        double a = Row(high - 1)[high - 1], b = Row(high - 1)[high];
        double c = Row(high)[high - 1], d = Row(high)[high];
        double trace = a + d;
        double determinant = (a * d) - (b * c);
        double half = 0.5 * (a - d);
        double discriminant = (half * half) + (b * c);
        if (discriminant >= 0)
        {
            // Two real shifts can hold each other in balance for ever: the one nearer the corner is taken twice.
            double root = Math.Sqrt(discriminant);
            double far = half >= 0 ? half + root : half - root;
            double shift = far == 0 ? d : d - (b * c / far);
            trace = 2 * shift;
            determinant = shift * shift;
        }

        if (exceptional)
        {
            double scale = Math.Abs(c) + Math.Abs(Row(high - 1)[high - 2]);
            trace = 1.5 * scale;
            determinant = scale * scale;
        }

        int start = high - 2;
        double x, y, z;
        while (true)
        {
            double h00 = Row(start)[start], h10 = Row(start + 1)[start];
            double h01 = Row(start)[start + 1], h11 = Row(start + 1)[start + 1];
            x = (h00 * (h00 - trace)) + determinant + (h01 * h10);
            y = h10 * (h00 + h11 - trace);
            z = h10 * Row(start + 2)[start + 1];
            double size = Math.Abs(x) + Math.Abs(y) + Math.Abs(z);
            if (size > 0)
            {
                x /= size;
                y /= size;
                z /= size;
            }

            if (start == low)
            {
                break;
            }

            double left = Math.Abs(Row(start)[start - 1]) * (Math.Abs(y) + Math.Abs(z));
            double right = Math.Abs(x) * (Math.Abs(Row(start - 1)[start - 1]) + Math.Abs(h00) + Math.Abs(h11));
            if (left <= Epsilon * right)
            {
                break;
            }

            start--;
        }

        for (int k = start; k < high; k++)
        {
            int length = k < high - 1 ? 3 : 2;
            if (k > start)
            {
                x = Row(k)[k - 1];
                y = Row(k + 1)[k - 1];
                z = length == 3 ? Row(k + 2)[k - 1] : 0;
            }
            else if (length == 2)
            {
                z = 0;
            }

            Bulge(k, length, x, y, z, start, low, high);
        }
    }
}
