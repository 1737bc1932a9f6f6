using System;
using System.Numerics;

namespace WeightInit;

/// <summary>Eigenvalues of a real 2 × 2 matrix, without needless cancellation or overflow.</summary>
internal static class TwoByTwo
{
    /// <summary>The eigenvalues of ((a, b), (c, d)); of a complex pair the one with positive imaginary part first.</summary>
    public static (Complex First, Complex Second) Eigenvalues(double a, double b, double c, double d)
    {
        if (c == 0 || b == 0)
        {
            return (a, d);
        }

        // λ = d + p ± √(p² + b c) with p = (a − d) / 2; the root is taken at the scale of its larger term (as in LAPACK's lanv2).
        double p = 0.5 * (a - d);
        double large = Math.Max(Math.Abs(b), Math.Abs(c));
        double small = Math.Min(Math.Abs(b), Math.Abs(c)) * Math.Sign(b) * Math.Sign(c);
        double scale = Math.Max(Math.Abs(p), large);
        double z = ((p / scale) * p) + ((large / scale) * small);
        if (z < 0)
        {
            double imaginary = Math.Sqrt(scale) * Math.Sqrt(-z);
            return (new Complex(d + p, imaginary), new Complex(d + p, -imaginary));
        }

        double shift = p + Math.CopySign(Math.Sqrt(scale) * Math.Sqrt(z), p);
        return shift == 0 ? (d, d) : (d + shift, d - ((large / shift) * small));
    }
}
