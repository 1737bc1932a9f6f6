using System;
using System.Runtime.Intrinsics;

namespace WeightInit.Sample;

/// <summary>
/// Exponentials by one polynomial in IEEE arithmetic, each operation rounded by itself, so that a trained network has the
/// same bits on every machine; those of the system's mathematical library differ from one to the next.
/// </summary>
internal static class PortableExponential
{
    /// <summary>More than 1.5·2^52 is added to round a double to a whole number.</summary>
    private const double RoundingShift = 6755399441055744.0;

    private const double Log2E = 1.4426950408889634;

    // ln 2 in two parts, the upper one short enough for its product with a whole number below 2^11 to be exact.
    private const double Ln2Upper = 0.693147180369123816490;
    private const double Ln2Lower = 1.90821492927058770002e-10;

    // 1/k! for k = 2 … 13: the rest of the series is below half a unit in the last place where |r| ≤ ln(2)/2.
    private const double C2 = 1.0 / 2, C3 = 1.0 / 6, C4 = 1.0 / 24, C5 = 1.0 / 120, C6 = 1.0 / 720, C7 = 1.0 / 5040,
        C8 = 1.0 / 40320, C9 = 1.0 / 362880, C10 = 1.0 / 3628800, C11 = 1.0 / 39916800, C12 = 1.0 / 479001600, C13 = 1.0 / 6227020800;

    /// <summary>e^x; 0 below −708, and x must not be above 708.</summary>
    public static double Exp(double x)
    {
        if (!(x >= -708))
        {
            return double.IsNaN(x) ? x : 0;
        }

        Parts(Vector512.Create(x), out Vector512<double> power, out Vector512<double> rest);
        return (power + (power * rest))[0];
    }

    /// <summary>e^x − 1, exact to a few units in the last place near 0 too; every |x| at most 708.</summary>
    public static Vector512<double> ExpMinusOne(Vector512<double> x)
    {
        Parts(x, out Vector512<double> power, out Vector512<double> rest);
        return (power * rest) + (power - Vector512<double>.One);
    }

    /// <summary>e^x = power·(1 + rest), the power one of two.</summary>
    private static void Parts(Vector512<double> x, out Vector512<double> power, out Vector512<double> rest)
    {
        Vector512<double> shift = Vector512.Create(RoundingShift);
        Vector512<double> shifted = (x * Log2E) + shift;
        Vector512<double> whole = shifted - shift;
        Vector512<double> r = (x - (whole * Ln2Upper)) - (whole * Ln2Lower);
        Vector512<double> sum = Vector512.Create(C13);
        sum = (sum * r) + Vector512.Create(C12);
        sum = (sum * r) + Vector512.Create(C11);
        sum = (sum * r) + Vector512.Create(C10);
        sum = (sum * r) + Vector512.Create(C9);
        sum = (sum * r) + Vector512.Create(C8);
        sum = (sum * r) + Vector512.Create(C7);
        sum = (sum * r) + Vector512.Create(C6);
        sum = (sum * r) + Vector512.Create(C5);
        sum = (sum * r) + Vector512.Create(C4);
        sum = (sum * r) + Vector512.Create(C3);
        sum = (sum * r) + Vector512.Create(C2);
        rest = r + ((r * r) * sum);
        // The whole number stands in the low bits of the shifted value; 1023 above it is the exponent of 2^whole.
        power = Vector512.ShiftLeft(shifted.AsInt64() + Vector512.Create(1023L), 52).AsDouble();
    }
}
