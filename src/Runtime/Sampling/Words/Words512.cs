using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace WeightInit;

/// <summary>Eight 64-bit lanes: AVX-512 with its F, BW, CD, DQ and VL parts.</summary>
internal readonly unsafe struct Words512<T>(Vector512<T> value) : IWords<Words512<T>>
    where T : unmanaged
{
    private readonly Vector512<T> _value = value;

    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512F.IsSupported && Avx512DQ.IsSupported;

    public static int Count => 8;

    public static Words512<T> WordIndices => new(Vector512.CreateSequence(0UL, 1UL).As<ulong, T>());

    private Vector512<ulong> Words => _value.As<T, ulong>();

    private Vector512<uint> Halves => _value.As<T, uint>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> operator +(Words512<T> left, Words512<T> right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> operator -(Words512<T> left, Words512<T> right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> operator *(Words512<T> left, Words512<T> right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> operator /(Words512<T> left, Words512<T> right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> operator &(Words512<T> left, Words512<T> right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> operator |(Words512<T> left, Words512<T> right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> operator ^(Words512<T> left, Words512<T> right) => new(left._value ^ right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> Sqrt(Words512<T> value) => new(Vector512.Sqrt(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> Number(double value) => typeof(T) == typeof(float)
        ? new(Vector512.Create((float)value).As<float, T>())
        : new(Vector512.Create(value).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> Bits(ulong value) => typeof(T) == typeof(float)
        ? new(Vector512.Create((uint)value).As<uint, T>())
        : new(Vector512.Create(value).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> AddBits(Words512<T> left, Words512<T> right) => typeof(T) == typeof(float)
        ? new((left.Halves + right.Halves).As<uint, T>())
        : new((left.Words + right.Words).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> ShiftLeft(Words512<T> value, int count) => typeof(T) == typeof(float)
        ? new((value.Halves << count).As<uint, T>())
        : new((value.Words << count).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> ShiftRight(Words512<T> value, int count) => typeof(T) == typeof(float)
        ? new((value.Halves >>> count).As<uint, T>())
        : new((value.Words >>> count).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> FromSigned(Words512<T> bits) => typeof(T) == typeof(float)
        ? new(Vector512.ConvertToSingle(bits.Halves.AsInt32()).As<float, T>())
        : new(Avx512DQ.ConvertToVector512Double(bits.Words.AsInt64()).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> Exponent(Words512<T> bits) => typeof(T) == typeof(float)
        ? new(Vector512.ConvertToSingle(bits.Halves.AsInt32() >> 23).As<float, T>())
        : new(Avx512DQ.ConvertToVector512Double(bits.Words.AsInt64() >> 52).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> IsLessBits(Words512<T> left, Words512<T> right) => typeof(T) == typeof(float)
        ? new(Vector512.LessThan(left.Halves.AsInt32(), right.Halves.AsInt32()).As<int, T>())
        : new(Vector512.LessThan(left.Words.AsInt64(), right.Words.AsInt64()).As<long, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> IsNegative(Words512<T> value) => typeof(T) == typeof(float)
        ? new((value.Halves.AsInt32() >> 31).As<int, T>())
        : new((value.Words.AsInt64() >> 63).As<long, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> IsLess(Words512<T> left, Words512<T> right) => new(Vector512.LessThan(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> Select(Words512<T> mask, Words512<T> whenSet, Words512<T> whenClear) =>
        new(Vector512.ConditionalSelect(mask._value, whenSet._value, whenClear._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> ToSingles(Words512<T> doubles)
    {
        Vector512<float> singles = Vector512.Narrow(doubles._value.As<T, double>(), Vector512<double>.Zero);
        return new(Vector512.WidenLower(singles.AsUInt32()).As<ulong, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> Load(void* source) => new(Vector512.Load((T*)source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Words512<T> value, void* destination) => value._value.Store((T*)destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> Word(ulong value) => new(Vector512.Create(value).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512<T> AddWords(Words512<T> left, Words512<T> right) =>
        new((left.Words + right.Words).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PhiloxRound(ref Words512<T> c0, ref Words512<T> c1, ref Words512<T> c2, ref Words512<T> c3, ulong* keys)
    {
        Vector512<ulong> first = Avx512F.Multiply(c0.Halves, Vector512.Create((ulong)PhiloxSchedule.FirstMultiplier).AsUInt32());
        Vector512<ulong> second = Avx512F.Multiply(c2.Halves, Vector512.Create((ulong)PhiloxSchedule.SecondMultiplier).AsUInt32());
        c0 = new(Avx512F.TernaryLogic(Upper(second), c1.Words, Vector512.Create(keys[0]), 0x96).As<ulong, T>());
        c2 = new(Avx512F.TernaryLogic(Upper(first), c3.Words, Vector512.Create(keys[1]), 0x96).As<ulong, T>());
        c1 = new(second.As<ulong, T>());
        c3 = new(first.As<ulong, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PhiloxLastRound(ref Words512<T> c0, Words512<T> c1, ref Words512<T> c2, Words512<T> c3, ulong* keys)
    {
        Vector512<ulong> first = Avx512F.Multiply(c0.Halves, Vector512.Create((ulong)PhiloxSchedule.FirstMultiplier).AsUInt32());
        Vector512<ulong> second = Avx512F.Multiply(c2.Halves, Vector512.Create((ulong)PhiloxSchedule.SecondMultiplier).AsUInt32());
        c0 = new(Avx512F.TernaryLogic(second, c1.Words << 32, Vector512.Create(keys[0]), 0x96).As<ulong, T>());
        c2 = new(Avx512F.TernaryLogic(first, c3.Words << 32, Vector512.Create(keys[1]), 0x96).As<ulong, T>());
    }

    // A shuffle, not a shift: shifts compete with the products for a port. Nothing looks at the upper halves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Upper(Vector512<ulong> value) => Avx512F.Shuffle(value.AsUInt32(), 0xB1).AsUInt64();
}
