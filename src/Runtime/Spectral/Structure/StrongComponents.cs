using System;
using System.Collections.Generic;

namespace WeightInit;

/// <summary>Strongly connected components of a pattern: the irreducible diagonal blocks of the matrix.</summary>
/// <remarks>The eigenvalues of a matrix are those of these blocks. Tarjan's algorithm (SIAM J. Comput. 1, 1972) without recursion.</remarks>
internal static class StrongComponents
{
    /// <summary>The components, each an ascending list of row numbers.</summary>
    public static List<int[]> Find(SparsePattern pattern)
    {
        int size = pattern.Size;
        if (IsQuicklyOne(pattern))
        {
            int[] all = new int[size];
            for (int i = 0; i < size; i++)
            {
                all[i] = i;
            }

            return [all];
        }

        int[] order = new int[size];
        int[] low = new int[size];
        int[] next = new int[size];
        int[] path = new int[size];
        int[] open = new int[size];
        bool[] isOpen = new bool[size];
        List<int[]> components = [];
        int visited = 0, depth = 0, opened = 0;
        for (int root = 0; root < size; root++)
        {
            if (order[root] != 0)
            {
                continue;
            }

            path[depth++] = root;
            while (depth > 0)
            {
                int node = path[depth - 1];
                if (order[node] == 0)
                {
                    order[node] = low[node] = ++visited;
                    next[node] = pattern.Offsets[node];
                    open[opened++] = node;
                    isOpen[node] = true;
                }

                bool descended = false;
                while (next[node] < pattern.Offsets[node + 1])
                {
                    int target = pattern.Columns[next[node]++];
                    if (order[target] == 0)
                    {
                        path[depth++] = target;
                        descended = true;
                        break;
                    }

                    if (isOpen[target])
                    {
                        low[node] = Math.Min(low[node], order[target]);
                    }
                }

                if (descended)
                {
                    continue;
                }

                depth--;
                if (depth > 0)
                {
                    low[path[depth - 1]] = Math.Min(low[path[depth - 1]], low[node]);
                }

                if (low[node] == order[node])
                {
                    int first = opened;
                    do
                    {
                        isOpen[open[--first]] = false;
                    }
                    while (open[first] != node);
                    int[] component = open[first..opened];
                    Array.Sort(component);
                    components.Add(component);
                    opened = first;
                }
            }
        }

        return components;
    }

    /// <summary>Whether a few looks show that row 0 reaches all rows and all reach it, as in most random patterns.</summary>
    private static bool IsQuicklyOne(SparsePattern pattern)
    {
        const int Sweeps = 4;
        int size = pattern.Size, filled = 1;
        bool[] isReached = new bool[size];
        int[] queue = new int[size];
        isReached[0] = true;
        for (int head = 0; head < filled && filled < size; head++)
        {
            foreach (int target in pattern.Columns[pattern.Offsets[queue[head]]..pattern.Offsets[queue[head] + 1]])
            {
                if (!isReached[target])
                {
                    isReached[target] = true;
                    queue[filled++] = target;
                }
            }
        }

        if (filled < size)
        {
            return false;
        }

        bool[] reaches = isReached;
        Array.Clear(reaches);
        reaches[0] = true;
        int count = 1;
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            for (int row = 0; row < size; row++)
            {
                if (!reaches[row])
                {
                    foreach (int target in pattern.Columns[pattern.Offsets[row]..pattern.Offsets[row + 1]])
                    {
                        if (reaches[target])
                        {
                            reaches[row] = true;
                            count++;
                            break;
                        }
                    }
                }
            }
        }

        return count == size;
    }
}
