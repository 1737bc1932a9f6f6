using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>Gathers a principal submatrix, scaled by a power of two so that its largest value lies in [1/2, 1), and balanced.</summary>
internal static unsafe class ScaledCore
{
    // Values further apart than this (as powers of two) are first brought together by a diagonal similarity on the
    // exponents alone: a common scale would push the small ones out of range before they could be balanced.
    private const int WideSpread = 600;
    private const int MostSweeps = 60;

    /// <summary>Fills the storage with the whole matrix, the usual case, as <see cref="Gather{T}(ReadOnlySpan{T}, int, List{int}, DenseStorage)"/> would.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Gather<T>(ReadOnlySpan<T> matrix, int size, DenseStorage storage)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double largest = 0, smallest = double.PositiveInfinity;
        for (int i = 0; i < size; i++)
        {
            ReadOnlySpan<T> source = matrix.Slice(i * size, size);
            double* row = storage.Row(i);
            if (typeof(T) == typeof(float))
            {
                Widen(MemoryMarshal.Cast<T, float>(source), row);
            }
            else
            {
                MemoryMarshal.Cast<T, double>(source).CopyTo(new Span<double>(row, size));
            }

            DenseVector.Range(row, (size + 7) & ~7, ref smallest, ref largest);
        }

        int shift = largest == 0 ? 0 : Math.ILogB(largest) + 1;
        if (largest == 0 || Math.ILogB(smallest) + WideSpread < shift || Math.Abs(shift) >= 1000)
        {
            int[] all = new int[size];
            for (int i = 0; i < size; i++)
            {
                all[i] = i;
            }

            return Gather(matrix, size, [.. all], storage);
        }

        for (int i = 0; i < size; i++)
        {
            DenseVector.Scale(storage.Row(i), Math.ScaleB(1, -shift), (size + 7) & ~7);
        }

        Balancing.Run(storage);
        return shift;
    }

    /// <summary>Fills the storage.</summary>
    /// <returns>The e such that eigenvalues of the matrix are those of the storage times 2^e.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Gather<T>(ReadOnlySpan<T> matrix, int size, List<int> core, DenseStorage storage)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int n = core.Count;
        (int lowest, int highest) = ExponentRange(matrix, size, core);
        if (highest == int.MinValue)
        {
            return 0;
        }

        int[]? similarity = highest - lowest > WideSpread ? BalanceExponents(matrix, size, core) : null;
        int shift = highest + 1;
        if (similarity is not null)
        {
            shift = int.MinValue;
            ForEach(matrix, size, core, (i, j, exponent) => shift = Math.Max(shift, exponent + similarity[j] - similarity[i] + 1));
        }

        double factor = shift is > -1000 and < 1000 && similarity is null ? Math.ScaleB(1, -shift) : 0;
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<T> source = matrix.Slice(core[i] * size, size);
            double* row = storage.Row(i);
            for (int j = 0; j < n; j++)
            {
                double value = double.CreateTruncating(source[core[j]]);
                row[j] = factor != 0 ? value * factor
                    : Math.ScaleB(value, (similarity is null ? 0 : similarity[j] - similarity[i]) - shift);
            }
        }

        Balancing.Run(storage);
        return shift;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Widen(ReadOnlySpan<float> source, double* target)
    {
        int j = 0;
        for (; j <= source.Length - Vector<float>.Count; j += Vector<float>.Count)
        {
            Vector.Widen(new Vector<float>(source[j..]), out Vector<double> lower, out Vector<double> upper);
            Vector.Store(lower, target + j);
            Vector.Store(upper, target + j + Vector<double>.Count);
        }

        for (; j < source.Length; j++)
        {
            target[j] = source[j];
        }
    }

    private static (int Lowest, int Highest) ExponentRange<T>(ReadOnlySpan<T> matrix, int size, List<int> core)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double smallest = double.PositiveInfinity, largest = 0;
        foreach (int i in core)
        {
            ReadOnlySpan<T> row = matrix.Slice(i * size, size);
            foreach (int j in core)
            {
                double value = Math.Abs(double.CreateTruncating(row[j]));
                if (value != 0)
                {
                    smallest = Math.Min(smallest, value);
                    largest = Math.Max(largest, value);
                }
            }
        }

        return largest == 0 ? (int.MinValue, int.MinValue) : (Math.ILogB(smallest), Math.ILogB(largest));
    }

    private static void ForEach<T>(ReadOnlySpan<T> matrix, int size, List<int> core, Action<int, int, int> visit)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < core.Count; i++)
        {
            for (int j = 0; j < core.Count; j++)
            {
                double value = double.CreateTruncating(matrix[(core[i] * size) + core[j]]);
                if (value != 0)
                {
                    visit(i, j, Math.ILogB(value));
                }
            }
        }
    }

    /// <summary>Integers d that bring the largest exponents of row i and column i of D⁻¹ A D, D = diag(2^d), together.</summary>
    private static int[] BalanceExponents<T>(ReadOnlySpan<T> matrix, int size, List<int> core)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int[] d = new int[core.Count];
        for (int sweep = 0; sweep < MostSweeps; sweep++)
        {
            bool changed = false;
            for (int i = 0; i < core.Count; i++)
            {
                int row = int.MinValue, column = int.MinValue;
                for (int j = 0; j < core.Count; j++)
                {
                    double right = double.CreateTruncating(matrix[(core[i] * size) + core[j]]);
                    double left = double.CreateTruncating(matrix[(core[j] * size) + core[i]]);
                    if (j != i && right != 0)
                    {
                        row = Math.Max(row, Math.ILogB(right) + d[j] - d[i]);
                    }

                    if (j != i && left != 0)
                    {
                        column = Math.Max(column, Math.ILogB(left) + d[i] - d[j]);
                    }
                }

                int step = row == int.MinValue || column == int.MinValue ? 0 : (row - column) / 2;
                d[i] += step;
                changed |= step != 0;
            }

            if (!changed)
            {
                break;
            }
        }

        return d;
    }
}
