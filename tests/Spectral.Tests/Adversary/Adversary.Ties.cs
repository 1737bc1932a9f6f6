using System;

namespace WeightInit.SpectralTests;

internal static partial class Adversary
{
    // A leading block that is coupled to the rest by up to 0.5 / √n an entry.
    private const double ModestCondition = 200;

    /// <summary>1, −(1 − g), 1 − 2g: the other end is nearly as large, and the larger end has a neighbour.</summary>
    private static AdversaryCase SymmetricEndsTie(AdversaryDraw draw)
    {
        int n = draw.Size;
        double gap = draw.LogBetween(1e-9, 1e-3), most = Most(draw);
        double[] diagonal = draw.Rest(n, most);
        double sign = draw.Coin() ? 1 : -1;
        (diagonal[0], diagonal[1], diagonal[2]) = (sign, -sign * (1 - gap), sign * (1 - (2 * gap)));
        return Symmetric(draw, diagonal, "symmetric, ends tie", Text($"gap {gap:E1}, rest below {most:G3}"));
    }

    /// <summary>Several eigenvalues within a small distance of the largest, on one end or on both.</summary>
    private static AdversaryCase SymmetricCluster(AdversaryDraw draw)
    {
        int n = draw.Size;
        double width = draw.LogBetween(1e-9, 1e-2), most = Most(draw);
        int members = draw.Whole(2, 20);
        bool both = draw.Coin();
        double[] diagonal = draw.Rest(n, most);
        for (int i = 0; i < members; i++)
        {
            diagonal[i] = i == 0 ? 1 : (both && draw.Coin() ? -1 : 1) * (1 - (width * draw.Between(0.01, 1)));
        }

        return Symmetric(draw, diagonal, "symmetric cluster", Text($"{members} within {width:E1}, rest below {most:G3}"));
    }

    /// <summary>Real eigenvalues whose moduli nearly tie, non-normal.</summary>
    private static AdversaryCase RealTie(AdversaryDraw draw)
    {
        int n = draw.Size;
        double gap = draw.LogBetween(1e-9, 1e-2), most = Most(draw), strength = draw.Between(0, 0.5);
        double[] matrix = Square(n), rest = draw.Rest(n, most);
        for (int i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = rest[i];
        }

        matrix[0] = 1;
        matrix[n + 1] = (draw.Coin() ? -1 : 1) * (1 - gap);
        bool three = draw.Coin();
        matrix[(2 * n) + 2] = three ? 1 - (2 * gap) : matrix[(2 * n) + 2];
        Fill(matrix, draw, strength, 3);
        Couple(matrix, n, 3, draw.Gaussian(3 * n), strength);
        return Hide(draw, matrix, "moduli tie, real", Text($"gap {gap:E1}, {(three ? 3 : 2)} tie, rest below {most:G3}, strength {strength:F2}"), ModestCondition);
    }

    /// <summary>Pairs, or a pair and a real value, at different angles.</summary>
    private static AdversaryCase PairTie(AdversaryDraw draw)
    {
        int n = draw.Size;
        double gap = draw.LogBetween(1e-9, 1e-2), most = Most(draw), strength = draw.Between(0, 0.5);
        double[] matrix = Square(n), rest = draw.Rest(n, most);
        for (int i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = rest[i];
        }

        double angle = draw.Between(0.05, 3), other = draw.Coin() ? 0 : draw.Coin() ? draw.Between(0.05, 3) : angle + draw.LogBetween(1e-7, 1e-2);
        bool firstLeads = draw.Coin();
        int used = Place(matrix, n, Place(matrix, n, 0, firstLeads ? 1 : 1 - gap, angle), firstLeads ? 1 - gap : 1, other);
        Fill(matrix, draw, strength, used);
        Couple(matrix, n, used, draw.Gaussian(used * n), strength);
        return Hide(draw, matrix, "moduli tie, pairs", Text($"gap {gap:E1}, angles {angle:G4} and {other:G4}, rest below {most:G3}, strength {strength:F2}"), ModestCondition);
    }

