using System;

namespace WeightInit;

internal sealed unsafe partial class SmallSchur
{
    /// <summary>Makes the 2 × 2 block at (i, i) triangular where its eigenvalues are real.</summary>
    private void Standardize(int i)
    {
        double a = Row(i)[i], b = Row(i)[i + 1], c = Row(i + 1)[i], d = Row(i + 1)[i + 1];
        double half = 0.5 * (a - d);
        double discriminant = (half * half) + (b * c);
        if (c == 0 || discriminant < 0)
        {
            return;
        }

        double root = Math.Sqrt(discriminant);
        double first = half >= 0 ? half + root : half - root;
        double radius = Math.Sqrt((first * first) + (c * c));
        double cosine = first / radius, sine = c / radius;
        Rotate(i, cosine, sine);
        Row(i + 1)[i] = 0;
    }

    /// <summary>Similarity with the rotation whose first column is (cosine, sine) in the plane (i, i+1).</summary>
    private void Rotate(int i, double cosine, double sine)
    {
        RotateRows(Row(i) + i, Row(i + 1) + i, _size - i, cosine, sine);
        RotateRows(SchurVector(i), SchurVector(i + 1), _size, cosine, sine);
        for (int row = 0; row <= i + 1; row++)
        {
            double* entry = Row(row) + i;
            double x = entry[0], y = entry[1];
            entry[0] = (cosine * x) + (sine * y);
            entry[1] = (cosine * y) - (sine * x);
        }
    }

    private static void RotateRows(double* upper, double* lower, int count, double cosine, double sine)
    {
        for (int j = 0; j < count; j++)
        {
            double x = upper[j], y = lower[j];
            upper[j] = (cosine * x) + (sine * y);
            lower[j] = (cosine * y) - (sine * x);
        }
    }
}
