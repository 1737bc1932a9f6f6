using System;
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

    public static Words64<T> operator +(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.LowNumber + right.LowNumber, left.HighNumber + right.HighNumber)
        : new(left.Double + right.Double);

    public static Words64<T> operator -(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.LowNumber - right.LowNumber, left.HighNumber - right.HighNumber)
        : new(left.Double - right.Double);

    public static Words64<T> operator *(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.LowNumber * right.LowNumber, left.HighNumber * right.HighNumber)
        : new(left.Double * right.Double);

    public static Words64<T> operator /(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.LowNumber / right.LowNumber, left.HighNumber / right.HighNumber)
        : new(left.Double / right.Double);

    public static Words64<T> operator &(Words64<T> left, Words64<T> right) => new(left._word & right._word);

    public static Words64<T> operator |(Words64<T> left, Words64<T> right) => new(left._word | right._word);

    public static Words64<T> operator ^(Words64<T> left, Words64<T> right) => new(left._word ^ right._word);

    public static Words64<T> Sqrt(Words64<T> value) => IsSingle
        ? new(MathF.Sqrt(value.LowNumber), MathF.Sqrt(value.HighNumber))
        : new(Math.Sqrt(value.Double));

    public static Words64<T> Number(double value) => IsSingle ? new((float)value, (float)value) : new(value);

    public static Words64<T> Bits(ulong value) => IsSingle ? new((uint)value, (uint)value) : new(value);

    public static Words64<T> AddBits(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.Low + right.Low, left.High + right.High)
        : new(left._word + right._word);

    public static Words64<T> ShiftLeft(Words64<T> value, int count) => IsSingle
        ? new(value.Low << count, value.High << count)
        : new(value._word << count);

    public static Words64<T> ShiftRight(Words64<T> value, int count) => IsSingle
        ? new(value.Low >> count, value.High >> count)
        : new(value._word >> count);

    public static Words64<T> FromSigned(Words64<T> bits) => IsSingle
        ? new((float)(int)bits.Low, (float)(int)bits.High)
        : new((double)(long)bits._word);

    public static Words64<T> FromSmall(Words64<T> bits) => FromSigned(bits);

    public static Words64<T> IsGreater(Words64<T> left, Words64<T> right) => IsSingle
        ? new(left.LowNumber > right.LowNumber ? uint.MaxValue : 0, left.HighNumber > right.HighNumber ? uint.MaxValue : 0)
        : new(left.Double > right.Double ? ulong.MaxValue : 0);

    public static Words64<T> IsNegative(Words64<T> value) => IsSingle
        ? new((uint)((int)value.Low >> 31), (uint)((int)value.High >> 31))
        : new((ulong)((long)value._word >> 63));

    public static Words64<T> Select(Words64<T> mask, Words64<T> whenSet, Words64<T> whenClear) =>
        new((whenSet._word & mask._word) | (whenClear._word & ~mask._word));

    public static void Store(Words64<T> value, void* destination) =>
        Unsafe.WriteUnaligned(destination, BitConverter.IsLittleEndian || !IsSingle
            ? value._word
            : (value._word << 32) | (value._word >> 32));

    public static Words64<T> Word(ulong value) => new(value);

    public static Words64<T> AddWords(Words64<T> left, Words64<T> right) => new(left._word + right._word);

    public static Words64<T> ShiftWordsLeft(Words64<T> value, int count) => new(value._word << count);

    public static Words64<T> ShiftWordsRight(Words64<T> value, int count) => new(value._word >> count);

    public static Words64<T> MultiplyLowHalves(Words64<T> left, Words64<T> right) =>
        new((ulong)left.Low * right.Low);
}
