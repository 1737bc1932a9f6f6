using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

internal sealed unsafe partial class SmallSchur
{
    /// <summary>Orders the leading blocks by falling modulus, until they cover <paramref name="rows"/> rows.</summary>
    public void OrderLeading(int rows)
    {
        for (int position = 0; position < Blocks && Starts[position] < rows; position++)
        {
            int largest = position;
            for (int other = position + 1; other < Blocks; other++)
            {
                if (Modulus[other] > Modulus[largest])
                {
                    largest = other;
                }
            }

            for (int upper = largest - 1; upper >= position; upper--)
            {
                if (!Swap(upper))
                {
                    // Too close to be told apart: then their order is of no consequence either.
                    break;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindBlocks()
    {
        int blocks = 0;
        for (int i = 0; i < _size; blocks++)
        {
            Starts[blocks] = i;
            bool pair = i + 1 < _size && Row(i + 1)[i] != 0;
            Modulus[blocks] = pair ? PairModulus(i) : Math.Abs(Row(i)[i]);
            i += pair ? 2 : 1;
        }

        Starts[blocks] = _size;
        Blocks = blocks;
    }

    private double PairModulus(int i)
    {
        double a = Row(i)[i], b = Row(i)[i + 1], c = Row(i + 1)[i], d = Row(i + 1)[i + 1];
        return Math.Sqrt(Math.Abs((a * d) - (b * c)));
    }

    /// <summary>Swaps block number <paramref name="upper"/> with the one below it.</summary>
    private bool Swap(int upper)
    {
        int start = Starts[upper];
        int n1 = Starts[upper + 1] - start, n2 = Starts[upper + 2] - Starts[upper + 1];
        int n = n1 + n2;
        double* x = stackalloc double[4];
        if (!SolveSylvester(start, n1, n2, x))
        {
            return false;
        }

        // The columns of [−X; I] span the invariant subspace of the lower block; an orthonormal basis of it comes first.
        double* basis = stackalloc double[16];
        for (int j = 0; j < n2; j++)
        {
            for (int i = 0; i < n; i++)
            {
                basis[(i * 4) + j] = i < n1 ? -x[(i * n2) + j] : i - n1 == j ? 1 : 0;
            }
        }

        double* rotation = stackalloc double[16];
        Orthogonalize(basis, n, n2, rotation);
        Transform(start, n, rotation);
        for (int i = n2; i < n; i++)
        {
            for (int j = 0; j < n2; j++)
            {
                Row(start + i)[start + j] = 0;
            }
        }

        if (n2 == 2)
        {
            Standardize(start);
        }

        if (n1 == 2)
        {
            Standardize(start + n2);
        }

        FindBlocks();
        return true;
    }

    /// <summary>T11 X − X T22 = T12 by elimination with complete pivoting.</summary>
    private bool SolveSylvester(int start, int n1, int n2, double* x)
    {
        int unknowns = n1 * n2;
        double* system = stackalloc double[20];
        double largest = 0;
        for (int i = 0; i < n1; i++)
        {
            for (int j = 0; j < n2; j++)
            {
                double* row = system + (((i * n2) + j) * 5);
                new Span<double>(row, 5).Clear();
                for (int k = 0; k < n1; k++)
                {
                    row[(k * n2) + j] += Row(start + i)[start + k];
                }

                for (int k = 0; k < n2; k++)
                {
                    row[(i * n2) + k] -= Row(start + n1 + k)[start + n1 + j];
                }

                row[4] = Row(start + i)[start + n1 + j];
                for (int k = 0; k < unknowns; k++)
                {
                    largest = Math.Max(largest, Math.Abs(row[k]));
                }
            }
        }

        return Eliminate(system, unknowns, largest * Epsilon, x);
    }

    private static bool Eliminate(double* system, int n, double tiny, double* x)
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
    private static void Orthogonalize(double* basis, int n, int columns, double* rotation)
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

    /// <summary>T ← Rᵀ T R and Qᵀ ← Rᵀ Qᵀ in rows and columns start … start + n − 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Transform(int start, int n, double* rotation)
    {
        TransformRows(_t, start, n, start, rotation);
        TransformRows(_q, start, n, 0, rotation);
        double* old = stackalloc double[4];
        for (int i = 0; i < start + n; i++)
        {
            double* entry = Row(i) + start;
            for (int j = 0; j < n; j++)
            {
                old[j] = entry[j];
            }

            for (int j = 0; j < n; j++)
            {
                double sum = 0;
                for (int k = 0; k < n; k++)
                {
                    sum += old[k] * rotation[(k * 4) + j];
                }

                entry[j] = sum;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TransformRows(double* matrix, int start, int n, int column, double* rotation)
    {
        int count = _size - column;
        for (int i = 0; i < n; i++)
        {
            double* sum = _work + ((nint)i * _stride);
            new Span<double>(sum, count).Clear();
            for (int k = 0; k < n; k++)
            {
                Combine(sum, matrix + ((nint)(start + k) * _stride) + column, rotation[(k * 4) + i], count);
            }
        }

        for (int i = 0; i < n; i++)
        {
            new ReadOnlySpan<double>(_work + ((nint)i * _stride), count)
                .CopyTo(new Span<double>(matrix + ((nint)(start + i) * _stride) + column, count));
        }
    }
}
