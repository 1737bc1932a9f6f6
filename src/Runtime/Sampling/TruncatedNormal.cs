using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>
/// Truncated standard normal values by the inverse survival function, one word a value: no value depends on what others
/// rejected, and no tail is too far. Lanes are doubles; float values are rounded at the end.
/// </summary>
internal readonly unsafe struct TruncatedNormal<TPrecision>(TruncatedRange range, double first, double last) : ITransform
    where TPrecision : IPrecision
{
    private const ulong Sign = 1UL << 63;

    private static bool IsSingle => TPrecision.Size == 32;

    /// <inheritdoc/>
    public void Apply<TWords>(Planes* planes, byte* destination, int groups)
        where TWords : unmanaged, IWords<TWords>
    {
        int size = groups * GroupFill.Bytes / 2;
        Side<TWords>(planes, planes->A, destination, size);
        Side<TWords>(planes, planes->B, destination + (GroupFill.Bytes / 2), size);
    }

    private void Side<TWords>(Planes* planes, byte* words, byte* destination, int size)
        where TWords : unmanaged, IWords<TWords>
    {
        // A word of floats is two, the lower first, each moved up to where a double's word is signed.
        Survive<TWords>(words, planes->C, size, IsSingle ? 32 : 0);
        Invert<TWords>(planes->C, size);
        if (IsSingle)
        {
            Survive<TWords>(words, planes->D, size, 0);
            Invert<TWords>(planes->D, size);
        }

        for (int i = 0; i < size; i += sizeof(TWords))
        {
            TWords value = TWords.Load(planes->C + i);
            if (IsSingle)
            {
                TWords upper = TWords.ToSingles(TWords.Load(planes->D + i));
                value = TWords.ToSingles(value) | TWords.ShiftLeft(upper, 32);
            }

            TWords.Store(value, destination + GroupFill.ToGroup(i));
        }
    }

    /// <summary>From words to −2 ln Q(x), negative for values of the lower side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Survive<TWords>(byte* words, byte* squares, int size, int shift)
        where TWords : unmanaged, IWords<TWords>
    {
        ulong kept = ulong.MaxValue << (64 - TPrecision.Size);
        for (int i = 0; i < size; i += sizeof(TWords))
        {
            // q and 1 − q, each exact where it is small.
            TWords word = TWords.ShiftLeft(TWords.Load(words + i), shift) & TWords.Bits(kept);
            TWords half = TWords.Number(IsSingle ? 1UL << 31 : 0.5);
            TWords t = (TWords.FromSigned(word) + half) * TWords.Number(0.5 / Sign);
            TWords isNegative = TWords.IsNegative(word);
            TWords q = TWords.Select(isNegative, t + TWords.Number(1), t);
            TWords rest = TWords.Select(isNegative, TWords.Number(0) - t, TWords.Number(1) - t);

            TWords length = TWords.Number(range.Range);
            TWords upper = TWords.Number(range.Origin) + (q * length);
            TWords decline = rest * length;
            TWords lower = TWords.Number(range.MirroredOrigin) + decline;
            TWords isLower = TWords.IsLess(lower, upper);
            TWords m = TWords.Select(isLower, lower, upper);

            // Near the bound of a tail ln m comes from 1 − m, which has no rounding to feel.
            Logarithm<DoublePrecision>.Split(m, out TWords e, out TWords f);
            f = TWords.Select(TWords.IsLess(TWords.Number(0.75), m), TWords.Number(0) - decline, f);
            TWords square = Logarithm<DoublePrecision>.MinusTwice(e, f) + TWords.Number(range.TwiceOffset);
            TWords.Store(square | (isLower & TWords.Bits(Sign)), squares + i);
        }
    }

    /// <summary>From −2 ln Q(x) to x, within the bounds, by two terms of the inverse's series around a guess.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Invert<TWords>(byte* squares, int size)
        where TWords : unmanaged, IWords<TWords>
    {
        ulong mirror = range.IsMirrored ? Sign : 0;
        for (int i = 0; i < size; i += sizeof(TWords))
        {
            TWords signed = TWords.Load(squares + i);
            TWords sign = (signed & TWords.Bits(Sign)) ^ TWords.Bits(mirror);
            TWords square = signed & TWords.Bits(~Sign);
            TWords x = NormalTail.Guess(square);

            TWords ratio = NormalTail.ScaledMillsRatio(x) / (x + TWords.Number(1));
            Logarithm<DoublePrecision>.Split(ratio, out TWords e, out TWords f);
            TWords twiceMills = Logarithm<DoublePrecision>.MinusTwice(e, f);

            // η = (ℓ − ℓ(x))R(x) for ℓ = −ln Q, whose derivatives are 1/R and (1/R − x)/R.
            TWords missing = (square - (x * x)) - (TWords.Number(NormalTail.LogTwoPi) + twiceMills);
            TWords step = missing * TWords.Number(0.5) * ratio;
            TWords bend = (TWords.Number(1) / ratio) - x;
            x = (x + (step - (step * step * bend * TWords.Number(0.5)))) ^ sign;

            x = TWords.Select(TWords.IsLess(x, TWords.Number(first)), TWords.Number(first), x);
            x = TWords.Select(TWords.IsLess(TWords.Number(last), x), TWords.Number(last), x);
            TWords.Store(x, squares + i);
        }
    }
}
