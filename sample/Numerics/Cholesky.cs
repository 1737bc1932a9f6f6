using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WeightInit.Sample;

/// <summary>
/// A = UᵀU of a symmetric positive definite matrix, of which only the upper triangle is read; each element is updated
/// row by row in their order, so the same bits on every machine.
/// </summary>
internal static class Cholesky
{
    private const int Lanes = 8;

    /// <summary>Overwrites the upper triangle by U, and what is below it by nothing meant.</summary>
    /// <param name="matrix">size × size, row-major; size a multiple of 8.</param>
    /// <param name="size">Rows and columns.</param>
    /// <returns>False where the matrix is not positive definite, or not but for rounding.</returns>
    public static bool TryFactor(Span<double> matrix, int size)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(size % Lanes, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(matrix.Length, size * size);
        for (int first = 0; first < size; first += Lanes)
        {
            for (int k = first; k < first + Lanes; k++)
            {
                Span<double> row = matrix.Slice((k * size) + k, size - k);
                if (!(row[0] > 0) || !double.IsFinite(row[0]))
                {
                    return false;
                }

                double root = Math.Sqrt(row[0]);
                for (int j = 0; j < row.Length; j++)
                {
                    row[j] /= root;
                }

                for (int i = k + 1; i < first + Lanes; i++)
                {
                    FixedOrder.AddScaled(row[(i - k)..], -row[i - k], matrix.Slice((i * size) + i, size - i));
                }
            }

            UpdateRest(matrix, size, first);
        }

        return true;
    }

    /// <summary>Solves UᵀU x = b in place.</summary>
    public static void Solve(ReadOnlySpan<double> factor, int size, Span<double> b)
    {
        for (int k = 0; k < size; k++)
        {
            b[k] /= factor[(k * size) + k];
            FixedOrder.AddScaled(factor.Slice((k * size) + k + 1, size - k - 1), -b[k], b[(k + 1)..size]);
        }

        for (int k = size - 1; k >= 0; k--)
        {
            double rest = FixedOrder.Dot(factor.Slice((k * size) + k + 1, size - k - 1), b[(k + 1)..size]);
            b[k] = (b[k] - rest) / factor[(k * size) + k];
        }
    }

    /// <summary>Takes the eight finished rows off all rows below them.</summary>
    private static void UpdateRest(Span<double> matrix, int size, int first)
    {
        ref double start = ref MemoryMarshal.GetReference(matrix);
        nuint step = (nuint)size;
        nuint panel = (nuint)(first * size);
        for (int i = first + Lanes; i < size; i++)
        {
            Vector512<double> f0 = Factor(matrix, size, first, i), f1 = Factor(matrix, size, first + 1, i), f2 = Factor(matrix, size, first + 2, i), f3 = Factor(matrix, size, first + 3, i);
            Vector512<double> f4 = Factor(matrix, size, first + 4, i), f5 = Factor(matrix, size, first + 5, i), f6 = Factor(matrix, size, first + 6, i), f7 = Factor(matrix, size, first + 7, i);
            // From the block of eight that holds the diagonal; what that touches below the diagonal is never read.
            for (nuint j = (nuint)(i / Lanes * Lanes); j < step; j += Lanes)
            {
                nuint at = panel + j;
                Vector512<double> value = Vector512.LoadUnsafe(ref start, ((nuint)i * step) + j);
                value -= f0 * Vector512.LoadUnsafe(ref start, at);
                value -= f1 * Vector512.LoadUnsafe(ref start, at + step);
                value -= f2 * Vector512.LoadUnsafe(ref start, at + (2 * step));
                value -= f3 * Vector512.LoadUnsafe(ref start, at + (3 * step));
                value -= f4 * Vector512.LoadUnsafe(ref start, at + (4 * step));
                value -= f5 * Vector512.LoadUnsafe(ref start, at + (5 * step));
                value -= f6 * Vector512.LoadUnsafe(ref start, at + (6 * step));
                value -= f7 * Vector512.LoadUnsafe(ref start, at + (7 * step));
                value.StoreUnsafe(ref start, ((nuint)i * step) + j);
            }
        }
    }

    private static Vector512<double> Factor(ReadOnlySpan<double> matrix, int size, int row, int column) => Vector512.Create(matrix[(row * size) + column]);
}
