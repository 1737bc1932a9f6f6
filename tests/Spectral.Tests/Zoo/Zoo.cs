using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.SpectralTests;

/// <summary>Matrices on which eigenvalue methods fail, with their exact radii.</summary>
internal static class Zoo
{
    /// <summary>All of them.</summary>
    public static IEnumerable<ZooCase> All() =>
        Structured().Concat(EqualModuli()).Concat(Defective()).Concat(NonNormal()).Concat(Scales()).Concat(Hidden());

    private static IEnumerable<ZooCase> Structured()
    {
        yield return new("one by one", 1, [-3.25], 3.25);
        yield return new("zero", 7, new double[49], 0);
        yield return new("delay line", 100, Build(100, (i, j) => i == j + 1 ? 0.9 : 0), 0);
        yield return new("Toeplitz shift by three", 50, Build(50, (i, j) => j == i + 3 ? 2 : 0), 0);
        yield return new("ring", 100, Build(100, (i, j) => i == (j + 1) % 100 ? 0.9 : 0), 0.9, 1e-14);
        yield return new("ring of unequal weights", 64, Build(64, (i, j) => i == (j + 1) % 64 ? (i % 2 == 0 ? 4 : 0.25) : 0), 1, 1e-14);
        yield return new("cycle reservoir with jumps", 60, Build(60, (i, j) => (i == (j + 1) % 60 ? 0.7 : 0) + (i == (j + 7) % 60 ? 0.2 : 0)), 0.9, 1e-14);
        yield return new("delay line with feedback", 80, Build(80, (i, j) => i == j + 1 ? 1 : i == 0 && j == 79 ? Math.ScaleB(1, -80) : 0), 0.5, 1e-14, WellConditioned: false);
        yield return new("delay line with less faint feedback", 40, Build(40, (i, j) => i == j + 1 ? 1 : i == 0 && j == 39 ? Math.ScaleB(1, -20) : 0), Math.Sqrt(0.5), 1e-14);
        yield return new("permuted triangle", 40, Permuted(Build(40, (i, j) => j > i ? 1 + ((i * j) % 5) : i == j ? (i % 7) - 3.5 : 0), 40), 3.5);
        yield return new("rank one", 50, Build(50, (i, j) => (i + 1.0) * ((j % 3) - 1)), Math.Abs(Enumerable.Range(0, 50).Sum(i => (i + 1.0) * ((i % 3) - 1))), 1e-10);
        yield return new("stochastic", 90, Stochastic(90), 1, 1e-14);
        double[] block = Build(60, (i, j) => i / 20 == j / 20 ? 0 : i / 20 < j / 20 ? 1 : 0);
        Place(block, 60, 0, Rotated(Build(20, (i, j) => i == j ? 0.1 * i : 0), 20, 5), 20);
        Place(block, 60, 20, Rotated(Build(20, (i, j) => i == j ? 0.2 * (i - 10) : 0), 20, 6), 20);
        Place(block, 60, 40, Rotated(Build(20, (i, j) => i == j ? -0.15 * i : 0), 20, 7), 20);
        yield return new("block triangle", 60, block, 2.85, 1e-11);
    }

    private static IEnumerable<ZooCase> EqualModuli()
    {
        yield return new("rotation", 2, [0.6, -0.8, 0.8, 0.6], 1, 1e-15);
        yield return new("permutation", 101, Build(101, (i, j) => i == ((j * 7) + 3) % 101 ? 1 : 0), 1, 1e-14);
        yield return new("orthogonal", 120, TestMatrices.Orthogonal(120, 3), 1, 1e-13);
        yield return new("plus and minus", 2, [0, 4, 1, 0], 2, 1e-15);
        yield return new("plus and minus, hidden", 70, Rotated(Build(70, (i, j) => i == j ? (i == 0 ? 3 : i == 1 ? -3 : i / 40.0) : 0), 70, 8), 3, 1e-13);
        yield return new("repeated thrice", 50, Rotated(Build(50, (i, j) => i == j ? (i < 3 ? 2 : i / 40.0) : 0), 50, 9), 2, 1e-13);
        foreach (double gap in new[] { 1e-4, 1e-6 })
        {
            yield return new($"gap {gap}", 60, Rotated(Build(60, (i, j) => i == j ? (i == 0 ? 1 : i == 1 ? -(1 - gap) : i == 2 ? 1 - (2 * gap) : i / 90.0) : 0), 60, 10), 1, 1e-13);
            double[] pair = Build(60, (i, j) => i == j && i > 2 ? i / 90.0 : 0);
            Place(pair, 60, 0, [0.6, -0.8, 0.8, 0.6], 2);
            pair[(2 * 60) + 2] = 1 - gap;
            yield return new($"pair and real, gap {gap}", 60, Rotated(pair, 60, 11), 1, 1e-13);
        }
    }

