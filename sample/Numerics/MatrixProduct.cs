using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WeightInit.Sample;

/// <summary>
/// Products of small matrices. Each element of a product is a sum in the order of the common index, every multiplication and
/// addition rounded by itself: the same bits whatever the vectors of the machine, which TensorPrimitives.Dot does not promise.
/// </summary>
internal static class MatrixProduct
{
    /// <summary>C = A·B, all row-major.</summary>
    /// <param name="a">The left factor, or its transpose: element (i, k) at i·rowStride + k·columnStride.</param>
    /// <param name="rowStride">From one row of the left factor to the next.</param>
    /// <param name="columnStride">From one column of the left factor to the next.</param>
    /// <param name="b">The right factor: depth × columns.</param>
    /// <param name="c">The product: rows × columns, overwritten.</param>
    /// <param name="rows">Rows of A and C.</param>
    /// <param name="depth">Columns of A, rows of B.</param>
    /// <param name="columns">Columns of B and C.</param>
    public static void Multiply<T>(
        ReadOnlySpan<T> a, int rowStride, int columnStride, ReadOnlySpan<T> b, Span<T> c, int rows, int depth, int columns)
        where T : unmanaged, INumber<T>
    {
        _ = (a[((rows - 1) * rowStride) + ((depth - 1) * columnStride)], b[(depth * columns) - 1], c[(rows * columns) - 1]);
        ref T left = ref MemoryMarshal.GetReference(a);
        ref T right = ref MemoryMarshal.GetReference(b);
        ref T product = ref MemoryMarshal.GetReference(c);
        int lanes = Vector512<T>.Count;
        int row = 0;
        for (; row <= rows - 4; row += 4)
        {
            int column = 0;
            for (; column <= columns - (2 * lanes); column += 2 * lanes)
            {
                Tile(ref left, row * rowStride, rowStride, columnStride, ref right, ref product, row, column, depth, columns);
            }

            Rest(a, rowStride, columnStride, b, c, row, row + 4, column, depth, columns);
        }

        Rest(a, rowStride, columnStride, b, c, row, rows, 0, depth, columns);
    }

    /// <summary>Four rows of the product, two vectors wide, kept in registers.</summary>
    private static void Tile<T>(
        ref T left, int first, int rowStride, int columnStride, ref T right, ref T product, int row, int column, int depth, int columns)
        where T : unmanaged, INumber<T>
    {
        Vector512<T> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        nuint lanes = (nuint)Vector512<T>.Count;
        nuint at = (nuint)column;
        nuint from = (nuint)first;
        for (int k = 0; k < depth; k++, at += (nuint)columns, from += (nuint)columnStride)
        {
            Vector512<T> b0 = Vector512.LoadUnsafe(ref right, at);
            Vector512<T> b1 = Vector512.LoadUnsafe(ref right, at + lanes);
            Vector512<T> a0 = Vector512.Create(Unsafe.Add(ref left, from));
            c00 += a0 * b0;
            c01 += a0 * b1;
            Vector512<T> a1 = Vector512.Create(Unsafe.Add(ref left, from + (nuint)rowStride));
            c10 += a1 * b0;
            c11 += a1 * b1;
            Vector512<T> a2 = Vector512.Create(Unsafe.Add(ref left, from + (nuint)(2 * rowStride)));
            c20 += a2 * b0;
            c21 += a2 * b1;
            Vector512<T> a3 = Vector512.Create(Unsafe.Add(ref left, from + (nuint)(3 * rowStride)));
            c30 += a3 * b0;
            c31 += a3 * b1;
        }

        nuint to = (nuint)((row * columns) + column);
        c00.StoreUnsafe(ref product, to);
        c01.StoreUnsafe(ref product, to + lanes);
        c10.StoreUnsafe(ref product, to + (nuint)columns);
        c11.StoreUnsafe(ref product, to + (nuint)columns + lanes);
        c20.StoreUnsafe(ref product, to + (nuint)(2 * columns));
        c21.StoreUnsafe(ref product, to + (nuint)(2 * columns) + lanes);
        c30.StoreUnsafe(ref product, to + (nuint)(3 * columns));
        c31.StoreUnsafe(ref product, to + (nuint)(3 * columns) + lanes);
    }

    /// <summary>What no tile covers, element by element in the same order of sums.</summary>
    private static void Rest<T>(
        ReadOnlySpan<T> a, int rowStride, int columnStride, ReadOnlySpan<T> b, Span<T> c, int row, int lastRow, int column, int depth, int columns)
        where T : unmanaged, INumber<T>
    {
        for (; row < lastRow; row++)
        {
            Span<T> target = c.Slice(row * columns, columns)[column..];
            target.Clear();
            for (int k = 0; k < depth && target.Length > 0; k++)
            {
                T factor = a[(row * rowStride) + (k * columnStride)];
                ReadOnlySpan<T> source = b.Slice(k * columns, columns)[column..];
                TensorPrimitives.MultiplyAdd(source, factor, target, target);
            }
        }
    }

    /// <summary>The transpose of a row-major rows × columns matrix.</summary>
    public static void Transpose<T>(ReadOnlySpan<T> matrix, Span<T> result, int rows, int columns)
    {
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                result[(column * rows) + row] = matrix[(row * columns) + column];
            }
        }
    }
}
