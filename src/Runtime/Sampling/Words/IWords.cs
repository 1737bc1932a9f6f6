namespace WeightInit;

/// <summary>
/// A vector of 64-bit lanes that is read as float or double numbers, or as integers of their size: one source of the
/// formulas for every width. Operations are exactly rounded, so each width gives the same bits; none is a fused
/// multiply-add, which scalar hardware may lack.
/// </summary>
internal unsafe interface IWords<TSelf>
    where TSelf : unmanaged, IWords<TSelf>
{
    /// <summary>Number of 64-bit lanes: 1, 2, 4 or 8.</summary>
    static abstract int Count { get; }

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator /(TSelf left, TSelf right);

    static abstract TSelf operator &(TSelf left, TSelf right);

    static abstract TSelf operator |(TSelf left, TSelf right);

    static abstract TSelf operator ^(TSelf left, TSelf right);

    static abstract TSelf Sqrt(TSelf value);

    /// <summary>A number, rounded to the element type, in every element.</summary>
    static abstract TSelf Number(double value);

    /// <summary>An integer, cut to the size of the element type, in every element.</summary>
    static abstract TSelf Bits(ulong value);

    static abstract TSelf AddBits(TSelf left, TSelf right);

    static abstract TSelf ShiftLeft(TSelf value, int count);

    static abstract TSelf ShiftRight(TSelf value, int count);

    /// <summary>Signed integers of the element's size as numbers, rounded to nearest even.</summary>
    static abstract TSelf FromSigned(TSelf bits);

    /// <summary>
    /// The exponent e of 2^e for the bits of a number less those of a number in [½, 1]: all above the significand.
    /// </summary>
    static abstract TSelf Exponent(TSelf bits);

    /// <summary>All ones where the left integer, signed, is less.</summary>
    static abstract TSelf IsLessBits(TSelf left, TSelf right);

    /// <summary>All ones where the sign bit is set.</summary>
    static abstract TSelf IsNegative(TSelf value);

    /// <summary>All ones where the left number is less.</summary>
    static abstract TSelf IsLess(TSelf left, TSelf right);

    static abstract TSelf Select(TSelf mask, TSelf whenSet, TSelf whenClear);

    /// <summary>The doubles of the 64-bit lanes as floats in their lower halves, zeros in their upper.</summary>
    static abstract TSelf ToSingles(TSelf doubles);

    static abstract TSelf Load(void* source);

    static abstract void Store(TSelf value, void* destination);

    /// <summary>A 64-bit word in every 64-bit lane.</summary>
    static abstract TSelf Word(ulong value);

    /// <summary>0, 1, 2, … in the 64-bit lanes.</summary>
    static abstract TSelf WordIndices { get; }

    static abstract TSelf AddWords(TSelf left, TSelf right);

    /// <summary>
    /// One round of Philox4x32 on a block a 64-bit lane: a counter word in the lower half of each lane, anything in the
    /// upper half. Spelled out for each width, since the inliner's patience is short.
    /// </summary>
    static abstract void PhiloxRound(ref TSelf c0, ref TSelf c1, ref TSelf c2, ref TSelf c3, ulong* keys);

    /// <summary>The last round, which leaves words 0 and 1 together in c0 and words 2 and 3 in c2, the former in the upper half.</summary>
    static abstract void PhiloxLastRound(ref TSelf c0, TSelf c1, ref TSelf c2, TSelf c3, ulong* keys);
}
