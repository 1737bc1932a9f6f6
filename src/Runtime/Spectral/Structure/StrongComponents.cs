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
}
