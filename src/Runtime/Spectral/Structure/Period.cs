using System;

namespace WeightInit;

/// <summary>The period of an irreducible pattern: the greatest common divisor of the lengths of its cycles.</summary>
/// <remarks>With period h the eigenvalues come in rings of h of equal modulus, and Aʰ falls apart into h blocks of equal
/// nonzero spectrum, one for each class (Horn and Johnson, Matrix Analysis, 2nd ed., 8.4).</remarks>
internal static class Period
{
    /// <summary>The period; 1 for an aperiodic pattern.</summary>
    /// <param name="pattern">An irreducible pattern of at least one edge.</param>
    /// <param name="level">Gets each row's distance from row 0; modulo the period, its class.</param>
    public static int Find(SparsePattern pattern, Span<int> level)
    {
        int[] queue = new int[pattern.Size];
        level.Fill(-1);
        level[0] = 0;
        int filled = 1;
        int period = 0;
        for (int head = 0; head < filled; head++)
        {
            int node = queue[head];
            for (int position = pattern.Offsets[node]; position < pattern.Offsets[node + 1]; position++)
            {
                int target = pattern.Columns[position];
                if (level[target] < 0)
                {
                    level[target] = level[node] + 1;
                    queue[filled++] = target;
                }
                else
                {
                    period = GreatestCommonDivisor(period, Math.Abs(level[node] + 1 - level[target]));
                    if (period == 1)
                    {
                        return 1;
                    }
                }
            }
        }

        return period;
    }

    private static int GreatestCommonDivisor(int a, int b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
