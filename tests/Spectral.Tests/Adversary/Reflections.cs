using System;

namespace WeightInit.SpectralTests;

/// <summary>Similarities and equivalences by a few Householder reflectors of Gaussian vectors, which hide a matrix's structure.</summary>
internal static class Reflections
{
    private const int Count = 4;

    /// <summary>Q A Qᵀ in place.</summary>
    public static void Rotate(double[] matrix, int size, WeightKey key)
    {
        for (int round = 0; round < Count; round++)
        {
            double[] v = Unit(size, key.Child("reflector", round));
            FromLeft(matrix, size, size, v);
            FromRight(matrix, size, size, v);
        }
    }

    /// <summary>U A Vᵀ in place.</summary>
    public static void Spread(double[] matrix, int rows, int columns, WeightKey key)
    {
        for (int round = 0; round < Count; round++)
        {
            FromLeft(matrix, rows, columns, Unit(rows, key.Child("left", round)));
            FromRight(matrix, rows, columns, Unit(columns, key.Child("right", round)));
        }
    }

    /// <summary>The mean of a matrix and its transpose: rounding leaves a rotated symmetric matrix not quite symmetric.</summary>
    public static void Symmetrize(double[] matrix, int size)
    {
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < i; j++)
            {
                double mean = 0.5 * (matrix[(i * size) + j] + matrix[(j * size) + i]);
                matrix[(i * size) + j] = mean;
                matrix[(j * size) + i] = mean;
            }
        }
    }

    /// <summary>A Gaussian vector of unit length.</summary>
    public static double[] Unit(int size, WeightKey key)
    {
        double[] v = new double[size];
        Sampler.Normal(v.AsSpan(), key);
        double square = 0;
        foreach (double value in v)
        {
            square += value * value;
        }

        double norm = Math.Sqrt(square);
        return Array.ConvertAll(v, value => value / norm);
    }

    /// <summary>(I − 2 v vᵀ) A.</summary>
    public static void FromLeft(double[] matrix, int rows, int columns, double[] v)
    {
        double[] sums = new double[columns];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                sums[j] += v[i] * matrix[(i * columns) + j];
            }
        }

        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                matrix[(i * columns) + j] -= 2 * v[i] * sums[j];
            }
        }
    }

    /// <summary>A (I − 2 v vᵀ).</summary>
    public static void FromRight(double[] matrix, int rows, int columns, double[] v)
    {
        for (int i = 0; i < rows; i++)
        {
            double sum = 0;
            for (int j = 0; j < columns; j++)
            {
                sum += matrix[(i * columns) + j] * v[j];
            }

            for (int j = 0; j < columns; j++)
            {
                matrix[(i * columns) + j] -= 2 * sum * v[j];
            }
        }
    }
}