    /// <summary>Up to fifty moduli within a thousandth of the largest, at all angles.</summary>
    private static AdversaryCase ModulusCluster(AdversaryDraw draw)
    {
        int n = draw.Size;
        double width = draw.LogBetween(1e-7, 1e-2), most = Most(draw), strength = draw.Between(0, 0.3);
        int members = draw.Whole(3, Math.Min(50, n / 2));
        double[] matrix = Square(n), rest = draw.Rest(n, most);
        for (int i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = rest[i];
        }

        int at = Place(matrix, n, 0, 1, draw.Between(0.05, 3));
        while (at + 1 < members)
        {
            at = Place(matrix, n, at, 1 - (width * draw.Between(0.01, 1)), draw.Coin() ? 0 : draw.Between(0.05, 3));
        }

        Fill(matrix, draw, strength, at);
        Couple(matrix, n, at, draw.Gaussian(at * n), strength);
        return Hide(draw, matrix, "cluster of moduli", Text($"{at} within {width:E1}, rest below {most:G3}, strength {strength:F2}"), ModestCondition);
    }

    /// <summary>A normal matrix that is not symmetric: blocks of rotations, of which the largest moduli nearly tie.</summary>
    private static AdversaryCase NormalTie(AdversaryDraw draw)
    {
        int n = draw.Size;
        double gap = draw.LogBetween(1e-9, 1e-2), most = Most(draw);
        double[] matrix = Square(n), rest = draw.Rest(n, most);
        int at = Place(matrix, n, 0, 1, draw.Coin() ? 0 : draw.Between(0.05, 3));
        at = Place(matrix, n, at, 1 - gap, draw.Coin() ? 0 : draw.Between(0.05, 3));
        while (at < n)
        {
            at = Place(matrix, n, at, rest[at], at + 1 < n ? draw.Between(0.05, 3) : 0);
        }

        return Hide(draw, matrix, "normal tie", Text($"gap {gap:E1}, rest below {most:G3}"), 1);
    }

    /// <summary>An eigenvalue, or a pair, and another of the same argument that is nearly as large.</summary>
    private static AdversaryCase NearNeighbour(AdversaryDraw draw)
    {
        int n = draw.Size;
        double gap = draw.LogBetween(3e-7, 1e-3), most = Most(draw), strength = draw.Coin() ? 0 : draw.Between(0, 0.5);
        double[] matrix = Square(n), rest = draw.Rest(n, most);
        for (int i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = rest[i];
        }

        double angle = draw.Coin() ? 0 : draw.Between(0.05, 3);
        int used = Place(matrix, n, Place(matrix, n, 0, 1, angle), 1 - gap, angle);
        Fill(matrix, draw, strength, used);
        Couple(matrix, n, used, draw.Gaussian(used * n), strength);
        return Hide(draw, matrix, "near neighbour", Text($"gap {gap:E1}, angle {angle:G4}, rest below {most:G3}, strength {strength:F2}"), ModestCondition);
    }

    private static AdversaryCase Symmetric(AdversaryDraw draw, double[] diagonal, string family, string detail)
    {
        double[] matrix = Square(draw.Size);
        for (int i = 0; i < draw.Size; i++)
        {
            matrix[(i * draw.Size) + i] = diagonal[i];
        }

        AdversaryCase hidden = Hide(draw, matrix, family, detail, 1);
        Reflections.Symmetrize(hidden.Values, draw.Size);
        return hidden;
    }

    /// <summary>How near the many other eigenvalues come.</summary>
    private static double Most(AdversaryDraw draw) => 1 - draw.LogBetween(0.01, 0.7);

    /// <summary>The leading rows' values right of the leading block.</summary>
    private static void Couple(double[] matrix, int size, int leading, double[] gaussian, double strength)
    {
        for (int i = 0; i < leading; i++)
        {
            for (int j = leading; j < size; j++)
            {
                matrix[(i * size) + j] = gaussian[(i * size) + j] * strength / Math.Sqrt(size);
            }
        }
    }
}
