using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>The upper tail Q(x) of the standard normal distribution and its inverse, for x ≥ 0, in double.</summary>
internal static class NormalTail
{
    /// <summary>ln 2π.</summary>
    public const double LogTwoPi = 1.8378770664093453;

    /// <summary>(1 + x)R(x) with Mills' ratio R = Q/φ: Chebyshev expansion in (x − 5)/(x + 5), relative error below 2^-54.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords ScaledMillsRatio<TWords>(TWords x)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords t = (x - TWords.Number(5)) / (x + TWords.Number(5));
        return TWords.Number(1.1568486282918946)
            + (t * (TWords.Number(-0.2294875382521129)
            + (t * (TWords.Number(0.07778159886873554)
            + (t * (TWords.Number(0.025072179301611947)
            + (t * (TWords.Number(-0.0661776007789934)
            + (t * (TWords.Number(0.061505045841013566)
            + (t * (TWords.Number(-0.038026592187762366)
            + (t * (TWords.Number(0.0163482312692141)
            + (t * (TWords.Number(-0.004201290310663574)
            + (t * (TWords.Number(1.953073289303005e-05)
            + (t * (TWords.Number(0.00045704381820007954)
            + (t * (TWords.Number(-0.0001343747460125513)
            + (t * (TWords.Number(-2.48054584472145e-05)
            + (t * (TWords.Number(2.271112294988288e-05)
            + (t * (TWords.Number(-1.7723438185601556e-07)
            + (t * (TWords.Number(-3.280567012895583e-06)
            + (t * (TWords.Number(3.2197131609042185e-07)
            + (t * (TWords.Number(4.968188503341836e-07)
            + (t * (TWords.Number(-6.738323465177047e-08)
            + (t * (TWords.Number(-8.232321223515427e-08)
            + (t * (TWords.Number(1.0082895646260188e-08)
            + (t * (TWords.Number(1.4010248782442869e-08)
            + (t * (TWords.Number(-1.0846925288860795e-09)
            + (t * (TWords.Number(-2.039456977423449e-09)
            + (t * (TWords.Number(6.288377855498677e-11)
            + (t * TWords.Number(1.7327578943235103e-10))))))))))))))))))))))))))))))))))))))))))))))))));
    }

    /// <summary>An x with −2 ln Q(x) = square to 1.6e-6 in x, by a rational function of the root as Hastings (1955) has it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Guess<TWords>(TWords square)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords root = TWords.Sqrt(square);
        TWords numerator = TWords.Number(3.0939470412358907)
            + (root * (TWords.Number(7.085020250969754)
            + (root * (TWords.Number(1.7086997769093806)
            + (root * (TWords.Number(0.06822551281538362)
            + (root * TWords.Number(0.0003401691648584294))))))));
        TWords denominator = TWords.Number(1)
            + (root * (TWords.Number(4.610673520484739)
            + (root * (TWords.Number(3.325275629093543)
            + (root * (TWords.Number(0.4638404223773398)
            + (root * (TWords.Number(0.012546379737270809)
            + (root * TWords.Number(4.2046705532457235e-05))))))))));
        return root - (numerator / denominator);
    }
}