    private static IEnumerable<ZooCase> Defective()
    {
        for (int size = 2; size <= 8; size++)
        {
            double[] jordan = Build(size, (i, j) => i == j ? 1.5 : j == i + 1 ? 1 : 0);
            yield return new("Jordan", size, jordan, 1.5);
            yield return new("rotated Jordan", size, Rotated(jordan, size, (ulong)size), 1.5, 1e-15, WellConditioned: false);
            double[] nilpotent = Build(size, (i, j) => j == i + 1 ? 1 : 0);
            yield return new("rotated nilpotent", size, Rotated(nilpotent, size, (ulong)size), 0, 1e-15, WellConditioned: false);
        }

        double[] defectiveZero = Build(40, (i, j) => i == j ? (i < 30 ? 0 : (i - 29) / 10.0) : j == i + 1 && i < 29 ? 1 : 0);
        yield return new("Jordan block of zeros beside simple eigenvalues", 40, Rotated(defectiveZero, 40, 12), 1, 1e-12);
    }

    private static IEnumerable<ZooCase> NonNormal()
    {
        // High-precision values from Zoo/reference.py.
        yield return new("Grcar", 10, Grcar(10), GrcarRadius10);
        yield return new("Grcar", 30, Grcar(30), GrcarRadius30, 0, WellConditioned: false);
        yield return new("Grcar", 60, Grcar(60), GrcarRadius60, 0, WellConditioned: false);
        yield return new("Frank", 8, Frank(8), FrankRadius8);
        yield return new("Frank", 12, Frank(12), FrankRadius12);
        yield return new("Frank", 16, Frank(16), FrankRadius16);
        yield return new("Kahan", 100, Kahan(100), 1);
        yield return new("Kahan, rotated", 20, Rotated(Kahan(20), 20, 13), 1, 1e-14, WellConditioned: false);
        yield return new("companion of (x−1)…(x−8)", 8, Companion(8), 8, 0, WellConditioned: false);
        yield return new("companion of x⁹ − 512", 9, Build(9, (i, j) => i == j + 1 ? 1 : i == 0 && j == 8 ? 512 : 0), 2, 1e-14);
        double[] triangle = Triangle(300, 14);
        yield return new("large triangle", 300, triangle, Enumerable.Range(0, 300).Max(i => Math.Abs(triangle[i * 301])));
        yield return new("large lower triangle", 300, TestMatrices.Transpose(triangle, 300, 300), Enumerable.Range(0, 300).Max(i => Math.Abs(triangle[i * 301])));
        double[] steep = Build(120, (i, j) => i == j ? (i == 60 ? 1 : 0.5) : j > i ? 1 : 0);
        yield return new("rotated steep triangle", 120, Rotated(steep, 120, 15), 1, 1e-12, WellConditioned: false);
    }

    private static IEnumerable<ZooCase> Scales()
    {
        double[] plain = TestMatrices.Gaussian(30, 30, 16);
        double radius = Spectral.Eigenvalues(plain, 30)[0].Magnitude;
        foreach (int exponent in new[] { -1000, -500, 500, 1000 })
        {
            yield return new($"times 2^{exponent}", 30, [.. plain.Select(x => Math.ScaleB(x, exponent))], Math.ScaleB(radius, exponent), Math.ScaleB(1e-12, exponent));
        }

        yield return new("denormals", 2, [0, 4 * double.Epsilon, -4 * double.Epsilon, 0], 4 * double.Epsilon, 0, WellConditioned: false);
        yield return new("denormal entries, normal radius", 64, Build(64, (i, j) => 1e-308), 64e-308, 1e-320);
        yield return new("graded rows 1e-150…1e150", 7, Build(7, (i, j) => double.Parse($"1e{-150 + (50 * i)}", System.Globalization.CultureInfo.InvariantCulture) * ((((7 * i) + (3 * j * j) + (i * j)) % 11) - 5)), GradedRadius);
        double[] graded = Build(30, (i, j) => Math.ScaleB(plain[(i * 30) + j], (i - j) * 33));
        yield return new("graded similarity 1e-288…1e288", 30, graded, radius, 1e-12 * radius);
        yield return new("far apart", 2, [0, 1e300, 1e-300, 0], 1, 1e-15);
    }

