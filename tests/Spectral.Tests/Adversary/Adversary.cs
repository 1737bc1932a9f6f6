using System;
using System.Collections.Generic;

namespace WeightInit.SpectralTests;

/// <summary>Families of matrices that are built to mislead an iteration, with exact answers.</summary>
internal static partial class Adversary
{
    private const double Ulp = 2.220446049250313e-16;

    /// <summary>Every family: its name and how a member is drawn.</summary>
    public static IReadOnlyDictionary<string, Func<AdversaryDraw, AdversaryCase>> Families { get; } =
        new Dictionary<string, Func<AdversaryDraw, AdversaryCase>>(StringComparer.Ordinal)
        {
            ["symmetric, ends tie"] = SymmetricEndsTie,
            ["symmetric cluster"] = SymmetricCluster,
            ["moduli tie, real"] = RealTie,
            ["moduli tie, pairs"] = PairTie,
            ["cluster of moduli"] = ModulusCluster,
            ["normal tie"] = NormalTie,
            ["near neighbour"] = NearNeighbour,
            ["ill-conditioned dominant"] = IllConditioned,
            ["steep triangle"] = SteepTriangle,
            ["huge norm"] = HugeNorm,
            ["tiny dominant block"] = TinyBlock,
            ["defective"] = Defective,
            ["blind start"] = BlindStart,
            ["stochastic, slow mixing"] = SlowMixing,
            ["circulant"] = Circulant,
            ["norm, singular values tie"] = SingularTie,
            ["norm, cluster"] = SingularCluster,
        };

    /// <summary>A member of a family; it depends on the arguments alone.</summary>
    public static AdversaryCase Draw(string family, int size, ulong seed) =>
        Families[family](new AdversaryDraw(WeightKey.FromSeed(seed).Child(family), size));

    private static double[] Square(int size) => new double[size * size];

    /// <summary>Diagonal blocks: a real value, or a pair r e^±iφ; returns the next free row.</summary>
    private static int Place(double[] matrix, int size, int at, double modulus, double angle)
    {
        if (angle == 0)
        {
            matrix[(at * size) + at] = modulus;
            return at + 1;
        }

        (double sine, double cosine) = Math.SinCos(angle);
        matrix[(at * size) + at] = modulus * cosine;
        matrix[(at * size) + at + 1] = -modulus * sine;
        matrix[((at + 1) * size) + at] = modulus * sine;
        matrix[((at + 1) * size) + at + 1] = modulus * cosine;
        return at + 2;
    }

    /// <summary>Gaussian values above the diagonal blocks, of the given strength over √n, from a row and a column on.</summary>
    private static void Fill(double[] matrix, AdversaryDraw draw, double strength, int fromRow)
    {
        int n = draw.Size;
        double[] gaussian = draw.Gaussian(n * n);
        double factor = strength / Math.Sqrt(n);
        for (int i = fromRow; i < n; i++)
        {
            for (int j = i + 1; j < n; j++)
            {
                bool isBlock = j == i + 1 && matrix[(j * n) + i] != 0;
                matrix[(i * n) + j] += isBlock ? 0 : factor * gaussian[(i * n) + j];
            }
        }
    }

    private static double Frobenius(double[] matrix)
    {
        double sum = 0;
        foreach (double value in matrix)
        {
            sum += value * value;
        }

        return Math.Sqrt(sum);
    }

    /// <summary>A case of radius 1 hidden by an orthogonal similarity, whose rounding moves it by its condition number times that.</summary>
    private static AdversaryCase Hide(
        AdversaryDraw draw, double[] matrix, string family, string detail, double condition, double radius = 1)
    {
        double slack = 40 * Ulp * Frobenius(matrix) * condition;
        Reflections.Rotate(matrix, draw.Size, draw.Key("hide"));
        return new AdversaryCase(family, detail, draw.Size, matrix, radius, slack);
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
