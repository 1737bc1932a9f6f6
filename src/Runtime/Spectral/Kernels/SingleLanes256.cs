using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Sixteen single-precision lanes in two 256-bit registers.</summary>
internal readonly unsafe struct SingleLanes256(Vector256<float> lower, Vector256<float> upper) : ISingleLanes<SingleLanes256>
{
    private readonly Vector256<float> _lower = lower;
    private readonly Vector256<float> _upper = upper;

    public static SingleLanes256 Zero => new(Vector256<float>.Zero, Vector256<float>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes256 Broadcast(float value)
    {
        Vector256<float> lane = Vector256.Create(value);
        return new(lane, lane);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes256 Load(float* source) => new(Vector256.Load(source), Vector256.Load(source + 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes256 Round(double* source, double factor)
    {
        Vector256<double> f = Vector256.Create(factor);
        return new(
            Vector256.Narrow(f * Vector256.Load(source), f * Vector256.Load(source + 4)),
            Vector256.Narrow(f * Vector256.Load(source + 8), f * Vector256.Load(source + 12)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes256 Round(float* source, double factor) => new(RoundEight(source, factor), RoundEight(source + 8, factor));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(SingleLanes256 value, float* destination)
    {
        value._lower.Store(destination);
        value._upper.Store(destination + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes256 operator +(SingleLanes256 left, SingleLanes256 right) =>
        new(left._lower + right._lower, left._upper + right._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes256 operator *(SingleLanes256 left, SingleLanes256 right) =>
        new(left._lower * right._lower, left._upper * right._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(SingleLanes256 value)
    {
        Vector256<float> eight = value._lower + value._upper;
        Vector128<float> four = eight.GetLower() + eight.GetUpper();
        return (four.GetElement(0) + four.GetElement(2)) + (four.GetElement(1) + four.GetElement(3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> RoundEight(float* source, double factor)
    {
        (Vector256<double> lower, Vector256<double> upper) = Vector256.Widen(Vector256.Load(source));
        Vector256<double> f = Vector256.Create(factor);
        return Vector256.Narrow(f * lower, f * upper);
    }
}
