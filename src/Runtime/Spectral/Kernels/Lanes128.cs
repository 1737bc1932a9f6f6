using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Eight double lanes in four 128-bit registers, or in none: <see cref="Vector128"/> computes the same without hardware.</summary>
internal readonly unsafe struct Lanes128(
    Vector128<double> a, Vector128<double> b, Vector128<double> c, Vector128<double> d) : ILanes<Lanes128>
{
    private readonly Vector128<double> _a = a;
    private readonly Vector128<double> _b = b;
    private readonly Vector128<double> _c = c;
    private readonly Vector128<double> _d = d;

    public static Lanes128 Zero => Broadcast(0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Broadcast(double value)
    {
        Vector128<double> lane = Vector128.Create(value);
        return new(lane, lane, lane, lane);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(double* source) =>
        new(Vector128.Load(source), Vector128.Load(source + 2), Vector128.Load(source + 4), Vector128.Load(source + 6));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(float* source)
    {
        (Vector128<double> a, Vector128<double> b) = Vector128.Widen(Vector128.Load(source));
        (Vector128<double> c, Vector128<double> d) = Vector128.Widen(Vector128.Load(source + 4));
        return new(a, b, c, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes128 value, double* destination)
    {
        value._a.Store(destination);
        value._b.Store(destination + 2);
        value._c.Store(destination + 4);
        value._d.Store(destination + 6);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator +(Lanes128 left, Lanes128 right) =>
        new(left._a + right._a, left._b + right._b, left._c + right._c, left._d + right._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 left, Lanes128 right) =>
        new(left._a - right._a, left._b - right._b, left._c - right._c, left._d - right._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator *(Lanes128 left, Lanes128 right) =>
        new(left._a * right._a, left._b * right._b, left._c * right._c, left._d * right._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(Lanes128 value)
    {
        Vector128<double> two = (value._a + value._c) + (value._b + value._d);
        return two.ToScalar() + two.GetElement(1);
    }
}
