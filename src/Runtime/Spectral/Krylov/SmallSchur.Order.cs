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
        SmallSystem.Orthogonalize(basis, n, n2, rotation);
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

        return SmallSystem.Solve(system, unknowns, largest * Epsilon, x);
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
