using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace WeightInit;

/// <summary>Two 64-bit lanes: SSE2, NEON, or whatever the runtime has for them.</summary>
internal readonly unsafe struct Words128<T>(Vector128<T> value) : IWords<Words128<T>>
    where T : unmanaged
{
    private readonly Vector128<T> _value = value;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static int Count => 2;

    public static Words128<T> WordIndices => new(Vector128.CreateSequence(0UL, 1UL).As<ulong, T>());

    private Vector128<ulong> Words => _value.As<T, ulong>();

    private Vector128<uint> Halves => _value.As<T, uint>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> operator +(Words128<T> left, Words128<T> right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> operator -(Words128<T> left, Words128<T> right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> operator *(Words128<T> left, Words128<T> right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> operator /(Words128<T> left, Words128<T> right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> operator &(Words128<T> left, Words128<T> right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> operator |(Words128<T> left, Words128<T> right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> operator ^(Words128<T> left, Words128<T> right) => new(left._value ^ right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> Sqrt(Words128<T> value) => new(Vector128.Sqrt(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> Number(double value) => typeof(T) == typeof(float)
        ? new(Vector128.Create((float)value).As<float, T>())
        : new(Vector128.Create(value).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> Bits(ulong value) => typeof(T) == typeof(float)
        ? new(Vector128.Create((uint)value).As<uint, T>())
        : new(Vector128.Create(value).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> AddBits(Words128<T> left, Words128<T> right) => typeof(T) == typeof(float)
        ? new((left.Halves + right.Halves).As<uint, T>())
        : new((left.Words + right.Words).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> ShiftLeft(Words128<T> value, int count) => typeof(T) == typeof(float)
        ? new((value.Halves << count).As<uint, T>())
        : new((value.Words << count).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> ShiftRight(Words128<T> value, int count) => typeof(T) == typeof(float)
        ? new((value.Halves >>> count).As<uint, T>())
        : new((value.Words >>> count).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> FromSigned(Words128<T> bits)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector128.ConvertToSingle(bits.Halves.AsInt32()).As<float, T>());
        }

        // Upper and lower half as significands of 2^84 and 2^52: all is exact but the sum, which rounds once.
        Vector128<double> upper = ((bits.Words >>> 32) ^ Vector128.Create(0x4530000080000000UL)).AsDouble();
        Vector128<double> lower = ((bits.Words & Vector128.Create(0xFFFFFFFFUL)) | Vector128.Create(0x4330000000000000UL)).AsDouble();
        return new(((upper - Vector128.Create(0x4530000080100000UL).AsDouble()) + lower).As<double, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> Exponent(Words128<T> bits)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector128.ConvertToSingle(bits.Halves.AsInt32() >> 23).As<float, T>());
        }

        // The exponent, made positive, as the significand of 2^52.
        Vector128<ulong> biased = (bits.Words + Vector128.Create(1023UL << 52)) >>> 52;
        Vector128<double> number = (biased | Vector128.Create(0x4330000000000000UL)).AsDouble();
        return new((number - Vector128.Create(4503599627370496.0 + 1023)).As<double, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> IsLessBits(Words128<T> left, Words128<T> right) => typeof(T) == typeof(float)
        ? new(Vector128.LessThan(left.Halves.AsInt32(), right.Halves.AsInt32()).As<int, T>())
        : new(Vector128.LessThan(left.Words.AsInt64(), right.Words.AsInt64()).As<long, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> IsNegative(Words128<T> value) => typeof(T) == typeof(float)
        ? new((value.Halves.AsInt32() >> 31).As<int, T>())
        : new(Vector128.LessThan(value.Words.AsInt64(), Vector128<long>.Zero).As<long, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> IsLess(Words128<T> left, Words128<T> right) => new(Vector128.LessThan(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> Select(Words128<T> mask, Words128<T> whenSet, Words128<T> whenClear) =>
        new(Vector128.ConditionalSelect(mask._value, whenSet._value, whenClear._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> ToSingles(Words128<T> doubles)
    {
        Vector128<float> singles = Vector128.Narrow(doubles._value.As<T, double>(), Vector128<double>.Zero);
        return new(Vector128.WidenLower(singles.AsUInt32()).As<ulong, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> Load(void* source) => new(Vector128.Load((T*)source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Words128<T> value, void* destination) => value._value.Store((T*)destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> Word(ulong value) => new(Vector128.Create(value).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128<T> AddWords(Words128<T> left, Words128<T> right) =>
        new((left.Words + right.Words).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PhiloxRound(ref Words128<T> c0, ref Words128<T> c1, ref Words128<T> c2, ref Words128<T> c3, ulong* keys)
    {
        Vector128<ulong> first = MultiplyLowHalves(c0.Halves, Vector128.Create((ulong)PhiloxSchedule.FirstMultiplier).AsUInt32());
        Vector128<ulong> second = MultiplyLowHalves(c2.Halves, Vector128.Create((ulong)PhiloxSchedule.SecondMultiplier).AsUInt32());
        c0 = new(((second >>> 32) ^ c1.Words ^ Vector128.Create(keys[0])).As<ulong, T>());
        c2 = new(((first >>> 32) ^ c3.Words ^ Vector128.Create(keys[1])).As<ulong, T>());
        c1 = new(second.As<ulong, T>());
        c3 = new(first.As<ulong, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PhiloxLastRound(ref Words128<T> c0, Words128<T> c1, ref Words128<T> c2, Words128<T> c3, ulong* keys)
    {
        Vector128<ulong> first = MultiplyLowHalves(c0.Halves, Vector128.Create((ulong)PhiloxSchedule.FirstMultiplier).AsUInt32());
        Vector128<ulong> second = MultiplyLowHalves(c2.Halves, Vector128.Create((ulong)PhiloxSchedule.SecondMultiplier).AsUInt32());
        c0 = new((second ^ (c1.Words << 32) ^ Vector128.Create(keys[0])).As<ulong, T>());
        c2 = new((first ^ (c3.Words << 32) ^ Vector128.Create(keys[1])).As<ulong, T>());
    }

    private static Vector128<ulong> MultiplyLowHalves(Vector128<uint> left, Vector128<uint> right)
    {
        if (Sse2.IsSupported)
        {
            return Sse2.Multiply(left, right);
        }

        if (AdvSimd.IsSupported)
        {
            Vector64<uint> lower = AdvSimd.ExtractNarrowingLower(left.AsUInt64());
            return AdvSimd.MultiplyWideningLower(lower, AdvSimd.ExtractNarrowingLower(right.AsUInt64()));
        }

        Vector128<ulong> half = Vector128.Create(0xFFFFFFFFUL);
        return (left.AsUInt64() & half) * (right.AsUInt64() & half);
    }
}
