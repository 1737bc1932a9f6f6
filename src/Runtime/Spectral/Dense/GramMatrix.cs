using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Threading;

namespace WeightInit;

/// <summary>A Aᵀ or Aᵀ A, whichever is smaller: its largest eigenvalue is the squared norm of A, as accurate as A itself gives it.</summary>
internal static unsafe class GramMatrix
{
    // Rows of one panel of this width stay in the first-level cache while they meet each other.
    private const int PanelWidth = 256;

    /// <summary>Copies the matrix, scaled by 2^−exponent, so that its shorter side is the rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static DenseStorage Oriented<T>(ReadOnlySpan<T> matrix, int rows, int columns, int exponent)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool transpose = columns < rows;
        DenseStorage result = transpose ? new DenseStorage(columns, rows) : new DenseStorage(rows, columns);
        double factor = Math.Abs(exponent) < 1000 ? Math.ScaleB(1, -exponent) : 0;
        for (int i = 0; i < rows; i++)
        {
            ReadOnlySpan<T> row = matrix.Slice(i * columns, columns);
            double* target = transpose ? result.Data + i : result.Row(i);
            nint step = transpose ? result.Stride : 1;
            for (int j = 0; j < columns; j++)
            {
                double value = double.CreateTruncating(row[j]);
                target[j * step] = factor != 0 ? value * factor : Math.ScaleB(value, -exponent);
            }
        }

        return result;
    }

    /// <summary>B Bᵀ, both halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static DenseStorage Multiply(DenseStorage b, CancellationToken cancellation)
    {
        int n = b.Size;
        DenseStorage gram = new(n);
        for (int panel = 0; panel < b.Columns; panel += PanelWidth)
        {
            cancellation.ThrowIfCancellationRequested();
            int width = Math.Min(PanelWidth, ((b.Columns - panel) + 7) & ~7);
            for (int i = 0; i < n; i += 2)
            {
                double* row = b.Row(i) + panel;
                double* next = i + 1 < n ? row + b.Stride : row;
                double* sums = gram.Row(i);
                double* nextSums = i + 1 < n ? gram.Row(i + 1) : null;
                for (int j = 0; j <= i; j += 4)
                {
                    AddDots(row, next, b.Row(j) + panel, b.Stride, Math.Min(4, n - j), width, sums + j, nextSums is null ? null : nextSums + j);
                }
            }
        }

        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < i; j++)
            {
                gram.Row(j)[i] = gram.Row(i)[j];
            }
        }

        return gram;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddDots(double* a, double* b, double* c, nint stride, int count, int width, double* sumsA, double* sumsB)
    {
        double* c1 = count > 1 ? c + stride : c, c2 = count > 2 ? c + (2 * stride) : c, c3 = count > 3 ? c + (3 * stride) : c;
        Vector512<double> a0 = Vector512<double>.Zero, a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
        for (nint k = 0; k < width; k += 8)
        {
            Vector512<double> x = Vector512.Load(a + k), y = Vector512.Load(b + k);
            Vector512<double> z0 = Vector512.Load(c + k), z1 = Vector512.Load(c1 + k), z2 = Vector512.Load(c2 + k), z3 = Vector512.Load(c3 + k);
            a0 += x * z0;
            a1 += x * z1;
            a2 += x * z2;
            a3 += x * z3;
            b0 += y * z0;
            b1 += y * z1;
            b2 += y * z2;
            b3 += y * z3;
        }

        Add(sumsA, count, a0, a1, a2, a3);
        if (sumsB is not null)
        {
            Add(sumsB, count, b0, b1, b2, b3);
        }
    }

    private static void Add(double* sums, int count, Vector512<double> s0, Vector512<double> s1, Vector512<double> s2, Vector512<double> s3)
    {
        sums[0] += DenseVector.Sum(s0);
        if (count > 1)
        {
            sums[1] += DenseVector.Sum(s1);
        }

        if (count > 2)
        {
            sums[2] += DenseVector.Sum(s2);
        }

        if (count > 3)
        {
            sums[3] += DenseVector.Sum(s3);
        }
    }
}
