using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Double: minimax polynomials (Remez) whose coefficients were rounded to double one after another, each refitted.</summary>
internal readonly struct DoublePrecision : IPrecision
{
    public static int Size => 64;

    public static int Significand => 52;

    public static ulong One => 0x3FF0000000000000;

    public static ulong HalfRoot => 0x3FE6A09E667F3BCD;

    public static double LogUpper => -1.3862943611198375;

    public static double LogLower => -5.311504151335941e-14;

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

    /// <summary>Relative error below 2^-58; π/2 stands in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Sine<TWords>(TWords y)
        where TWords : unmanaged, IWords<TWords> =>
        TWords.Number(1.5707963267948966)
        + (TWords.Number(5.602970536061207e-17)
        + (y * (TWords.Number(-0.6459640975062443)
        + (y * (TWords.Number(0.07969262624604134)
        + (y * (TWords.Number(-0.004681754132309551)
        + (y * (TWords.Number(0.0001604411504819871)
        + (y * (TWords.Number(-3.5986423811462975e-06)
        + (y * TWords.Number(5.63379949438173e-08)))))))))))));

    /// <summary>Relative error below 2^-61.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Cosine<TWords>(TWords y)
        where TWords : unmanaged, IWords<TWords> =>
        TWords.Number(1)
        + (y * (TWords.Number(-1.2337005501361697)
        + (y * (TWords.Number(0.2536695079010417)
        + (y * (TWords.Number(-0.020863480763180973)
        + (y * (TWords.Number(0.0009192602726324708)
        + (y * (TWords.Number(-2.5202027447794075e-05)
        + (y * (TWords.Number(4.7103341314688795e-07)
        + (y * TWords.Number(-6.289404187007137e-09))))))))))))));
}
