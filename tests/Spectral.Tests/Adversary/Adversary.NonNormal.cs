using System;

namespace WeightInit.SpectralTests;

internal static partial class Adversary
{
    /// <summary>Right and left dominant vectors that are nearly orthogonal: a start sees little of the eigenvalue.</summary>
    private static AdversaryCase IllConditioned(AdversaryDraw draw)
    {
        int n = draw.Size;
        double condition = draw.LogBetween(10, 1e7), most = Most(draw);
        double[] matrix = Square(n), rest = draw.Rest(n, most);
        for (int i = 1; i < n; i++)
        {
            matrix[(i * n) + i] = rest[i];
        }

        // yᵀ = (1, c / (1 − λ)): its length is the condition number.
        matrix[0] = 1;
        double[] direction = Reflections.Unit(n - 1, draw.Key("left vector"));
        for (int j = 1; j < n; j++)
        {
            matrix[j] = condition * direction[j - 1] * (1 - rest[j]);
        }

        return Hide(draw, matrix, "ill-conditioned dominant", Text($"condition {condition:E1}, rest below {most:G3}"), condition);
    }

    /// <summary>A random triangle, whose pseudospectra reach far beyond its diagonal.</summary>
    private static AdversaryCase SteepTriangle(AdversaryDraw draw)
    {
        int n = draw.Size;
        double strength = draw.Between(0.3, 3), most = Most(draw);
        double[] matrix = Square(n), rest = draw.Rest(n, most);
        int place = draw.Whole(0, n - 1);
        for (int i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = i == place ? 1 : rest[i];
        }

        Fill(matrix, draw, strength, 0);
        return Hide(draw, matrix, "steep triangle", Text($"strength {strength:F2}, dominant in row {place}, rest below {most:G3}"), TriangleCondition(matrix, n, place));
    }

    /// <summary>A norm up to a million times the radius: two invariant spaces that are strongly coupled.</summary>
    private static AdversaryCase HugeNorm(AdversaryDraw draw)
    {
        int n = draw.Size;
        double coupling = draw.LogBetween(1, 1e6), most = Most(draw);
        double[] matrix = Square(n), rest = draw.Rest(n, most), gaussian = draw.Gaussian(n * n);
        int place = draw.Whole(0, n - 1);
        for (int i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = i == place ? 1 : rest[i];
            for (int j = n / 2; j < n && i < n / 2; j++)
            {
                matrix[(i * n) + j] = coupling * gaussian[(i * n) + j] / Math.Sqrt(n);
            }
        }

        return Hide(draw, matrix, "huge norm", Text($"coupling {coupling:E1}, dominant in row {place}, rest below {most:G3}"), TriangleCondition(matrix, n, place));
    }

    /// <summary>A dominant rotation of two rows beside a large Gaussian block that is nearly as large.</summary>
    private static AdversaryCase TinyBlock(AdversaryDraw draw)
    {
        int n = draw.Size;
        double radius = (1 - draw.LogBetween(0.01, 0.5)) / (1 + (3 / Math.Sqrt(n)));
        double[] matrix = Square(n), gaussian = draw.Gaussian(n * n);
        for (int i = 2; i < n; i++)
        {
            for (int j = 2; j < n; j++)
            {
                // The circular law's radius; the edge scatters by less than 3 / √n.
                matrix[(i * n) + j] = radius * gaussian[(i * n) + j] / Math.Sqrt(n);
            }
        }

        double angle = draw.Coin() ? 0 : draw.Between(0.05, 3);
        Place(matrix, n, 0, 1, angle);
        matrix[n + 1] = angle == 0 ? -0.5 : matrix[n + 1];
        return Hide(draw, matrix, "tiny dominant block", Text($"angle {angle:F2}, rest about {radius:F2}"), 1);
    }

    /// <summary>A Jordan block of order 2 to 4 on top, or just below a simple dominant value.</summary>
    private static AdversaryCase Defective(AdversaryDraw draw)
    {
        int n = draw.Size;
        int order = draw.Whole(2, 4);
        double most = Most(draw), below = draw.Coin() ? 0 : draw.LogBetween(1e-4, 0.1);
        double[] matrix = Square(n), rest = draw.Rest(n, most);
        for (int i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = i < order ? 1 - below : rest[i];
            if (i + 1 < order)
            {
                matrix[(i * n) + i + 1] = draw.Between(0.01, 1);
            }
        }

        if (below > 0)
        {
            matrix[(n * n) - 1] = 1;
        }

        // Of a block on top rounding moves the values by a root of itself.
        double slack = below > 0 ? 1 : Math.Pow(40 * Ulp * Math.Sqrt(n), 1.0 / order) / (40 * Ulp * Frobenius(matrix));
        return Hide(draw, matrix, "defective", Text($"order {order}, {(below > 0 ? Text($"{below:E1} below a simple one") : "on top")}, rest below {most:G3}"), slack);
    }

    /// <summary>Condition number of the eigenvalue that stands at a place of a triangle's diagonal.</summary>
    private static double TriangleCondition(double[] matrix, int size, int place)
    {
        double[] right = new double[size], left = new double[size];
        double value = matrix[(place * size) + place];
        right[place] = 1;
        left[place] = 1;
        for (int i = place - 1; i >= 0; i--)
        {
            double sum = 0;
            for (int j = i + 1; j <= place; j++)
            {
                sum += matrix[(i * size) + j] * right[j];
            }

            right[i] = sum / (value - matrix[(i * size) + i]);
        }

        for (int j = place + 1; j < size; j++)
        {
            double sum = 0;
            for (int i = place; i < j; i++)
            {
                sum += left[i] * matrix[(i * size) + j];
            }

            left[j] = sum / (value - matrix[(j * size) + j]);
        }

        return Frobenius(right) * Frobenius(left);
    }
}
