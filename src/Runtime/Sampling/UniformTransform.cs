using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>
/// Uniform values, origin + width·(k + shift)·step with an integer k from the upper bits of a word; first and last take
/// what rounding would carry out of the range.
/// </summary>
internal readonly unsafe struct UniformTransform<TPrecision> : ITransform
    where TPrecision : IPrecision
{
    private readonly double _origin;
    private readonly double _width;
    private readonly double _shift;
    private readonly double _step;
    private readonly double _first;
    private readonly double _last;
    private readonly ulong _mask;
    private readonly int _count;

    private UniformTransform(
        double origin, double width, double shift, double step, double first, double last, ulong mask, int count)
    {
        _origin = origin;
        _width = width;
        _shift = shift;
        _step = step;
        _first = first;
        _last = last;
        _mask = mask;
        _count = count;
    }

    // 24 or 53 bits: an integer that size is a number, and so is one of a bit less and a half.
    private static int Precision => TPrecision.Significand + 1;

    private static double Ulp => 1.0 / (1UL << Precision);

    /// <summary>k 2^-24 (float) or k 2^-53 (double) of the width, with k from 0 on.</summary>
    public static UniformTransform<TPrecision> HalfOpen(double low, double width, double last) =>
        new(low, width, 0, Ulp, low, last, ulong.MaxValue, TPrecision.Size - Precision);

    /// <summary>(k + ½) 2^-23 (float) or (k + ½) 2^-52 (double) of the width, with k from 0 on.</summary>
    public static UniformTransform<TPrecision> Open(double low, double width, double first, double last) =>
        new(low, width, 0.5, 2 * Ulp, first, last, ulong.MaxValue, TPrecision.Size - Precision + 1);

    /// <summary>(k + ½) 2^-23 (float) or (k + ½) 2^-52 (double) of the bound, with k of either sign.</summary>
    public static UniformTransform<TPrecision> Symmetric(double bound, double last)
    {
        // k stays where it is in the word, above the bits that are cut off.
        ulong unit = 1UL << (TPrecision.Size - Precision);
        return new(0, bound, 0.5 * unit, 2 * Ulp / unit, -last, last, 0 - unit, 0);
    }

    /// <inheritdoc/>
    public void Apply<TWords>(Planes* planes, byte* destination, int groups)
        where TWords : unmanaged, IWords<TWords>
    {
        int size = groups * GroupFill.Bytes / 2;
        Write<TWords>(planes->A, destination, size);
        Write<TWords>(planes->B, destination + (GroupFill.Bytes / 2), size);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Write<TWords>(byte* words, byte* destination, int size)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords origin = TWords.Number(_origin);
        TWords width = TWords.Number(_width);
        TWords shift = TWords.Number(_shift);
        TWords step = TWords.Number(_step);
        TWords first = TWords.Number(_first);
        TWords last = TWords.Number(_last);
        TWords mask = TWords.Bits(_mask);
        int count = _count;
        for (int i = 0; i < size; i += sizeof(TWords))
        {
            TWords k = TWords.FromSigned(TWords.ShiftRight(TWords.Load(words + i), count) & mask);
            TWords value = origin + (width * ((k + shift) * step));
            value = TWords.Select(TWords.IsLess(value, first), first, value);
            value = TWords.Select(TWords.IsLess(last, value), last, value);
            TWords.Store(value, destination + GroupFill.ToGroup(i));
        }
    }
}
