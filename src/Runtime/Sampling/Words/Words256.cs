using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace WeightInit;

/// <summary>Four 64-bit lanes: AVX2.</summary>
internal readonly unsafe struct Words256<T>(Vector256<T> value) : IWords<Words256<T>>
    where T : unmanaged
{
    private readonly Vector256<T> _value = value;

    public static bool IsSupported => Vector256.IsHardwareAccelerated && Avx2.IsSupported;

    public static int Count => 4;

    public static Words256<T> WordIndices => new(Vector256.CreateSequence(0UL, 1UL).As<ulong, T>());

    private Vector256<ulong> Words => _value.As<T, ulong>();

    private Vector256<uint> Halves => _value.As<T, uint>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> operator +(Words256<T> left, Words256<T> right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> operator -(Words256<T> left, Words256<T> right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> operator *(Words256<T> left, Words256<T> right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> operator /(Words256<T> left, Words256<T> right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> operator &(Words256<T> left, Words256<T> right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> operator |(Words256<T> left, Words256<T> right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> operator ^(Words256<T> left, Words256<T> right) => new(left._value ^ right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> Sqrt(Words256<T> value) => new(Vector256.Sqrt(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> Number(double value) => typeof(T) == typeof(float)
        ? new(Vector256.Create((float)value).As<float, T>())
        : new(Vector256.Create(value).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> Bits(ulong value) => typeof(T) == typeof(float)
        ? new(Vector256.Create((uint)value).As<uint, T>())
        : new(Vector256.Create(value).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> AddBits(Words256<T> left, Words256<T> right) => typeof(T) == typeof(float)
        ? new((left.Halves + right.Halves).As<uint, T>())
        : new((left.Words + right.Words).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> ShiftLeft(Words256<T> value, int count) => typeof(T) == typeof(float)
        ? new((value.Halves << count).As<uint, T>())
        : new((value.Words << count).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> ShiftRight(Words256<T> value, int count) => typeof(T) == typeof(float)
        ? new((value.Halves >>> count).As<uint, T>())
        : new((value.Words >>> count).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> FromSigned(Words256<T> bits)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector256.ConvertToSingle(bits.Halves.AsInt32()).As<float, T>());
        }

        // Upper and lower half as significands of 2^84 and 2^52: all is exact but the sum, which rounds once.
        Vector256<double> upper = ((bits.Words >>> 32) ^ Vector256.Create(0x4530000080000000UL)).AsDouble();
        Vector256<double> lower = ((bits.Words & Vector256.Create(0xFFFFFFFFUL)) | Vector256.Create(0x4330000000000000UL)).AsDouble();
        return new(((upper - Vector256.Create(0x4530000080100000UL).AsDouble()) + lower).As<double, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> Exponent(Words256<T> bits)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector256.ConvertToSingle(bits.Halves.AsInt32() >> 23).As<float, T>());
        }

        // The exponent, made positive, as the significand of 2^52.
        Vector256<ulong> biased = (bits.Words + Vector256.Create(1023UL << 52)) >>> 52;
        Vector256<double> number = (biased | Vector256.Create(0x4330000000000000UL)).AsDouble();
        return new((number - Vector256.Create(4503599627370496.0 + 1023)).As<double, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> IsLessBits(Words256<T> left, Words256<T> right) => typeof(T) == typeof(float)
        ? new(Vector256.LessThan(left.Halves.AsInt32(), right.Halves.AsInt32()).As<int, T>())
        : new(Vector256.LessThan(left.Words.AsInt64(), right.Words.AsInt64()).As<long, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> IsNegative(Words256<T> value) => typeof(T) == typeof(float)
        ? new((value.Halves.AsInt32() >> 31).As<int, T>())
        : new(Vector256.LessThan(value.Words.AsInt64(), Vector256<long>.Zero).As<long, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> IsLess(Words256<T> left, Words256<T> right) => new(Vector256.LessThan(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> Select(Words256<T> mask, Words256<T> whenSet, Words256<T> whenClear) =>
        new(Vector256.ConditionalSelect(mask._value, whenSet._value, whenClear._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> ToSingles(Words256<T> doubles)
    {
        Vector256<float> singles = Vector256.Narrow(doubles._value.As<T, double>(), Vector256<double>.Zero);
        return new(Vector256.WidenLower(singles.AsUInt32()).As<ulong, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> Load(void* source) => new(Vector256.Load((T*)source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Words256<T> value, void* destination) => value._value.Store((T*)destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> Word(ulong value) => new(Vector256.Create(value).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256<T> AddWords(Words256<T> left, Words256<T> right) =>
        new((left.Words + right.Words).As<ulong, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PhiloxRound(ref Words256<T> c0, ref Words256<T> c1, ref Words256<T> c2, ref Words256<T> c3, ulong* keys)
    {
        Vector256<ulong> first = Avx2.Multiply(c0.Halves, Vector256.Create((ulong)PhiloxSchedule.FirstMultiplier).AsUInt32());
        Vector256<ulong> second = Avx2.Multiply(c2.Halves, Vector256.Create((ulong)PhiloxSchedule.SecondMultiplier).AsUInt32());
        c0 = new((Upper(second) ^ c1.Words ^ Vector256.Create(keys[0])).As<ulong, T>());
        c2 = new((Upper(first) ^ c3.Words ^ Vector256.Create(keys[1])).As<ulong, T>());
        c1 = new(second.As<ulong, T>());
        c3 = new(first.As<ulong, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PhiloxLastRound(ref Words256<T> c0, Words256<T> c1, ref Words256<T> c2, Words256<T> c3, ulong* keys)
    {
        Vector256<ulong> first = Avx2.Multiply(c0.Halves, Vector256.Create((ulong)PhiloxSchedule.FirstMultiplier).AsUInt32());
        Vector256<ulong> second = Avx2.Multiply(c2.Halves, Vector256.Create((ulong)PhiloxSchedule.SecondMultiplier).AsUInt32());
        c0 = new((second ^ (c1.Words << 32) ^ Vector256.Create(keys[0])).As<ulong, T>());
        c2 = new((first ^ (c3.Words << 32) ^ Vector256.Create(keys[1])).As<ulong, T>());
    }

    // A shuffle, not a shift: shifts compete with the products for a port. Nothing looks at the upper halves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Upper(Vector256<ulong> value) => Avx2.Shuffle(value.AsUInt32(), 0xB1).AsUInt64();
}
