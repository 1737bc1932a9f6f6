using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <content>What the projected matrix says of eigenvalues and vectors.</content>
internal sealed unsafe partial class KrylovSide
{
    // Root mean square of a left vector's last entries stands for its component along the residual, as in KrylovSchur.
    private const double Safety = 10;
    private const int TailEntries = 16;

    /// <summary>Norm of B x − λ x for a block's unit Ritz vector x, from the coupling.</summary>
    public double Residual(int block)
    {
        double* real = stackalloc double[2 * Count];
        double* imaginary = real + Count;
        Schur.RightVector(block, real, imaginary);
        double re = 0, im = 0;
        for (int j = 0; j < Schur.Starts[block + 1]; j++)
        {
            double c = Coupling(j);
            re += c * real[j];
            im += c * imaginary[j];
        }

        return Math.Sqrt((re * re) + (im * im));
    }

    /// <summary>What a residual may move a block's value by.</summary>
    public double Doubt(int block, double residual) =>
        Safety * residual * Schur.LeftTail(block, Math.Min(TailEntries, Count));

    /// <summary>A block's Ritz vector, of unit length, in double precision; the imaginary part is zero for a real value.</summary>
    public void Expand(int block, double* real, double* imaginary)
    {
        double* coefficients = stackalloc double[4 * Count];
        double* re = coefficients + (2 * Count);
        double* im = re + Count;
        Schur.RightVector(block, re, im);
        for (int i = 0; i < Count; i++)
        {
            double a = 0, b = 0;
            for (int j = 0; j < Schur.Starts[block + 1]; j++)
            {
                a += Schur.SchurVector(j)[i] * re[j];
                b += Schur.SchurVector(j)[i] * im[j];
            }

            coefficients[i] = a;
            coefficients[Count + i] = b;
        }

        new Span<double>(real, _size).Clear();
        new Span<double>(imaginary, _size).Clear();
        ColumnProduct.Accumulate(_vectors, _padded, Count, _size, coefficients, coefficients + Count, real, imaginary);
    }

    /// <summary>Factor by which the start vector grows in the later half of the first basis, in Count − Count / 2 products.</summary>
    public double Growth()
    {
        int steps = Count;
        double* x = stackalloc double[2 * steps];
        double* y = x + steps;
        new Span<double>(x, 2 * steps).Clear();
        x[0] = 1;
        double growth = 1;
        for (int step = 1; step < steps; step++)
        {
            double square = 0;
            for (int i = 0; i <= step; i++)
            {
                double sum = 0;
                for (int j = 0; j < step; j++)
                {
                    sum += _h[((nint)i * _hStride) + j] * x[j];
                }

                y[i] = sum;
                square += sum * sum;
            }

            double norm = Math.Sqrt(square);
            for (int i = 0; i <= step; i++)
            {
                x[i] = y[i] / norm;
            }

            growth = step >= steps / 2 ? growth * norm : growth;
        }

        return growth;
    }

    /// <summary>Entry of cᵀQ: how strongly Schur vector <paramref name="j"/> leaks out of the space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Coupling(int j)
    {
        double* row = _h + ((nint)Count * _hStride);
        double* q = Schur.SchurVector(j);
        double sum = 0;
        for (int i = 0; i < Count; i++)
        {
            sum += row[i] * q[i];
        }

        return sum;
    }
}
