using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.SpectralTests;

/// <summary>The zoo beyond 256 rows, where both sides, Krylov–Schur and structure answer instead of high powers.</summary>
internal static partial class LargeZoo
{
    /// <summary>All of them, by name; each is built when it is asked for.</summary>
    public static IReadOnlyDictionary<string, Func<LargeCase>> All { get; } = new Dictionary<string, Func<LargeCase>>(StringComparer.Ordinal)
    {
        ["rotation block hidden in 300"] = () => HiddenRotation(300, 0.9),
        ["rotation block hidden in 600"] = () => HiddenRotation(600, 0.9),
        ["rotation block hidden in 600, close rest"] = () => HiddenRotation(600, 0.99),
        ["stochastic 300"] = () => Stochastic(300, 1),
        ["stochastic 600"] = () => Stochastic(600, 1),
        ["stochastic 300, three groups that hardly mix"] = () => Stochastic(300, 3),
        ["Frank 300"] = () => new("Frank", 300, Build(300, static (i, j) => j >= i - 1 ? 300 - Math.Max(i, j) : 0), FrankRadius300, double.PositiveInfinity, IsExact: true),
        ["Kahan 300"] = () => new("Kahan", 300, Kahan(300), 1, 0, IsExact: true),
        ["Kahan hidden in 300"] = () => Hide("Kahan, hidden", 300, Kahan(300), 1, TriangleCondition(Kahan(300), 300, 0)),
        ["companion of (x − 2)(x²⁹⁹ − 1)"] = () => new("companion of (x − 2)(x²⁹⁹ − 1)", 300, Companion(300), 2, 2, IsExact: true),
        ["companion of (x − 2)(x²⁹⁹ − 1), hidden"] = () => Hide("companion of (x − 2)(x²⁹⁹ − 1), hidden", 300, Companion(300), 2, 2),
        ["Wilkinson's companion of six hidden in 300"] = () => HiddenWilkinson(300, 6),
        ["shift by three 300"] = () => new("shift by three", 300, Shift(300, 3), 0, 0, IsExact: true),
        ["shift hidden in 300"] = () => Hide("shift, hidden", 300, Shift(300, 1), 0, LargeCase.Defective(Shift(300, 1), 300)),
        ["ring hidden in 300"] = () => Hide("ring, hidden", 300, Build(300, static (i, j) => i == (j + 1) % 300 ? 0.9 : 0), 0.9, 1),
        ["Jordan block of two hidden in 300"] = () => HiddenJordan(300, 2, 0),
        ["Jordan block of five hidden in 300"] = () => HiddenJordan(300, 5, 0),
        ["Jordan block of three just below hidden in 400"] = () => HiddenJordan(400, 3, 0.05),
        ["Grcar 300"] = () => new("Grcar", 300, Grcar(300), GrcarRadius300, double.PositiveInfinity, IsExact: true),
        ["graded similarity 300"] = () => Graded(300, 1),
        ["graded similarity 300, steep"] = () => Graded(300, 3),
        ["graded symmetric 300"] = () => Hide("graded symmetric", 300, Build(300, static (i, j) => i == j ? (i % 2 == 0 ? 1 : -1) * Math.Pow(0.9, i) : 0), 1, 1),
    };

    // High-precision values from reference.py.
    private const double FrankRadius300 = 1142.0122068577935854;
    private const double GrcarRadius300 = 2.2643791465545694499;

    /// <summary>A dominant pair beside a triangle of real values.</summary>
    private static LargeCase HiddenRotation(int size, double most)
    {
        double[] matrix = Build(size, (i, j) => i > 1 && i == j ? most * (((i * 37) % 97) - 48) / 48.0 : i > 1 && j == i + 1 ? 0.01 : 0);
        (matrix[0], matrix[1], matrix[size], matrix[size + 1]) = (0.6, -0.8, 0.8, 0.6);
        return Hide($"rotation block, rest below {most}", size, matrix, 1, 1);
    }

    private static LargeCase Stochastic(int size, int groups)
    {
        double[] values = TestMatrices.Gaussian(size, size, 30);
        for (int i = 0; i < size; i++)
        {
            Span<double> row = values.AsSpan(i * size, size);
            double sum = 0;
            for (int j = 0; j < size; j++)
            {
                row[j] = Math.Abs(row[j]) * (i % groups == j % groups ? 1 : 1e-3);
                sum += row[j];
            }

            for (int j = 0; j < size; j++)
            {
                row[j] /= sum;
            }
        }

        // Row sums are off 1 by rounding, and between them lies the radius of a nonnegative matrix, whatever its condition.
        return new LargeCase($"stochastic, {groups} groups", size, values, 1, 10);
    }

    /// <summary>Companion matrix of (x − 1)…(x − n), whose largest root is worst known in the middle, beside values below 1.</summary>
    private static LargeCase HiddenWilkinson(int size, int roots)
    {
        double[] matrix = Build(size, (i, j) => i == j && i >= roots ? ((i * 37) % 97) / 100.0 : i == j + 1 && i < roots ? 1 : 0);
        double[] coefficients = new double[roots + 1];
        coefficients[0] = 1;
        for (int root = 1; root <= roots; root++)
        {
            for (int k = root; k > 0; k--)
            {
                coefficients[k] -= root * coefficients[k - 1];
            }
        }

        double slope = 1, right = 0, left = 0, power = 1, horner = 0;
        for (int k = 0; k < roots; k++)
        {
            matrix[k] = -coefficients[k + 1];
            slope *= k > 0 ? k : 1;
            right += power * power;
            power *= roots;
            horner = (horner * roots) + coefficients[k];
            left += horner * horner;
        }

        // Vandermonde's and Horner's vectors; their product is the polynomial's derivative, (n − 1)!.
        return Hide("Wilkinson's companion", size, matrix, roots, Math.Sqrt(right * left) / slope);
    }

    /// <summary>A Jordan block of ones, or one below a simple dominant value.</summary>
    private static LargeCase HiddenJordan(int size, int order, double below)
    {
        double[] matrix = Build(size, (i, j) => i == j ? (i < order ? 1 - below : 0.8 * (((i * 37) % 97) - 48) / 48.0) : j == i + 1 && j < order ? 0.5 : 0);
        matrix[^1] = below > 0 ? 1 : matrix[^1];
        return Hide($"Jordan block of {order}, {below} below", size, matrix, 1, below > 0 ? 1 : LargeCase.Defective(matrix, order));
    }

    /// <summary>D A D⁻¹ with powers of two, which changes no eigenvalue, not even by rounding.</summary>
    private static LargeCase Graded(int size, int steepness)
    {
        LargeCase plain = HiddenRotation(size, 0.9);

        // The norm that measures rounding stays that of the matrix before: scaling by powers of two rounds nothing.
        return plain with
        {
            Name = $"graded similarity, 2^±{size * steepness}",
            Values = Build(size, (i, j) => Math.ScaleB(plain.Values[(i * size) + j], (i - j) * steepness)),
        };
    }

    private static LargeCase Hide(string name, int size, double[] matrix, double radius, double condition)
    {
        Reflections.Rotate(matrix, size, WeightKey.FromSeed(31).Child(name));
        return new LargeCase(name, size, matrix, radius, condition);
    }
}
