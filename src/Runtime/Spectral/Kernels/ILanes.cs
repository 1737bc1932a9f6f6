namespace WeightInit;

/// <summary>Eight double lanes, however wide the hardware's registers are.</summary>
/// <remarks>All kernels are written against eight lanes and one summation tree, and never fuse a multiplication with an
/// addition: so a product has the same bits on AVX-512, AVX2, SSE2, NEON and without any of them.</remarks>
internal unsafe interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>Number of lanes.</summary>
    const int Count = 8;

    static abstract TSelf Zero { get; }

    static abstract TSelf Broadcast(double value);

    static abstract TSelf Load(double* source);

    /// <summary>Loads eight single-precision values, exactly widened.</summary>
    static abstract TSelf Load(float* source);

    static abstract void Store(TSelf value, double* destination);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    /// <summary>((l0+l4)+(l2+l6)) + ((l1+l5)+(l3+l7)).</summary>
    static abstract double Sum(TSelf value);
}
