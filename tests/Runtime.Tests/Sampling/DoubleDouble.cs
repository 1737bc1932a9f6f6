using System;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>A sum of two doubles, about 104 bits: the arithmetic of the references (Dekker 1971).</summary>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static readonly DoubleDouble LogTwo = new(0.6931471805599453, 2.3190468138462996e-17);

    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        (double sum, double error) = TwoSum(left.High, right.High);
        (double low, double lowError) = TwoSum(left.Low, right.Low);
        (sum, error) = QuickSum(sum, error + low);
        (sum, error) = QuickSum(sum, error + lowError);
        return new DoubleDouble(sum, error);
    }

    public static DoubleDouble operator -(DoubleDouble value) => new(-value.High, -value.Low);

    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) => left + -right;

    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        double product = left.High * right.High;
        double error = Math.FusedMultiplyAdd(left.High, right.High, -product);
        (product, error) = QuickSum(product, error + ((left.High * right.Low) + (left.Low * right.High)));
        return new DoubleDouble(product, error);
    }

    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        double first = left.High / right.High;
        DoubleDouble rest = left - (right * first);
        double second = rest.High / right.High;
        rest -= right * second;
        double third = rest.High / right.High;
        (first, second) = QuickSum(first, second);
        return new DoubleDouble(first, second) + third;
    }

    public static DoubleDouble Sqrt(DoubleDouble value)
    {
        double root = Math.Sqrt(value.High);
        DoubleDouble rest = value - ((DoubleDouble)root * root);
        return (DoubleDouble)root + (rest / (2 * root));
    }

    /// <summary>ln(1 + x) for x in (√½ − 1, √2 − 1), small ones with full relative precision.</summary>
    public static DoubleDouble LogOnePlus(DoubleDouble x)
    {
        DoubleDouble s = x / (x + 2);
        DoubleDouble square = s * s;
        DoubleDouble sum = 0;
        for (int k = 22; k >= 0; k--)
        {
            sum = (sum * square) + ((DoubleDouble)1 / ((2 * k) + 1));
        }

        return s * sum * 2;
    }

    public static DoubleDouble Log(DoubleDouble value)
    {
        int exponent = Math.ILogB(value.High);
        double scale = Math.ScaleB(1, -exponent);
        DoubleDouble significand = new(value.High * scale, value.Low * scale);
        if (significand.High > 1.4)
        {
            significand = new(significand.High / 2, significand.Low / 2);
            exponent++;
        }

        return LogOnePlus(significand - 1) + (LogTwo * exponent);
    }

    /// <summary>(cos x, sin x) for |x| ≤ π/4 by their series.</summary>
    public static (DoubleDouble Cosine, DoubleDouble Sine) CosineAndSine(DoubleDouble x)
    {
        DoubleDouble square = x * x;
        DoubleDouble cosine = 1;
        DoubleDouble sine = 1;
        for (int k = 28; k >= 2; k -= 2)
        {
            cosine = 1 - (square * cosine / (k * (k - 1)));
            sine = 1 - (square * sine / (k * (k + 1)));
        }

        return (cosine, x * sine);
    }

    public override string ToString() => $"{High:R} + {Low:R}";

    private static (double Sum, double Error) TwoSum(double a, double b)
    {
        double sum = a + b;
        double part = sum - a;
        return (sum, (a - (sum - part)) + (b - part));
    }

    private static (double Sum, double Error) QuickSum(double large, double small)
    {
        double sum = large + small;
        return (sum, small - (sum - large));
    }
}
