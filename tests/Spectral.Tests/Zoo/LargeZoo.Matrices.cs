using System;

namespace WeightInit.SpectralTests;

internal static partial class LargeZoo
{
    private static double[] Build(int size, Func<int, int, double> value)
    {
        double[] result = new double[size * size];
        for (int index = 0; index < result.Length; index++)
        {
            result[index] = value(index / size, index % size);
        }

        return result;
    }

    private static double[] Shift(int size, int by) => Build(size, (i, j) => j == i + by ? 1 : 0);

    private static double[] Grcar(int size) => Build(size, static (i, j) => j == i - 1 ? -1 : j >= i && j <= i + 3 ? 1 : 0);

    private static double[] Kahan(int size) => Build(size, static (i, j) => (j == i ? 1 : j > i ? -0.8 : 0) * Math.Pow(0.6, i));

    /// <summary>Of xⁿ − 2 xⁿ⁻¹ − x + 2.</summary>
    private static double[] Companion(int size)
    {
        double[] matrix = Build(size, static (i, j) => i == j + 1 ? 1 : 0);
        (matrix[0], matrix[size - 2], matrix[size - 1]) = (2, 1, -2);
        return matrix;
    }

    /// <summary>Condition number of the eigenvalue in the first row of a triangle: its right vector is the first axis.</summary>
    private static double TriangleCondition(double[] matrix, int size, int place)
    {
        double[] left = new double[size];
        left[place] = 1;
        double square = 1;
        for (int j = place + 1; j < size; j++)
        {
            double sum = 0;
            for (int i = place; i < j; i++)
            {
                sum += left[i] * matrix[(i * size) + j];
            }

            left[j] = sum / (matrix[(place * size) + place] - matrix[(j * size) + j]);
            square += left[j] * left[j];
        }

        return Math.Sqrt(square);
    }
}
