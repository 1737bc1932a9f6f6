using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>A rented array that stays where it is, seen from its first whole cache line on; its content is what was there.</summary>
internal unsafe struct PinnedPool<T> : IDisposable
    where T : unmanaged
{
    private T[]? _array;
    private GCHandle _pin;

    public PinnedPool(long count)
    {
        _array = ArrayPool<T>.Shared.Rent(checked((int)(count + (64 / sizeof(T)))));
        _pin = GCHandle.Alloc(_array, GCHandleType.Pinned);
        Pointer = (T*)(((nuint)_pin.AddrOfPinnedObject() + 63) & ~(nuint)63);
    }

    public T* Pointer { get; }

    public void Dispose()
    {
        if (_array is not null)
        {
            _pin.Free();
            ArrayPool<T>.Shared.Return(_array);
            _array = null;
        }
    }

    /// <summary>Sets values to zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Clear(T* start, long count) => NativeMemory.Clear(start, (nuint)(count * sizeof(T)));
}
