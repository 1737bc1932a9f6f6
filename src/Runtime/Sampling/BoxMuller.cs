using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>
/// Standard normal values by Box and Muller (1958): the radius √(−2 ln u) from one word and a point of the unit circle
/// from the other. No operation is fused, none is left to a library, so the bits are the same everywhere.
/// </summary>
internal readonly struct BoxMuller<TPrecision> : ITransform
    where TPrecision : IPrecision
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Apply<TWords>(TWords a, TWords b, out TWords x, out TWords y)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords radius = TWords.Sqrt(MinusTwiceLog(a));

        // The sign of both coordinates is the topmost bit of the angle's word.
        radius ^= b & TWords.Bits(1UL << (TPrecision.Size - 1));
        Quadrant(b, out TWords cosine, out TWords sine);
        x = radius * cosine;
        y = radius * sine;
    }

    /// <summary>
    /// −2 ln u for u = t·2^-size where t = (number)(signed word) + ½ is positive, else 1 + t·2^-size:
    /// fine steps at both ends, where a plain conversion has them only at 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords MinusTwiceLog<TWords>(TWords word)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords t = TWords.FromSigned(word) + TWords.Number(0.5);
        TWords isUpper = TWords.IsNegative(word);

        // u = 2^e (1 + f) with 1 + f in [√½, √2). Upper half, u ≥ ½: from 1 − u, which is exact.
        TWords twice = t * TWords.Number(1.0 / (1UL << (TPrecision.Size - 1)));
        TWords isNear = TWords.IsGreater(twice, TWords.Number(-0.5857864376269049));
        TWords upperF = TWords.Select(isNear, twice * TWords.Number(0.5), twice + TWords.Number(1));
        TWords upperE = TWords.Select(isNear, TWords.Number(0), TWords.Number(-1));

        // Lower half: from the number's own exponent and significand.
        TWords shifted = TWords.AddBits(t, TWords.Bits(TPrecision.One - TPrecision.HalfRoot));
        TWords significand = shifted & TWords.Bits((1UL << TPrecision.Significand) - 1);
        TWords lowerF = TWords.AddBits(significand, TWords.Bits(TPrecision.HalfRoot)) - TWords.Number(1);
        TWords lowerE = TWords.FromSmall(TWords.ShiftRight(shifted, TPrecision.Significand))
            - TWords.Number((TPrecision.One >> TPrecision.Significand) + (double)TPrecision.Size);

        TWords f = TWords.Select(isUpper, upperF, lowerF);
        TWords e = TWords.Select(isUpper, upperE, lowerE);

        // −2 ln(1 + f) = f² − s(f² + 2R) − 2f with s = f/(2 + f), summed from the small parts to the large.
        TWords square = f * f;
        TWords s = f / (TWords.Number(2) + f);
        TWords rest = square - (s * (square + TPrecision.Log(s * s)));
        return (rest + (e * TWords.Number(TPrecision.LogLower)) - (f + f)) + (e * TWords.Number(TPrecision.LogUpper));
    }

    /// <summary>
    /// cos φ and sin φ for φ in (−π/4, π/4) from all but the upper two bits of the word, exchanged where the second
    /// bit is set. With a random sign for both these are uniform on the circle.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Quadrant<TWords>(TWords word, out TWords x, out TWords y)
        where TWords : unmanaged, IWords<TWords>
    {
        // The odd multiple of 2 keeps φ off zero and its distribution symmetric.
        TWords turned = TWords.FromSigned(TWords.ShiftLeft(word, 2) | TWords.Bits(2));
        TWords z = turned * TWords.Number(0.5 / (1UL << (TPrecision.Size - 1)));
        TWords square = z * z;
        TWords sine = z * TPrecision.Sine(square);
        TWords cosine = TPrecision.Cosine(square);

        TWords isExchanged = TWords.IsNegative(TWords.ShiftLeft(word, 1));
        x = TWords.Select(isExchanged, sine, cosine);
        y = TWords.Select(isExchanged, cosine, sine);
    }
}
