using System;

namespace WeightInit;

/// <summary>The adapter of <c>Memory&lt;T&gt;</c> with float, double or Half: row-major; empty memory counts as missing.</summary>
public static class MemoryStorage
{
    /// <summary>The length.</summary>
    public static int[] Shape<T>(Memory<T> storage) => [storage.Length];

    /// <summary>Memory of a new array.</summary>
    public static void Allocate<T>(WeightShape shape, out Memory<T> storage)
        where T : unmanaged
        => storage = GC.AllocateUninitializedArray<T>((int)shape.Count);

    /// <summary>The memory itself.</summary>
    public static Span<T> Span<T>(Memory<T> storage) => storage.Span;

    /// <summary>Rounds the values into memory.</summary>
    public static void Write(Memory<Half> storage, ReadOnlySpan<float> values) => HalfRounding.Round(values, storage.Span);

    /// <summary>Widens the values of memory.</summary>
    public static void Read(Memory<Half> storage, Span<float> values) => HalfRounding.Widen(storage.Span, values);
}
