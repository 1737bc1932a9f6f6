using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Diagonal similarity by powers of two that brings the norms of row i and column i near to each other.</summary>
/// <remarks>Parlett and Reinsch, Numer. Math. 13 (1969), with the 2-norm of James, Langou and Lowery (arXiv:1401.5766), which
/// does not spoil matrices whose balance is in order. Exact: no bit of a value changes unless it leaves the range.</remarks>
internal static unsafe class Balancing
{
    private const double WorthIt = 0.95;
    private const int MostSweeps = 100;

    /// <summary>Balances the matrix in place.</summary>
    public static void Run(DenseStorage a)
    {
        if (IsBalanced(a))
        {
            return;
        }

        for (int sweep = 0; sweep < MostSweeps; sweep++)
        {
            bool changed = false;
            for (int i = 0; i < a.Size; i++)
            {
                (double row, double column) = SquaredNorms(a, i);
                int exponent = BalancingExponent(row, column);
                if (exponent != 0)
                {
                    Scale(a, i, exponent);
                    changed = true;
                }
            }

            if (!changed)
            {
                return;
            }
        }
    }

    /// <summary>One pass in storage order: most matrices need no more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsBalanced(DenseStorage a)
    {
        int n = a.Size;
        using DenseVectors sums = new(2, a.Stride);
        double* rows = sums[0], columns = sums[1];
        for (int i = 0; i < n; i++)
        {
            double* row = a.Row(i);
            double diagonal = row[i];
            row[i] = 0;
            rows[i] = DenseVector.AddSquares(row, columns, (n + 7) & ~7);
            row[i] = diagonal;
        }

        for (int i = 0; i < n; i++)
        {
            // Squares of values below 1e-154 vanish; a closer look is then due.
            if (!(rows[i] > 0) || !(columns[i] > 0) || BalancingExponent(rows[i], columns[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double Row, double Column) SquaredNorms(DenseStorage a, int index)
    {
        double rowSum = 0, columnSum = 0;
        double* row = a.Row(index);
        for (int j = 0; j < a.Size; j++)
        {
            if (j != index)
            {
                double x = row[j], y = a.Row(j)[index];
                rowSum += x * x;
                columnSum += y * y;
            }
        }

        return (rowSum, columnSum);
    }

    /// <summary>The e that makes column norm · 2^e and row norm · 2^−e nearest; 0 where little would be won.</summary>
    private static int BalancingExponent(double rowSquare, double columnSquare)
    {
        if (!(rowSquare > 0) || !(columnSquare > 0) || double.IsInfinity(rowSquare) || double.IsInfinity(columnSquare))
        {
            return 0;
        }

        int exponent = (int)Math.Round((Math.ILogB(rowSquare) - Math.ILogB(columnSquare)) / 4.0);
        double row = Math.Sqrt(rowSquare), column = Math.Sqrt(columnSquare);
        double after = Math.ScaleB(column, exponent) + Math.ScaleB(row, -exponent);
        return after < WorthIt * (row + column) ? exponent : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scale(DenseStorage a, int index, int exponent)
    {
        double up = Math.ScaleB(1, exponent), down = Math.ScaleB(1, -exponent);
        double* row = a.Row(index);
        for (int j = 0; j < a.Size; j++)
        {
            if (j != index)
            {
                row[j] *= down;
                a.Row(j)[index] *= up;
            }
        }
    }
}
