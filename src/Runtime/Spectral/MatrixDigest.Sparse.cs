using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

internal partial struct MatrixDigest
{
    /// <summary>The digest of a matrix in compressed rows, the same as of the dense one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static MatrixDigest Of<T>(CsrMatrix<T> matrix)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int blocks = (matrix.Columns + Lanes - 1) / Lanes;
        uint[] places = new uint[blocks];
        uint place = 1;
        for (int block = blocks - 1; block >= 0; block--)
        {
            places[block] = place;
            place *= Place;
        }

        MatrixDigest digest = default;
        Span<uint> sums = stackalloc uint[Lanes];
        for (int row = 0; row < matrix.Rows; row++)
        {
            sums.Clear();
            for (int position = matrix.RowOffsets[row]; position < matrix.RowOffsets[row + 1]; position++)
            {
                int column = matrix.ColumnIndices[position];
                sums[column % Lanes] += Bits(double.CreateTruncating(matrix.Values[position])) * places[column / Lanes];
            }

            digest.AddRow(Vector512.Create<uint>(sums));
        }

        return digest;
    }
}