    private static IEnumerable<ZooCase> Hidden()
    {
        double[] hidden = Build(300, (i, j) => i == j && i > 1 ? ((i % 37) - 18) / 20.0 : j == i + 1 && i > 1 ? 0.01 : 0);
        Place(hidden, 300, 0, [0.6, -0.8, 0.8, 0.6], 2);
        yield return new("rotation block hidden in 300", 300, Rotated(hidden, 300, 17), 1, 1e-13);
        double[] symmetric = Build(80, (i, j) => i == j ? ((i * 37) % 80) - 60 : 0);
        yield return new("symmetric", 80, Rotated(symmetric, 80, 18), 60, 1e-12);
        (double[] integer, double exact) = IntegerSimilarity.Build(8, 19);
        yield return new("integer similarity", 8, integer, exact, 0, WellConditioned: false);
    }

    private const double GrcarRadius10 = 2.1384430828028839232;
    private const double GrcarRadius30 = 2.2474643082210872442;
    private const double GrcarRadius60 = 2.260091105756588081;
    private const double FrankRadius8 = 19.124983751902528948;
    private const double FrankRadius12 = 32.22889150157216075;
    private const double FrankRadius16 = 45.946781371778993449;
    private const double GradedRadius = 4.9999999999999999042e+150;

    private static double[] Build(int size, Func<int, int, double> value)
    {
        double[] result = new double[size * size];
        for (int index = 0; index < result.Length; index++)
        {
            result[index] = value(index / size, index % size);
        }

        return result;
    }

    private static double[] Rotated(double[] values, int size, ulong seed) => TestMatrices.Rotate(values, size, seed);

    private static void Place(double[] target, int size, int at, double[] block, int blockSize)
    {
        for (int i = 0; i < blockSize; i++)
        {
            block.AsSpan(i * blockSize, blockSize).CopyTo(target.AsSpan(((at + i) * size) + at));
        }
    }

    private static double[] Permuted(double[] values, int size) =>
        Build(size, (i, j) => values[(((i * 11) + 5) % size * size) + (((j * 11) + 5) % size)]);

    private static double[] Stochastic(int size)
    {
        double[] values = TestMatrices.Gaussian(size, size, 20);
        for (int i = 0; i < size; i++)
        {
            double sum = 0;
            for (int j = 0; j < size; j++)
            {
                values[(i * size) + j] = Math.Abs(values[(i * size) + j]);
                sum += values[(i * size) + j];
            }

            for (int j = 0; j < size; j++)
            {
                values[(i * size) + j] /= sum;
            }
        }

        return values;
    }

    private static double[] Triangle(int size, ulong seed)
    {
        double[] values = TestMatrices.Gaussian(size, size, seed);
        return Build(size, (i, j) => j >= i ? values[(i * size) + j] : 0);
    }

    private static double[] Grcar(int size) => Build(size, (i, j) => j == i - 1 ? -1 : j >= i && j <= i + 3 ? 1 : 0);

    private static double[] Frank(int size) => Build(size, (i, j) => j >= i - 1 ? size - Math.Max(i, j) : 0);

    private static double[] Kahan(int size)
    {
        const double Sine = 0.6, Cosine = 0.8;
        return Build(size, (i, j) => (j == i ? 1 : j > i ? -Cosine : 0) * Math.Pow(Sine, i));
    }

    /// <summary>Companion matrix of (x − 1)(x − 2)…(x − n), whose coefficients are exact integers.</summary>
    private static double[] Companion(int size)
    {
        double[] coefficients = new double[size + 1];
        coefficients[0] = 1;
        for (int root = 1; root <= size; root++)
        {
            for (int k = root; k > 0; k--)
            {
                coefficients[k] -= root * coefficients[k - 1];
            }
        }

        return Build(size, (i, j) => i == 0 ? -coefficients[j + 1] : i == j + 1 ? 1 : 0);
    }
}
