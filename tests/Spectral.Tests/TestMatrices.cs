using System;

namespace WeightInit.SpectralTests;

/// <summary>Matrices that several tests share. Row-major throughout.</summary>
internal static class TestMatrices
{
    public static double[] Gaussian(int rows, int columns, ulong seed)
    {
        double[] values = new double[rows * columns];
        Sampler.Normal(values.AsSpan(), WeightKey.FromSeed(seed).Child("gaussian"));
        return values;
    }

    public static float[] ToSingle(double[] values) => Array.ConvertAll(values, value => (float)value);

    public static double[] ToDouble(float[] values) => Array.ConvertAll(values, value => (double)value);

    /// <summary>A product of Householder reflectors of Gaussian vectors.</summary>
    public static double[] Orthogonal(int size, ulong seed)
    {
        double[] q = Identity(size);
        for (int round = 0; round < Math.Min(size, 12); round++)
        {
            double[] v = Gaussian(size, 1, seed + ((ulong)round * 7919));
            double square = 0;
            foreach (double value in v)
            {
                square += value * value;
            }

            for (int i = 0; i < size; i++)
            {
                double dot = 0;
                for (int j = 0; j < size; j++)
                {
                    dot += q[(i * size) + j] * v[j];
                }

                for (int j = 0; j < size; j++)
                {
                    q[(i * size) + j] -= 2 * dot / square * v[j];
                }
            }
        }

        return q;
    }

    public static double[] Identity(int size)
    {
        double[] result = new double[size * size];
        for (int i = 0; i < size; i++)
        {
            result[(i * size) + i] = 1;
        }

        return result;
    }

    public static double[] Multiply(double[] a, double[] b, int size)
    {
        double[] c = new double[size * size];
        for (int i = 0; i < size; i++)
        {
            for (int k = 0; k < size; k++)
            {
                double factor = a[(i * size) + k];
                for (int j = 0; j < size; j++)
                {
                    c[(i * size) + j] += factor * b[(k * size) + j];
                }
            }
        }

        return c;
    }

    public static double[] Transpose(double[] a, int rows, int columns)
    {
        double[] result = new double[a.Length];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                result[(j * rows) + i] = a[(i * columns) + j];
            }
        }

        return result;
    }

    /// <summary>Q A Qᵀ.</summary>
    public static double[] Rotate(double[] a, int size, ulong seed)
    {
        double[] q = Orthogonal(size, seed);
        return Multiply(Multiply(q, a, size), Transpose(q, size, size), size);
    }
}
