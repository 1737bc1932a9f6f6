using System.Runtime.Intrinsics.X86;

namespace WeightInit;

/// <summary>Sixteen single-precision lanes, however wide the hardware's registers are.</summary>
/// <remarks>As <see cref="ILanes{TSelf}"/>: one fixed summation tree and no fused operations, so the same bits everywhere.</remarks>
internal unsafe interface ISingleLanes<TSelf>
    where TSelf : struct, ISingleLanes<TSelf>
{
    /// <summary>Number of lanes.</summary>
    const int Count = 16;

    static abstract TSelf Zero { get; }

    static abstract TSelf Broadcast(float value);

    static abstract TSelf Load(float* source);

    /// <summary>Sixteen values times a factor, rounded once.</summary>
    static abstract TSelf Round(double* source, double factor);

    /// <summary>Sixteen values times a factor, rounded once.</summary>
    static abstract TSelf Round(float* source, double factor);

    static abstract void Store(TSelf value, float* destination);

    /// <summary>A hint to bring the lanes at this place into the second-level cache; any address will do.</summary>
    static virtual void Prefetch(float* source)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch1(source);
        }
    }

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    /// <summary>Halves are added to halves: 16 → 8 → 4 → 2 → 1.</summary>
    static abstract float Sum(TSelf value);
}
