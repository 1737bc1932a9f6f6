using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;

namespace WeightInit;

/// <summary>Eigenvalues of an upper Hessenberg matrix by Francis's implicit double-shift QR iteration, in real arithmetic.</summary>
/// <remarks>Deflation after Ahues and Tisseur (LAPACK Working Note 122), exceptional shifts every ten sweeps.</remarks>
internal static unsafe class FrancisQr
{
    private const double Ulp = 2.220446049250313e-16;
    private const int SweepsPerEigenvalue = 300;

    /// <summary>Finds all eigenvalues; destroys the matrix.</summary>
    /// <param name="h">The Hessenberg matrix, zero below the subdiagonal, its largest value not far from 1.</param>
    /// <param name="eigenvalues">As many as the matrix has rows.</param>
    /// <param name="cancellation">Looked at before each sweep.</param>
    /// <returns>Whether every eigenvalue was found; where not, the values are of no use.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Run(DenseStorage h, Span<Complex> eigenvalues, CancellationToken cancellation)
    {
        int n = h.Size;
        double smallest = 2.2250738585072014e-308 * (n / Ulp);
        int last = n - 1;
        int sweeps = 0;
        while (last >= 0)
        {
            cancellation.ThrowIfCancellationRequested();
            int first = FindSmallSubdiagonal(h, last, smallest);
            if (first > 0)
            {
                h.Row(first)[first - 1] = 0;
            }

            if (first == last)
            {
                eigenvalues[last] = h.Row(last)[last];
                last--;
                sweeps = 0;
            }
            else if (first == last - 1)
            {
                double* top = h.Row(first) + first;
                double* bottom = h.Row(last) + first;
                (eigenvalues[first], eigenvalues[last]) = TwoByTwo.Eigenvalues(top[0], top[1], bottom[0], bottom[1]);
                last -= 2;
                sweeps = 0;
            }
            else
            {
                if (++sweeps > SweepsPerEigenvalue)
                {
                    return false;
                }

                ShiftPair shifts = ShiftPair.Choose(h, first, last, sweeps);
                FrancisSweep.Run(h, first, last, shifts);
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FindSmallSubdiagonal(DenseStorage h, int last, double smallest)
    {
        int k = last;
        for (; k > 0; k--)
        {
            double* above = h.Row(k - 1);
            double* row = h.Row(k);
            double sub = Math.Abs(row[k - 1]);
            if (sub <= smallest)
            {
                break;
            }

            double scale = Math.Abs(above[k - 1]) + Math.Abs(row[k]);
            if (scale == 0)
            {
                scale = (k >= 2 ? Math.Abs(above[k - 2]) : 0) + (k < last ? Math.Abs(h.Row(k + 1)[k]) : 0);
            }

            if (sub > Ulp * scale)
            {
                continue;
            }

            double super = Math.Abs(above[k]);
            double difference = Math.Abs(above[k - 1] - row[k]);
            double corner = Math.Abs(row[k]);
            double sum = Math.Max(corner, difference) + Math.Max(sub, super);
            double product = Math.Min(corner, difference) * (Math.Max(corner, difference) / sum);
            if (Math.Min(sub, super) * (Math.Max(sub, super) / sum) <= Math.Max(smallest, Ulp * product))
            {
                break;
            }
        }

        return k;
    }
}
