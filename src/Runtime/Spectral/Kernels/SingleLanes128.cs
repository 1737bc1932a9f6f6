using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Sixteen single-precision lanes in four 128-bit registers, or in none: <see cref="Vector128"/> computes the same without hardware.</summary>
internal readonly unsafe struct SingleLanes128(
    Vector128<float> a, Vector128<float> b, Vector128<float> c, Vector128<float> d) : ISingleLanes<SingleLanes128>
{
    private readonly Vector128<float> _a = a;
    private readonly Vector128<float> _b = b;
    private readonly Vector128<float> _c = c;
    private readonly Vector128<float> _d = d;

    public static SingleLanes128 Zero => Broadcast(0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes128 Broadcast(float value)
    {
        Vector128<float> lane = Vector128.Create(value);
        return new(lane, lane, lane, lane);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes128 Load(float* source) =>
        new(Vector128.Load(source), Vector128.Load(source + 4), Vector128.Load(source + 8), Vector128.Load(source + 12));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes128 Round(double* source, double factor)
    {
        Vector128<double> f = Vector128.Create(factor);
        return new(
            Vector128.Narrow(f * Vector128.Load(source), f * Vector128.Load(source + 2)),
            Vector128.Narrow(f * Vector128.Load(source + 4), f * Vector128.Load(source + 6)),
            Vector128.Narrow(f * Vector128.Load(source + 8), f * Vector128.Load(source + 10)),
            Vector128.Narrow(f * Vector128.Load(source + 12), f * Vector128.Load(source + 14)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes128 Round(float* source, double factor) =>
        new(RoundFour(source, factor), RoundFour(source + 4, factor), RoundFour(source + 8, factor), RoundFour(source + 12, factor));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(SingleLanes128 value, float* destination)
    {
        value._a.Store(destination);
        value._b.Store(destination + 4);
        value._c.Store(destination + 8);
        value._d.Store(destination + 12);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes128 operator +(SingleLanes128 left, SingleLanes128 right) =>
        new(left._a + right._a, left._b + right._b, left._c + right._c, left._d + right._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanes128 operator *(SingleLanes128 left, SingleLanes128 right) =>
        new(left._a * right._a, left._b * right._b, left._c * right._c, left._d * right._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(SingleLanes128 value)
    {
        Vector128<float> four = (value._a + value._c) + (value._b + value._d);
        return (four.GetElement(0) + four.GetElement(2)) + (four.GetElement(1) + four.GetElement(3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> RoundFour(float* source, double factor)
    {
        (Vector128<double> lower, Vector128<double> upper) = Vector128.Widen(Vector128.Load(source));
        Vector128<double> f = Vector128.Create(factor);
        return Vector128.Narrow(f * lower, f * upper);
    }
}
