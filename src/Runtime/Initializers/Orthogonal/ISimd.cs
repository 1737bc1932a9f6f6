namespace WeightInit;

/// <summary>One vector width, for kernels written once for all of them.</summary>
/// <remarks>Multiply-add is fused on every path, in software where the hardware cannot, so the width never shows.</remarks>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="T">Its element, float or double.</typeparam>
internal unsafe interface ISimd<TVector, T>
    where TVector : struct
    where T : unmanaged
{
    /// <summary>Elements of a vector.</summary>
    static abstract int Count { get; }

    /// <summary>Rows of a register tile: 12 where there are 32 registers, 6 where there are 16.</summary>
    static abstract int TileRows { get; }

    static abstract TVector Zero { get; }

    static abstract TVector Load(T* source);

    static abstract TVector Broadcast(T* source);

    static abstract void Store(TVector value, T* destination);

    static abstract TVector Add(TVector left, TVector right);

    /// <summary>left · right + addend, rounded once.</summary>
    static abstract TVector FusedMultiplyAdd(TVector left, TVector right, TVector addend);
}
