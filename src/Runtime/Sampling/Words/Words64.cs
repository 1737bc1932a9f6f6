using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>One 64-bit lane in plain scalar code: a double, or two floats.</summary>
internal readonly unsafe struct Words64<T>(ulong word) : IWords<Words64<T>>
    where T : unmanaged
{
    private readonly ulong _word = word;

    private Words64(uint low, uint high)
        : this(low | ((ulong)high << 32))
    {
    }

    private Words64(float low, float high)
        : this(BitConverter.SingleToUInt32Bits(low), BitConverter.SingleToUInt32Bits(high))
    {
    }

    private Words64(double number)
        : this(BitConverter.DoubleToUInt64Bits(number))
    {
    }

    public static int Count => 1;

    public static Words64<T> WordIndices => default;

    private static bool IsSingle => typeof(T) == typeof(float);

    private uint Low => (uint)_word;

    private uint High => (uint)(_word >> 32);

    private float LowNumber => BitConverter.UInt32BitsToSingle(Low);

    private float HighNumber => BitConverter.UInt32BitsToSingle(High);

    private double Double => BitConverter.UInt64BitsToDouble(_word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> operator +(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.LowNumber + right.LowNumber, left.HighNumber + right.HighNumber)
        : new(left.Double + right.Double);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> operator -(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.LowNumber - right.LowNumber, left.HighNumber - right.HighNumber)
        : new(left.Double - right.Double);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> operator *(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.LowNumber * right.LowNumber, left.HighNumber * right.HighNumber)
        : new(left.Double * right.Double);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> operator /(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.LowNumber / right.LowNumber, left.HighNumber / right.HighNumber)
        : new(left.Double / right.Double);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> operator &(Words64<T> left, Words64<T> right) => new(left._word & right._word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> operator |(Words64<T> left, Words64<T> right) => new(left._word | right._word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> operator ^(Words64<T> left, Words64<T> right) => new(left._word ^ right._word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> Sqrt(Words64<T> value) => IsSingle
        ? new(MathF.Sqrt(value.LowNumber), MathF.Sqrt(value.HighNumber))
        : new(Math.Sqrt(value.Double));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> Number(double value) => IsSingle ? new((float)value, (float)value) : new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> Bits(ulong value) => IsSingle ? new((uint)value, (uint)value) : new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> AddBits(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.Low + right.Low, left.High + right.High)
        : new(left._word + right._word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> ShiftLeft(Words64<T> value, int count) => IsSingle
        ? new(value.Low << count, value.High << count)
        : new(value._word << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> ShiftRight(Words64<T> value, int count) => IsSingle
        ? new(value.Low >> count, value.High >> count)
        : new(value._word >> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> FromSigned(Words64<T> bits) => IsSingle
        ? new((float)(int)bits.Low, (float)(int)bits.High)
        : new((double)(long)bits._word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> Exponent(Words64<T> bits) => IsSingle
        ? new((float)((int)bits.Low >> 23), (float)((int)bits.High >> 23))
        : new((double)((long)bits._word >> 52));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> IsLessBits(Words64<T> left, Words64<T> right) => IsSingle
        ? new((int)left.Low < (int)right.Low ? uint.MaxValue : 0, (int)left.High < (int)right.High ? uint.MaxValue : 0)
        : new((long)left._word < (long)right._word ? ulong.MaxValue : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> IsNegative(Words64<T> value) => IsSingle
        ? new((uint)((int)value.Low >> 31), (uint)((int)value.High >> 31))
        : new((ulong)((long)value._word >> 63));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> IsLess(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.LowNumber < right.LowNumber ? uint.MaxValue : 0, left.HighNumber < right.HighNumber ? uint.MaxValue : 0)
        : new(left.Double < right.Double ? ulong.MaxValue : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> Select(Words64<T> mask, Words64<T> whenSet, Words64<T> whenClear) =>
        new((whenSet._word & mask._word) | (whenClear._word & ~mask._word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> ToSingles(Words64<T> doubles) => new(BitConverter.SingleToUInt32Bits((float)doubles.Double), 0u);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> Load(void* source) => new(InMemory(Unsafe.ReadUnaligned<ulong>(source)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Words64<T> value, void* destination) =>
        Unsafe.WriteUnaligned(destination, InMemory(value._word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> Word(ulong value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words64<T> AddWords(Words64<T> left, Words64<T> right) => new(left._word + right._word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PhiloxRound(ref Words64<T> c0, ref Words64<T> c1, ref Words64<T> c2, ref Words64<T> c3, ulong* keys)
    {
        ulong first = (ulong)c0.Low * PhiloxSchedule.FirstMultiplier;
        ulong second = (ulong)c2.Low * PhiloxSchedule.SecondMultiplier;
        c0 = new((second >> 32) ^ c1._word ^ keys[0]);
        c2 = new((first >> 32) ^ c3._word ^ keys[1]);
        c1 = new(second);
        c3 = new(first);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PhiloxLastRound(ref Words64<T> c0, Words64<T> c1, ref Words64<T> c2, Words64<T> c3, ulong* keys)
    {
        ulong first = (ulong)c0.Low * PhiloxSchedule.FirstMultiplier;
        ulong second = (ulong)c2.Low * PhiloxSchedule.SecondMultiplier;
        c0 = new(second ^ (c1._word << 32) ^ keys[0]);
        c2 = new(first ^ (c3._word << 32) ^ keys[1]);
    }

    // The lower half comes first in memory, as it does in a vector.
    private static ulong InMemory(ulong word) =>
        BitConverter.IsLittleEndian || !IsSingle ? word : BitOperations.RotateLeft(word, 32);
}
