using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

internal sealed unsafe partial class SmallSchur
{
    /// <summary>Real and imaginary part of the eigenvalue (of a pair, the one in the upper half plane) of a block.</summary>
    public (double Real, double Imaginary) Eigenvalue(int block)
    {
        int i = Starts[block];
        if (Starts[block + 1] - i == 1)
        {
            return (Row(i)[i], 0);
        }

        double a = Row(i)[i], b = Row(i)[i + 1], c = Row(i + 1)[i], d = Row(i + 1)[i + 1];
        double half = 0.5 * (a - d);
        return (0.5 * (a + d), Math.Sqrt(Math.Max(0, -((half * half) + (b * c)))));
    }

    /// <summary>Right eigenvector of T for a block, unit length; entries beyond the block are zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void RightVector(int block, double* real, double* imaginary)
    {
        (double lr, double li) = Eigenvalue(block);
        Clear(real, imaginary);
        int i = Starts[block];
        Kernel(i, Starts[block + 1] - i, lr, li, transposed: false, real, imaginary);
        for (int upper = block - 1; upper >= 0; upper--)
        {
            int start = Starts[upper], size = Starts[upper + 1] - start;
            for (int row = start; row < start + size; row++)
            {
                double re = 0, im = 0;
                for (int j = start + size; j < Starts[block + 1]; j++)
                {
                    re -= Row(row)[j] * real[j];
                    im -= Row(row)[j] * imaginary[j];
                }

                (real[row], imaginary[row]) = (re, im);
            }

            SolveShifted(start, size, lr, li, transposed: false, real, imaginary);
        }

        Normalize(real, imaginary);
    }

    /// <summary>Left eigenvector of T (y with yᵀ T = λ yᵀ, not conjugated) for a block, unit length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void LeftVector(int block, double* real, double* imaginary)
    {
        (double lr, double li) = Eigenvalue(block);
        Clear(real, imaginary);
        int first = Starts[block];
        Kernel(first, Starts[block + 1] - first, lr, li, transposed: true, real, imaginary);
        for (int lower = block + 1; lower < Blocks; lower++)
        {
            int start = Starts[lower], size = Starts[lower + 1] - start;
            for (int column = start; column < start + size; column++)
            {
                double re = 0, im = 0;
                for (int j = first; j < start; j++)
                {
                    re -= Row(j)[column] * real[j];
                    im -= Row(j)[column] * imaginary[j];
                }

                (real[column], imaginary[column]) = (re, im);
            }

            SolveShifted(start, size, lr, li, transposed: true, real, imaginary);
        }

        Normalize(real, imaginary);
    }

    /// <summary>1 / |yᵀx| for unit left and right eigenvectors: how far an eigenvalue moves for a unit change of the matrix.</summary>
    public double Condition(int block)
    {
        double* xr = stackalloc double[4 * _size];
        double* xi = xr + _size;
        double* yr = xi + _size;
        double* yi = yr + _size;
        RightVector(block, xr, xi);
        LeftVector(block, yr, yi);
        double re = 0, im = 0;
        for (int i = 0; i < _size; i++)
        {
            re += (yr[i] * xr[i]) - (yi[i] * xi[i]);
            im += (yr[i] * xi[i]) + (yi[i] * xr[i]);
        }

        double overlap = Math.Sqrt((re * re) + (im * im));
        return overlap > 0 ? 1 / overlap : double.PositiveInfinity;
    }

    /// <summary>Root mean square of the left eigenvector's last entries in the coordinates of H, over |yᵀx|.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double LeftTail(int block, int entries)
    {
        double* xr = stackalloc double[4 * _size];
        double* xi = xr + _size;
        double* yr = xi + _size;
        double* yi = yr + _size;
        RightVector(block, xr, xi);
        LeftVector(block, yr, yi);
        double re = 0, im = 0, square = 0;
        for (int i = 0; i < _size; i++)
        {
            re += (yr[i] * xr[i]) - (yi[i] * xi[i]);
            im += (yr[i] * xi[i]) + (yi[i] * xr[i]);
        }

        for (int k = _size - entries; k < _size; k++)
        {
            double a = 0, b = 0;
            for (int i = 0; i < _size; i++)
            {
                a += SchurVector(i)[k] * yr[i];
                b += SchurVector(i)[k] * yi[i];
            }

            square += (a * a) + (b * b);
        }

        return Math.Sqrt(square / entries) / Math.Sqrt((re * re) + (im * im));
    }

