using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Float: minimax polynomials (Remez) whose coefficients were rounded to float one after another, each refitted.</summary>
internal readonly struct SinglePrecision : IPrecision
{
    public static int Size => 32;

    public static int Significand => 23;

    public static ulong HalfRoot => 0x3F3504F3;

    public static double LogUpper => -1.38629150390625;

    public static double LogLower => -2.857213530660374e-06;

    public static double QuarterTurn => 3.65729529994141e-10;

    /// <summary>Relative error of the logarithm below 2^-30.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Log<TWords>(TWords z)
        where TWords : unmanaged, IWords<TWords> =>
        z * (TWords.Number(1.333335518836975)
        + (z * (TWords.Number(0.7995516657829285)
        + (z * TWords.Number(0.5974159836769104)))));

    /// <summary>(sin φ / φ − 1)/φ² to a relative error of the sine below 2^-27.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Sine<TWords>(TWords y)
        where TWords : unmanaged, IWords<TWords> =>
        TWords.Number(-0.16666655242443085)
        + (y * (TWords.Number(0.008332189172506332)
        + (y * TWords.Number(-0.00019518291810527444))));

    /// <summary>Relative error below 2^-32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Cosine<TWords>(TWords y)
        where TWords : unmanaged, IWords<TWords> =>
        TWords.Number(1)
        + (y * (TWords.Number(-0.5)
        + (y * (TWords.Number(0.04166664555668831)
        + (y * (TWords.Number(-0.0013887309469282627)
        + (y * TWords.Number(2.4432327336398885e-05))))))));
}
