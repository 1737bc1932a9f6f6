using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Float: minimax polynomials (Remez) whose coefficients were rounded to float one after another, each refitted.</summary>
internal readonly struct SinglePrecision : IPrecision
{
    public static int Size => 32;

    public static int Significand => 23;

    public static ulong One => 0x3F800000;

    public static ulong HalfRoot => 0x3F3504F3;

    public static double LogUpper => -1.38629150390625;

    public static double LogLower => -2.857213530660374e-06;

    /// <summary>Relative error of the logarithm below 2^-30.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Log<TWords>(TWords z)
        where TWords : unmanaged, IWords<TWords> =>
        z * (TWords.Number(1.333335518836975)
        + (z * (TWords.Number(0.7995516657829285)
        + (z * TWords.Number(0.5974159836769104)))));

    /// <summary>Relative error below 2^-28; π/2 stands in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Sine<TWords>(TWords y)
        where TWords : unmanaged, IWords<TWords> =>
        TWords.Number(1.5707963705062866)
        + (TWords.Number(-4.8797961227364794e-08)
        + (y * (TWords.Number(-0.6459634900093079)
        + (y * (TWords.Number(0.07968036085367203)
        + (y * TWords.Number(-0.004602511879056692)))))));

    /// <summary>Relative error below 2^-31.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Cosine<TWords>(TWords y)
        where TWords : unmanaged, IWords<TWords> =>
        TWords.Number(1)
        + (y * (TWords.Number(-1.2337005138397217)
        + (y * (TWords.Number(0.25366854667663574)
        + (y * (TWords.Number(-0.020855596289038658)
        + (y * TWords.Number(0.0008944863802753389))))))));
}
