using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

internal sealed unsafe partial class SmallSchur
{
    /// <summary>Smallest singular value of what is left of T − λ without the leading block, λ that block's value.</summary>
    /// <remarks>By inverse iteration, so an estimate from above that three steps bring within a few per cent: how far the rest of the
    /// projected matrix is from having the same eigenvalue (Stewart, SIAM Review 15, 1973).</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Separation()
    {
        int first = Starts[1];
        if (first == _size)
        {
            return double.PositiveInfinity;
        }

        (double lr, double li) = Eigenvalue(0);
        double* real = stackalloc double[2 * _size];
        double* imaginary = real + _size;
        Clear(real, imaginary);
        for (int i = first; i < _size; i++)
        {
            real[i] = 1;
        }

        double smallest = double.PositiveInfinity;
        for (int step = 0; step < 3; step++)
        {
            double before = Length(real, imaginary, first);
            SolveRest(lr, li, real, imaginary);
            double middle = Length(real, imaginary, first);
            SolveRestTransposed(lr, -li, real, imaginary);
            double after = Length(real, imaginary, first);
            smallest = Math.Min(smallest, Math.Min(before / middle, middle / after));
            for (int i = first; i < _size; i++)
            {
                real[i] /= after;
                imaginary[i] /= after;
            }
        }

        return smallest;
    }

    private double Length(double* real, double* imaginary, int first)
    {
        double sum = 0;
        for (int i = first; i < _size; i++)
        {
            sum += (real[i] * real[i]) + (imaginary[i] * imaginary[i]);
        }

        return Math.Sqrt(sum);
    }

    /// <summary>Solves (T₂₂ − λ) x = b in place.</summary>
    private void SolveRest(double lr, double li, double* real, double* imaginary)
    {
        for (int block = Blocks - 1; block > 0; block--)
        {
            int start = Starts[block], size = Starts[block + 1] - start;
            for (int row = start; row < start + size; row++)
            {
                double re = real[row], im = imaginary[row];
                for (int j = start + size; j < _size; j++)
                {
                    re -= Row(row)[j] * real[j];
                    im -= Row(row)[j] * imaginary[j];
                }

                (real[row], imaginary[row]) = (re, im);
            }

            SolveShifted(start, size, lr, li, transposed: false, real, imaginary);
        }
    }

    /// <summary>Solves (T₂₂ᵀ − λ) x = b in place.</summary>
    private void SolveRestTransposed(double lr, double li, double* real, double* imaginary)
    {
        for (int block = 1; block < Blocks; block++)
        {
            int start = Starts[block], size = Starts[block + 1] - start;
            SolveShifted(start, size, lr, li, transposed: true, real, imaginary);
            for (int row = start; row < start + size; row++)
            {
                for (int j = start + size; j < _size; j++)
                {
                    real[j] -= Row(row)[j] * real[row];
                    imaginary[j] -= Row(row)[j] * imaginary[row];
                }
            }
        }
    }
}
