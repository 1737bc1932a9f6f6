using System;

namespace WeightInit.SpectralTests;

internal static partial class Adversary
{
    /// <summary>The dominant vectors are orthogonal to both vectors of the bare default key, from which every matrix started before version 4.</summary>
    private static AdversaryCase BlindStart(AdversaryDraw draw)
    {
        int n = draw.Size;
        double most = Most(draw);
        double[] matrix = Square(n), rest = draw.Rest(n, most);
        matrix[0] = 1;
        for (int i = 1; i < n; i++)
        {
            matrix[(i * n) + i] = rest[i];
        }

        // The first axis is an eigenvector from both sides, which rotations of the others leave alone.
        Fill(matrix, draw, draw.Between(0, 0.3), 1);
        for (int round = 0; round < 4; round++)
        {
            Reflect(matrix, n, [0, .. Reflections.Unit(n - 1, draw.Key("hide").Child("reflector", round))]);
        }

        double[] mirror = Blind(n, draw.Key("blind"));
        mirror[0] -= 1;
        double length = Frobenius(mirror);
        Reflect(matrix, n, Array.ConvertAll(mirror, value => value / length));
        return new AdversaryCase("blind start", Text($"rest below {most:G3}"), n, matrix, 1, 40 * Ulp * Frobenius(matrix));
    }

    private static void Reflect(double[] matrix, int size, double[] unit)
    {
        Reflections.FromLeft(matrix, size, size, unit);
        Reflections.FromRight(matrix, size, size, unit);
    }

    /// <summary>A random unit vector orthogonal to the start vectors of the bare default key.</summary>
    private static double[] Blind(int size, WeightKey key)
    {
        double[] x = Reflections.Unit(size, key);
        double[] stream = new double[2 * size];
        Sampler.Normal(stream.AsSpan(), default(WeightKey).OrSeed(0).Child("spectral start"));
        double[] first = stream[..size], second = stream[size..];
        Orthogonalize(second, first);
        for (int pass = 0; pass < 2; pass++)
        {
            Orthogonalize(x, first);
            Orthogonalize(x, second);
        }

        double norm = Frobenius(x);
        return Array.ConvertAll(x, value => value / norm);
    }

    private static void Orthogonalize(double[] x, double[] against)
    {
        double dot = 0, square = 0;
        for (int i = 0; i < x.Length; i++)
        {
            dot += x[i] * against[i];
            square += against[i] * against[i];
        }

        for (int i = 0; i < x.Length; i++)
        {
            x[i] -= dot / square * against[i];
        }
    }

    /// <summary>A Markov chain of groups that hardly mix: many eigenvalues just below 1.</summary>
    private static AdversaryCase SlowMixing(AdversaryDraw draw)
    {
        int n = draw.Size, groups = draw.Whole(2, Math.Min(12, n / 3));
        double leak = draw.LogBetween(1e-9, 1e-1);
        double[] gaussian = draw.Gaussian(n * n), matrix = Square(n);
        for (int i = 0; i < n; i++)
        {
            double sum = 0;
            for (int j = 0; j < n; j++)
            {
                double value = Math.Abs(gaussian[(i * n) + j]) * (i % groups == j % groups ? 1 : leak);
                matrix[(i * n) + j] = value;
                sum += value;
            }

            for (int j = 0; j < n; j++)
            {
                matrix[(i * n) + j] /= sum;
            }
        }

        return new AdversaryCase("stochastic, slow mixing", Text($"{groups} groups, leak {leak:E1}"), n, matrix, 1, 8 * n * Ulp);
    }

    /// <summary>A circulant of a few taps: its eigenvalues are a polynomial's values on the circle, crowded near its maximum.</summary>
    private static AdversaryCase Circulant(AdversaryDraw draw)
    {
        int n = draw.Size, taps = draw.Coin() ? n : Math.Min(n, draw.Whole(3, 12));
        double[] values = draw.Gaussian(taps), matrix = Square(n);
        for (int i = 0; i < n; i++)
        {
            for (int tap = 0; tap < taps; tap++)
            {
                matrix[(i * n) + ((i + tap) % n)] = values[tap];
            }
        }

        double largest = 0;
        for (int k = 0; k < n; k++)
        {
            double re = 0, im = 0;
            for (int tap = 0; tap < taps; tap++)
            {
                (double sine, double cosine) = Math.SinCos(2 * Math.PI * ((long)k * tap % n) / n);
                re += values[tap] * cosine;
                im += values[tap] * sine;
            }

            largest = Math.Max(largest, Math.Sqrt((re * re) + (im * im)));
        }

        return new AdversaryCase("circulant", Text($"{taps} taps"), n, matrix, largest, 100 * Ulp * largest);
    }

    /// <summary>Two or three nearly equal largest singular values.</summary>
    private static AdversaryCase SingularTie(AdversaryDraw draw)
    {
        double gap = draw.LogBetween(1e-9, 1e-2), most = Most(draw);
        double[] diagonal = Array.ConvertAll(draw.Rest(draw.Size, most), Math.Abs);
        (diagonal[0], diagonal[1]) = (1, 1 - gap);
        diagonal[2] = draw.Coin() ? 1 - (2 * gap) : diagonal[2];
        return Norm(draw, diagonal, "norm, singular values tie", Text($"gap {gap:E1}, rest below {most:G3}"));
    }

    /// <summary>Many singular values close below the largest.</summary>
    private static AdversaryCase SingularCluster(AdversaryDraw draw)
    {
        double width = draw.LogBetween(1e-8, 1e-2), most = Most(draw);
        int members = draw.Whole(2, 20);
        double[] diagonal = Array.ConvertAll(draw.Rest(draw.Size, most), Math.Abs);
        for (int i = 0; i < members; i++)
        {
            diagonal[i] = i == 0 ? 1 : 1 - (width * draw.Between(0.01, 1));
        }

        return Norm(draw, diagonal, "norm, cluster", Text($"{members} within {width:E1}, rest below {most:G3}"));
    }

    private static AdversaryCase Norm(AdversaryDraw draw, double[] diagonal, string family, string detail)
    {
        double[] matrix = Square(draw.Size);
        for (int i = 0; i < draw.Size; i++)
        {
            matrix[(i * draw.Size) + i] = diagonal[i];
        }

        Reflections.Spread(matrix, draw.Size, draw.Size, draw.Key("hide"));
        return new AdversaryCase(family, detail, draw.Size, matrix, 1, 100 * Ulp, IsNorm: true);
    }
}
