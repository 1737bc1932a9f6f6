using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The values of an operator, column by column from unit vectors.</summary>
internal static class OperatorColumns
{
    /// <summary>Rows × columns values in row-major order.</summary>
    /// <exception cref="ArgumentException">A product is not finite.</exception>
    public static T[] Gather<T>(ILinearOperator<T> source)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int rows = source.Rows, columns = source.Columns;
        T[] matrix = new T[checked(rows * columns)];
        T[] unit = new T[columns];
        T[] column = new T[rows];
        for (int j = 0; j < columns; j++)
        {
            unit[j] = T.One;
            source.Multiply(unit, column);
            unit[j] = T.Zero;
            for (int i = 0; i < rows; i++)
            {
                if (!T.IsFinite(column[i]))
                {
                    throw new ArgumentException($"The operator's value at row {i}, column {j} is {column[i]}. All values must be finite.");
                }

                matrix[((nint)i * columns) + j] = column[i];
            }
        }

        return matrix;
    }
}
