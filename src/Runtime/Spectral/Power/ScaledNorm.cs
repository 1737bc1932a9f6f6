using System;

namespace WeightInit;

/// <summary>A 2-norm as Mantissa · 2^Exponent, which never overflows.</summary>
internal readonly record struct ScaledNorm(double Mantissa, int Exponent)
{
    private const double Log2 = 0.6931471805599453;

    public static ScaledNorm Of(ReadOnlySpan<double> x)
    {
        int exponent = DenseVector.Exponent(x);
        if (exponent == int.MinValue)
        {
            return new ScaledNorm(0, 0);
        }

        double sum = 0;
        foreach (double value in x)
        {
            double scaled = Math.ScaleB(value, -exponent);
            sum += scaled * scaled;
        }

        return new ScaledNorm(Math.Sqrt(sum), exponent);
    }

    /// <summary>The norm times 2^scale.</summary>
    public double Value(long scale) => Math.ScaleB(Mantissa, (int)Math.Clamp(Exponent + scale, -5000, 5000));

    /// <summary>Natural logarithm of the norm times 2^scale.</summary>
    public double Log(long scale) => Mantissa == 0 ? double.NegativeInfinity : Math.Log(Mantissa) + ((Exponent + scale) * Log2);

    /// <summary>This norm divided by another, which is not zero.</summary>
    public double Over(ScaledNorm other) => Math.ScaleB(Mantissa / other.Mantissa, Exponent - other.Exponent);
}
