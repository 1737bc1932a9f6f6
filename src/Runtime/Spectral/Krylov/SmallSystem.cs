using System;

namespace WeightInit;

/// <summary>Systems and bases of up to four rows, which the swap of two diagonal blocks comes down to.</summary>
internal static unsafe class SmallSystem
{
    /// <summary>Elimination with complete pivoting; false where a pivot is not above the given size.</summary>
    /// <param name="system">Rows of five: up to four coefficients, and at the end the right-hand side; destroyed.</param>
    /// <param name="n">Number of unknowns.</param>
    /// <param name="tiny">What counts as zero.</param>
    /// <param name="x">Receives the unknowns.</param>
    public static bool Solve(double* system, int n, double tiny, double* x)
    {
        int* columns = stackalloc int[4];
        for (int i = 0; i < n; i++)
        {
            columns[i] = i;
        }

        for (int step = 0; step < n; step++)
        {
            int pivotRow = step, pivotColumn = step;
            for (int i = step; i < n; i++)
            {
                for (int j = step; j < n; j++)
                {
                    if (Math.Abs(system[(i * 5) + j]) > Math.Abs(system[(pivotRow * 5) + pivotColumn]))
                    {
                        (pivotRow, pivotColumn) = (i, j);
                    }
                }
            }

            if (Math.Abs(system[(pivotRow * 5) + pivotColumn]) <= tiny)
            {
                return false;
            }

            for (int j = 0; j < 5; j++)
            {
                (system[(step * 5) + j], system[(pivotRow * 5) + j]) = (system[(pivotRow * 5) + j], system[(step * 5) + j]);
            }

            for (int i = 0; i < n; i++)
            {
                (system[(i * 5) + step], system[(i * 5) + pivotColumn]) = (system[(i * 5) + pivotColumn], system[(i * 5) + step]);
            }

            (columns[step], columns[pivotColumn]) = (columns[pivotColumn], columns[step]);
            for (int i = step + 1; i < n; i++)
            {
                double factor = system[(i * 5) + step] / system[(step * 5) + step];
                for (int j = step; j < 5; j++)
                {
                    system[(i * 5) + j] -= factor * system[(step * 5) + j];
                }
            }
        }

        for (int i = n - 1; i >= 0; i--)
        {
            double value = system[(i * 5) + 4];
            for (int j = i + 1; j < n; j++)
            {
                value -= system[(i * 5) + j] * x[columns[j]];
            }

            x[columns[i]] = value / system[(i * 5) + i];
        }

        return true;
    }

    /// <summary>Orthogonal n × n matrix whose first columns span those of the basis (Householder QR).</summary>
    public static void Orthogonalize(double* basis, int n, int columns, double* rotation)
    {
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                rotation[(i * 4) + j] = i == j ? 1 : 0;
            }
        }

        double* v = stackalloc double[4];
        for (int c = 0; c < columns; c++)
        {
            double tail = 0;
            for (int i = c; i < n; i++)
            {
                v[i] = basis[(i * 4) + c];
                tail += i > c ? v[i] * v[i] : 0;
            }

            double norm = Math.Sqrt((v[c] * v[c]) + tail);
            v[c] += v[c] > 0 ? norm : -norm;
            double length = (v[c] * v[c]) + tail;
            if (length == 0)
            {
                continue;
            }

            double beta = 2 / length;
            for (int j = c; j < columns; j++)
            {
                double dot = 0;
                for (int i = c; i < n; i++)
                {
                    dot += v[i] * basis[(i * 4) + j];
                }

                for (int i = c; i < n; i++)
                {
                    basis[(i * 4) + j] -= beta * dot * v[i];
                }
            }

            for (int i = 0; i < n; i++)
            {
                double dot = 0;
                for (int j = c; j < n; j++)
                {
                    dot += rotation[(i * 4) + j] * v[j];
                }

                for (int j = c; j < n; j++)
                {
                    rotation[(i * 4) + j] -= beta * dot * v[j];
                }
            }
        }
    }
}
