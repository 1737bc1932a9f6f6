using System;

namespace WeightInit;

/// <summary>e^−x and 1 − e^−x for x ≥ 0 in double, the same bits everywhere; for the few numbers that a fill is set up with.</summary>
internal static class Exponential
{
    private const double LogTwoUpper = 0.693147180369123816490;
    private const double LogTwoLower = 1.90821492927058770002e-10;
    private const int Terms = 15;

    public static double Decay(double x)
    {
        if (x > 740)
        {
            return 0;
        }

        // x = k ln 2 + r with |r| ≤ ½ ln 2; the product with the upper part is exact.
        double k = Math.Floor((x / (LogTwoUpper + LogTwoLower)) + 0.5);
        double r = (x - (k * LogTwoUpper)) - (k * LogTwoLower);
        return Math.ScaleB(1 - Loss(r), -(int)k);
    }

    /// <summary>1 − e^−x, small ones with full relative precision.</summary>
    public static double Complement(double x) => x < 0.35 ? Loss(x) : 1 - Decay(x);

    /// <summary>x − x²/2! + x³/3! − …, for |x| ≤ 0.35.</summary>
    private static double Loss(double x)
    {
        double sum = 1;
        for (int n = Terms; n > 1; n--)
        {
            sum = 1 - (x / n * sum);
        }

        return x * sum;
    }
}
