using System;

namespace WeightInit;

/// <summary>The h-th root of m · 2ᵉ by series of +, −, ×, ÷ alone: the platform's logarithm may differ between machines.</summary>
internal static class ScaledRoot
{
    private const double LogarithmOfTwo = 0.6931471805599453;

    /// <summary>(mantissa · 2^exponent)^(1/degree), to a few units in the last place.</summary>
    /// <param name="mantissa">Positive and finite.</param>
    /// <param name="exponent">Any.</param>
    /// <param name="degree">At least 1.</param>
    public static double Compute(double mantissa, long exponent, int degree)
    {
        int own = Math.ILogB(mantissa);
        double m = Math.ScaleB(mantissa, -own);
        exponent += own;
        if (m > 1.4142135623730951)
        {
            m *= 0.5;
            exponent++;
        }

        // m · 2^e = 2^(q · degree) · (m · 2^r), and the root of the second factor lies near [1, 2).
        (long whole, long rest) = Math.DivRem(exponent, degree);
        if (rest < 0)
        {
            rest += degree;
            whole--;
        }

        double logarithm = (Logarithm(m) + (rest * LogarithmOfTwo)) / degree;
        return Math.ScaleB(Exponential(logarithm), (int)Math.Clamp(whole, -5000, 5000));
    }

    /// <summary>ln m = 2 artanh((m − 1) / (m + 1)) for m in [1/√2, √2].</summary>
    private static double Logarithm(double m)
    {
        double t = (m - 1) / (m + 1), square = t * t, sum = 0;
        for (int odd = 25; odd >= 1; odd -= 2)
        {
            sum = (sum * square) + (1.0 / odd);
        }

        return 2 * t * sum;
    }

    /// <summary>eˣ for |x| ≤ 1 from the Taylor series of eˣᐟ⁸.</summary>
    private static double Exponential(double x)
    {
        double y = x / 8, sum = 1;
        for (int n = 14; n >= 1; n--)
        {
            sum = 1 + (y * sum / n);
        }

        sum *= sum;
        sum *= sum;
        return sum * sum;
    }
}
