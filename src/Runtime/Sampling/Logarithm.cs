using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>−2 ln u in two steps that may stand in different loops.</summary>
internal static class Logarithm<TPrecision>
    where TPrecision : IPrecision
{
    /// <summary>e and f with u = 2^e (1 + f) and 1 + f in [√½, √2), for normal positive u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Split<TWords>(TWords u, out TWords e, out TWords f)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords scaled = TWords.AddBits(u, TWords.Bits(0 - TPrecision.HalfRoot));
        TWords significand = scaled & TWords.Bits((1UL << TPrecision.Significand) - 1);
        f = TWords.AddBits(significand, TWords.Bits(TPrecision.HalfRoot)) - TWords.Number(1);
        e = TWords.Exponent(scaled);
    }

    /// <summary>
    /// −2 ln(2^e (1 + f)), by −2 ln(1 + f) = f² − s(f² + 2R) − 2f with s = f/(2 + f), summed from the small parts to
    /// the large.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords MinusTwice<TWords>(TWords e, TWords f)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords square = f * f;
        TWords s = f / (TWords.Number(2) + f);
        TWords rest = square - (s * (square + TPrecision.Log(s * s)));
        return (rest + (e * TWords.Number(TPrecision.LogLower)) - (f + f)) + (e * TWords.Number(TPrecision.LogUpper));
    }
}
