using System;

namespace WeightInit.SpectralTests;

/// <summary>Integer matrices whose eigenvalues are known exactly: L U D U⁻¹ L⁻¹ with unit triangular integer L and U.</summary>
internal static class IntegerSimilarity
{
    public static (double[] Matrix, double Radius) Build(int size, ulong seed)
    {
        double[] random = TestMatrices.Gaussian(1, 2 * size, seed);
        double[] matrix = new double[size * size];
        double radius = 0;
        for (int i = 0; i < size; i++)
        {
            double eigenvalue = Math.Round(random[i] * 20);
            matrix[(i * size) + i] = eigenvalue;
            radius = Math.Max(radius, Math.Abs(eigenvalue));
        }

        // Elementary similarities (add c times row i to row j, subtract c times column j from column i) keep all integers.
        for (int round = 0; round < 2 * size; round++)
        {
            int i = round % size;
            int j = (i + 1 + (round / size)) % size;
            double c = random[size + i] > 0 ? 1 : -2;
            for (int k = 0; k < size; k++)
            {
                matrix[(j * size) + k] += c * matrix[(i * size) + k];
            }

            for (int k = 0; k < size; k++)
            {
                matrix[(k * size) + i] -= c * matrix[(k * size) + j];
            }
        }

        return (matrix, radius);
    }
}
