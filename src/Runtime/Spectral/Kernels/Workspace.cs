using System;
using System.Buffers;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>One pooled, pinned, cache-line aligned piece of memory that a computation cuts its vectors from.</summary>
internal sealed unsafe class Workspace : IDisposable
{
    private readonly double[] _array;
    private GCHandle _pin;
    private double* _next;
    private readonly double* _end;

    /// <summary>Rents room for <paramref name="doubles"/> values in pieces that are rounded up to whole cache lines.</summary>
    public Workspace(long doubles)
    {
        _array = ArrayPool<double>.Shared.Rent(checked((int)(doubles + 8)));
        _pin = GCHandle.Alloc(_array, GCHandleType.Pinned);
        nuint address = (nuint)_pin.AddrOfPinnedObject();
        _next = (double*)((address + 63) & ~(nuint)63);
        _end = (double*)address + _array.Length;
    }

    /// <summary>The number rounded up to whole cache lines.</summary>
    public static long Padded(long count) => (count + 7) & ~7L;

    /// <summary>The next piece, all zero unless it need not be.</summary>
    public double* Take(long count, bool clear = true)
    {
        double* piece = _next;
        long padded = Padded(count);
        if (padded > _end - piece)
        {
            throw new InvalidOperationException($"Workspace too small: {padded} asked for, {_end - piece} left.");
        }

        _next += padded;
        if (clear)
        {
            new Span<double>(piece, checked((int)padded)).Clear();
        }

        return piece;
    }

    public void Dispose()
    {
        if (_pin.IsAllocated)
        {
            _pin.Free();
            ArrayPool<double>.Shared.Return(_array);
        }
    }
}
