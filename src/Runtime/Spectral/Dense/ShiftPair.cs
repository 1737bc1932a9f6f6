using System;

namespace WeightInit;

/// <summary>Two shifts of a double-shift QR sweep: a complex pair, or two equal real numbers.</summary>
internal readonly unsafe record struct ShiftPair(double Real1, double Imaginary1, double Real2, double Imaginary2)
{
    /// <summary>The eigenvalues of the trailing 2 × 2 block (for real ones, twice the nearer one); every tenth sweep
    /// something else, which breaks a cycle.</summary>
    public static ShiftPair Choose(DenseStorage h, int first, int last, int sweep)
    {
        if (sweep % 20 == 0)
        {
            double* row = h.Row(first);
            double size = Math.Abs(h.Row(first + 1)[first]) + Math.Abs(h.Row(first + 2)[first + 1]);
            return Exceptional(row[first], size);
        }

        if (sweep % 10 == 0)
        {
            double size = Math.Abs(h.Row(last)[last - 1]) + Math.Abs(h.Row(last - 1)[last - 2]);
            return Exceptional(h.Row(last)[last], size);
        }

        double* top = h.Row(last - 1) + last - 1;
        double* bottom = h.Row(last) + last - 1;
        return FromBlock(top[0], top[1], bottom[0], bottom[1]);
    }

    private static ShiftPair Exceptional(double corner, double size)
    {
        double diagonal = (0.75 * size) + corner;
        return FromBlock(diagonal, -0.4375 * size, size, diagonal);
    }

    private static ShiftPair FromBlock(double a, double b, double c, double d)
    {
        double scale = Math.Abs(a) + Math.Abs(b) + Math.Abs(c) + Math.Abs(d);
        if (scale == 0)
        {
            return default;
        }

        a /= scale;
        b /= scale;
        c /= scale;
        d /= scale;
        double middle = 0.5 * (a + d);
        double determinant = ((a - middle) * (d - middle)) - (b * c);
        double root = Math.Sqrt(Math.Abs(determinant));
        if (determinant >= 0)
        {
            return new ShiftPair(middle * scale, root * scale, middle * scale, -root * scale);
        }

        double upper = middle + root, lower = middle - root;
        double nearer = (Math.Abs(upper - d) <= Math.Abs(lower - d) ? upper : lower) * scale;
        return new ShiftPair(nearer, 0, nearer, 0);
    }
}
