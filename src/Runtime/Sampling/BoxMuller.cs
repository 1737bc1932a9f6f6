using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>
/// Standard normal values by Box and Muller (1958): the radius √(−2 ln u) from one word and a point of the unit circle
/// from the other. No operation is fused, none is left to a library, so the bits are the same everywhere.
/// </summary>
internal readonly unsafe struct BoxMuller<TPrecision> : ITransform
    where TPrecision : IPrecision
{
    /// <inheritdoc/>
    public void Apply<TWords>(Planes* planes, byte* destination, int groups)
        where TWords : unmanaged, IWords<TWords>
    {
        int size = groups * GroupFill.Bytes / 2;
        Reduce<TWords>(planes->A, planes->C, size);
        Log<TWords>(planes->A, planes->C, size);
        Scale<TWords>(planes->A, planes->B, destination, size);
    }

    /// <summary>
    /// From words to e and f with 2^e (1 + f) = u and 1 + f in [√½, √2), where u = t for positive
    /// t = ((number)(signed word) + ½)·2^-size, else 1 + t: a uniform value in (0, 1) with fine steps at both ends.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Reduce<TWords>(byte* wordsToF, byte* e, int size)
        where TWords : unmanaged, IWords<TWords>
    {
        for (int i = 0; i < size; i += sizeof(TWords))
        {
            TWords word = TWords.Load(wordsToF + i);
            TWords t = (TWords.FromSigned(word) + TWords.Number(0.5)) * TWords.Number(0.5 / (1UL << (TPrecision.Size - 1)));
            TWords u = TWords.Select(TWords.IsNegative(word), t + TWords.Number(1), t);

            Logarithm<TPrecision>.Split(u, out TWords exponent, out TWords f);

            // Above ¾ the rounding of 1 + t would be felt: there e = 0, and f is t itself.
            f = TWords.Select(TWords.IsLessBits(t, TWords.Number(-0.25)), t, f);
            TWords.Store(f, wordsToF + i);
            TWords.Store(exponent, e + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Log<TWords>(byte* fToLog, byte* e, int size)
        where TWords : unmanaged, IWords<TWords>
    {
        for (int i = 0; i < size; i += sizeof(TWords))
        {
            TWords.Store(Logarithm<TPrecision>.MinusTwice(TWords.Load(e + i), TWords.Load(fToLog + i)), fToLog + i);
        }
    }

    /// <summary>
    /// Radius times (cos φ, sin φ) for φ in (−π/4, π/4) from all but the upper two bits of the angle's word, exchanged
    /// where the second bit is set and negated where the first is: uniform on the circle.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Scale<TWords>(byte* squares, byte* words, byte* destination, int size)
        where TWords : unmanaged, IWords<TWords>
    {
        for (int i = 0; i < size; i += sizeof(TWords))
        {
            TWords word = TWords.Load(words + i);
            TWords radius = TWords.Sqrt(TWords.Load(squares + i)) ^ (word & TWords.Bits(1UL << (TPrecision.Size - 1)));

            // The odd multiple of 2 keeps φ off zero and its distribution symmetric.
            TWords turned = TWords.FromSigned(TWords.ShiftLeft(word, 2) | TWords.Bits(2));
            TWords angle = turned * TWords.Number(TPrecision.QuarterTurn);
            TWords square = angle * angle;
            TWords sine = angle + (angle * (square * TPrecision.Sine(square)));
            TWords cosine = TPrecision.Cosine(square);

            TWords isExchanged = TWords.IsNegative(TWords.ShiftLeft(word, 1));
            byte* group = destination + GroupFill.ToGroup(i);
            TWords.Store(radius * TWords.Select(isExchanged, sine, cosine), group);
            TWords.Store(radius * TWords.Select(isExchanged, cosine, sine), group + (GroupFill.Bytes / 2));
        }
    }
}
