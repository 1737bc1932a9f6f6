using System;

namespace WeightInit.RuntimeTests.Initializers;

/// <summary>The definition, one reflector after the other, in double: what the blocked kernels must agree with.</summary>
internal static class OrthogonalReference
{
    /// <summary>size × count values with orthonormal columns, row-major: H₀…H_{count−1} times the signed unit vectors.</summary>
    /// <param name="gaussian">Value j·size + c is coordinate c of reflector j's vector.</param>
    public static double[] Columns(ReadOnlySpan<double> gaussian, int size, int count)
    {
        double[] result = new double[size * count];
        double[][] reflectors = new double[count][];
        for (int j = 0; j < count; j++)
        {
            double[] v = gaussian.Slice(j * size, size).ToArray();
            Array.Clear(v, 0, j);
            double norm = 0;
            foreach (double value in v)
            {
                norm += value * value;
            }

            norm = Math.Sqrt(norm);
            bool isNegative = v[j] < 0;
            result[(j * count) + j] = isNegative ? 1 : -1;
            v[j] += isNegative ? -norm : norm;
            reflectors[j] = v;
        }

        for (int j = count - 1; j >= 0; j--)
        {
            double[] v = reflectors[j];
            double square = 0;
            foreach (double value in v)
            {
                square += value * value;
            }

            for (int c = 0; c < count; c++)
            {
                double product = 0;
                for (int r = 0; r < size; r++)
                {
                    product += v[r] * result[(r * count) + c];
                }

                product *= 2 / square;
                for (int r = 0; r < size; r++)
                {
                    result[(r * count) + c] -= product * v[r];
                }
            }
        }

        return result;
    }

    public static double[] Transpose(double[] matrix, int rows, int columns)
    {
        double[] result = new double[matrix.Length];
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < columns; c++)
            {
                result[(c * rows) + r] = matrix[(r * columns) + c];
            }
        }

        return result;
    }
}
