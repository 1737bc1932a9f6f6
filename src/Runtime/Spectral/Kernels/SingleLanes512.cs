using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Sixteen single-precision lanes in one 512-bit register.</summary>
internal readonly unsafe struct SingleLanes512(Vector512<float> value) : ISingleLanes<SingleLanes512>
{
    private readonly Vector512<float> _value = value;

    public static SingleLanes512 Zero => new(Vector512<float>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes512 Broadcast(float value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes512 Load(float* source) => new(Vector512.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes512 Round(double* source, double factor)
    {
        Vector512<double> f = Vector512.Create(factor);
        return new(Vector512.Narrow(f * Vector512.Load(source), f * Vector512.Load(source + 8)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes512 Round(float* source, double factor)
    {
        (Vector512<double> lower, Vector512<double> upper) = Vector512.Widen(Vector512.Load(source));
        Vector512<double> f = Vector512.Create(factor);
        return new(Vector512.Narrow(f * lower, f * upper));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(SingleLanes512 value, float* destination) => value._value.Store(destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes512 operator +(SingleLanes512 left, SingleLanes512 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes512 operator *(SingleLanes512 left, SingleLanes512 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(SingleLanes512 value)
    {
        Vector256<float> eight = value._value.GetLower() + value._value.GetUpper();
        Vector128<float> four = eight.GetLower() + eight.GetUpper();
        return (four.GetElement(0) + four.GetElement(2)) + (four.GetElement(1) + four.GetElement(3));
    }
}