    private void Clear(double* real, double* imaginary)
    {
        new Span<double>(real, _size).Clear();
        new Span<double>(imaginary, _size).Clear();
    }

    /// <summary>Null vector of the diagonal block minus λ.</summary>
    private void Kernel(int i, int size, double lr, double li, bool transposed, double* real, double* imaginary)
    {
        if (size == 1)
        {
            real[i] = 1;
            return;
        }

        double a = Row(i)[i], d = Row(i + 1)[i + 1];
        double b = transposed ? Row(i + 1)[i] : Row(i)[i + 1], c = transposed ? Row(i)[i + 1] : Row(i + 1)[i];
        if (Math.Abs(b) >= Math.Abs(c))
        {
            // (a − λ) x + b y = 0
            (real[i], imaginary[i]) = (b, 0);
            (real[i + 1], imaginary[i + 1]) = (lr - a, li);
        }
        else
        {
            // c x + (d − λ) y = 0
            (real[i], imaginary[i]) = (lr - d, li);
            (real[i + 1], imaginary[i + 1]) = (c, 0);
        }
    }

    /// <summary>Solves (T_ii − λ) x = right-hand side in place for one diagonal block, small pivots lifted off zero.</summary>
    private void SolveShifted(int i, int size, double lr, double li, bool transposed, double* real, double* imaginary)
    {
        double floor = Epsilon * (Math.Abs(lr) + Math.Abs(li) + Math.Abs(Row(i)[i])) + double.Epsilon;
        double ar = Row(i)[i] - lr, ai = -li;
        if (size == 1)
        {
            (real[i], imaginary[i]) = Divide(real[i], imaginary[i], ar, ai, floor);
            return;
        }

        double dr = Row(i + 1)[i + 1] - lr;
        double b = transposed ? Row(i + 1)[i] : Row(i)[i + 1], c = transposed ? Row(i)[i + 1] : Row(i + 1)[i];
        // Cramer's rule; the determinant is (a−λ)(d−λ) − bc.
        double detr = (ar * dr) - (ai * -li) - (b * c), deti = (ar * -li) + (ai * dr);
        double pr = real[i], pi = imaginary[i], qr = real[i + 1], qi = imaginary[i + 1];
        double numr = (dr * pr) - (-li * pi) - (b * qr), numi = (dr * pi) + (-li * pr) - (b * qi);
        double sumr = (ar * qr) - (ai * qi) - (c * pr), sumi = (ar * qi) + (ai * qr) - (c * pi);
        double lift = floor * floor;
        (real[i], imaginary[i]) = Divide(numr, numi, detr, deti, lift);
        (real[i + 1], imaginary[i + 1]) = Divide(sumr, sumi, detr, deti, lift);
    }

    private static (double Real, double Imaginary) Divide(double nr, double ni, double dr, double di, double floor)
    {
        double size = Math.Max(Math.Abs(dr), Math.Abs(di));
        if (size < floor)
        {
            (dr, di, size) = (floor, 0, floor);
        }

        // Scaled by the larger part so that nothing under- or overflows on the way.
        double sr = dr / size, si = di / size, square = ((sr * sr) + (si * si)) * size;
        return (((nr * sr) + (ni * si)) / square, ((ni * sr) - (nr * si)) / square);
    }

    private void Normalize(double* real, double* imaginary)
    {
        double largest = 0;
        for (int i = 0; i < _size; i++)
        {
            largest = Math.Max(largest, Math.Max(Math.Abs(real[i]), Math.Abs(imaginary[i])));
        }

        double sum = 0;
        for (int i = 0; i < _size; i++)
        {
            real[i] /= largest;
            imaginary[i] /= largest;
            sum += (real[i] * real[i]) + (imaginary[i] * imaginary[i]);
        }

        double norm = Math.Sqrt(sum);
        for (int i = 0; i < _size; i++)
        {
            real[i] /= norm;
            imaginary[i] /= norm;
        }
    }
}
