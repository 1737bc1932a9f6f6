using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Double: minimax polynomials (Remez) whose coefficients were rounded to double one after another, each refitted.</summary>
internal readonly struct DoublePrecision : IPrecision
{
    public static int Size => 64;

    public static int Significand => 52;

    public static ulong HalfRoot => 0x3FE6A09E667F3BCD;

    public static double LogUpper => -1.3862943611198375;

    public static double LogLower => -5.311504151335941e-14;

    public static double QuarterTurn => 8.515303950216386e-20;

    /// <summary>Relative error of the logarithm below 2^-59.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Log<TWords>(TWords z)
        where TWords : unmanaged, IWords<TWords> =>
        z * (TWords.Number(1.3333333333333468)
        + (z * (TWords.Number(0.7999999999883324)
        + (z * (TWords.Number(0.5714285748407277)
        + (z * (TWords.Number(0.4444439720791494)
        + (z * (TWords.Number(0.3636712583823157)
        + (z * (TWords.Number(0.306281657407544)
        + (z * TWords.Number(0.29591310286151795)))))))))))));

    /// <summary>(sin φ / φ − 1)/φ² to a relative error of the sine below 2^-57.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Sine<TWords>(TWords y)
        where TWords : unmanaged, IWords<TWords> =>
        TWords.Number(-0.1666666666666663)
        + (y * (TWords.Number(0.00833333333332184)
        + (y * (TWords.Number(-0.00019841269829358528)
        + (y * (TWords.Number(2.7557313538514196e-06)
        + (y * (TWords.Number(-2.505073438924693e-08)
        + (y * TWords.Number(1.5895433288933853e-10))))))))));

    /// <summary>Relative error below 2^-63.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Cosine<TWords>(TWords y)
        where TWords : unmanaged, IWords<TWords> =>
        TWords.Number(1)
        + (y * (TWords.Number(-0.5)
        + (y * (TWords.Number(0.041666666666666595)
        + (y * (TWords.Number(-0.0013888888888873342)
        + (y * (TWords.Number(2.480158728900208e-05)
        + (y * (TWords.Number(-2.7557314217038876e-07)
        + (y * (TWords.Number(2.0875705396034264e-09)
        + (y * TWords.Number(-1.1358749240336115e-11))))))))))))));
}
