using System;
using System.Collections.Generic;
using System.Numerics;

namespace WeightInit;

/// <summary>Finds by the zero pattern alone the eigenvalues that stand on the diagonal once rows and columns are permuted.</summary>
/// <remarks>A row or column without nonzero off-diagonal entries within the remaining matrix is split off, again and again (the
/// permutation step of LAPACK's gebal, in O(n²)). What remains of a triangular or nilpotent matrix is nothing.</remarks>
internal static class IsolatedEigenvalues
{
    /// <summary>Splits the indices.</summary>
    /// <param name="matrix">Row-major, size × size.</param>
    /// <param name="size">Number of rows.</param>
    /// <param name="core">Indices of the remaining matrix, ascending.</param>
    /// <returns>Indices whose diagonal values are eigenvalues, in the order in which they were split off.</returns>
    public static List<int> Split<T>(ReadOnlySpan<T> matrix, int size, out List<int> core)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int[] inRow = new int[size];
        int[] inColumn = new int[size];
        for (int i = 0; i < size; i++)
        {
            ReadOnlySpan<T> row = matrix.Slice(i * size, size);
            for (int j = 0; j < size; j++)
            {
                if (!T.IsZero(row[j]) && i != j)
                {
                    inRow[i]++;
                    inColumn[j]++;
                }
            }
        }

        bool[] gone = new bool[size];
        List<int> isolated = [];
        for (int i = 0; i < size; i++)
        {
            Enqueue(i);
        }

        for (int next = 0; next < isolated.Count; next++)
        {
            int index = isolated[next];
            for (int other = 0; other < size; other++)
            {
                if (gone[other])
                {
                    continue;
                }

                inRow[other] -= T.IsZero(matrix[(other * size) + index]) ? 0 : 1;
                inColumn[other] -= T.IsZero(matrix[(index * size) + other]) ? 0 : 1;
                Enqueue(other);
            }
        }

        core = new List<int>(size - isolated.Count);
        for (int i = 0; i < size; i++)
        {
            if (!gone[i])
            {
                core.Add(i);
            }
        }

        return isolated;

        void Enqueue(int index)
        {
            if (!gone[index] && (inRow[index] == 0 || inColumn[index] == 0))
            {
                gone[index] = true;
                isolated.Add(index);
            }
        }
    }
}
