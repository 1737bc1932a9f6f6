using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>What the zero pattern of a dense matrix tells.</summary>
internal static class DensePattern
{
    /// <summary>Whether every row reaches every other: then the matrix has no invariant block to be split off.</summary>
    public static bool IsIrreducible<T>(ReadOnlySpan<T> matrix, int size)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // A reducible matrix has a block of at least size − 1 zeros.
        return CountZeros(matrix) < size - 1 || (ReachesAll(matrix, size, transposed: false) && ReachesAll(matrix, size, transposed: true));
    }

    /// <summary>Whether at least half of the values are zero.</summary>
    public static bool IsMostlyZero<T>(ReadOnlySpan<T> matrix)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => CountZeros(matrix) >= (matrix.Length + 1) / 2;

    /// <summary>Whether the matrix equals its transpose, bit for bit (zeros of either sign are equal).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsSymmetric<T>(ReadOnlySpan<T> matrix, int size)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int row = 1; row < size; row++)
        {
            for (int column = 0; column < row; column++)
            {
                if (matrix[(row * size) + column] != matrix[(column * size) + row])
                {
                    return false;
                }
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long CountZeros<T>(ReadOnlySpan<T> matrix)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        long zeros = 0;
        ReadOnlySpan<Vector<T>> whole = MemoryMarshal.Cast<T, Vector<T>>(matrix);
        for (int i = 0; i < whole.Length; i++)
        {
            // Most matrices have none; only where one is are they counted.
            if (Vector.EqualsAny(whole[i], Vector<T>.Zero))
            {
                zeros += matrix.Slice(i * Vector<T>.Count, Vector<T>.Count).Count(T.Zero);
            }
        }

        return zeros + matrix[(whole.Length * Vector<T>.Count)..].Count(T.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool ReachesAll<T>(ReadOnlySpan<T> matrix, int size, bool transposed)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int[] queue = new int[size];
        bool[] seen = new bool[size];
        seen[0] = true;
        int filled = 1;
        for (int head = 0; head < filled && filled < size; head++)
        {
            int node = queue[head];
            for (int other = 0; other < size; other++)
            {
                if (!seen[other] && !T.IsZero(transposed ? matrix[(other * size) + node] : matrix[(node * size) + other]))
                {
                    seen[other] = true;
                    queue[filled++] = other;
                }
            }
        }

        return filled == size;
    }
}
