using System;
using System.Buffers;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>A few pooled, pinned, zeroed vectors of one padded length.</summary>
internal sealed unsafe class DenseVectors : IDisposable
{
    private readonly double[] _array;
    private readonly double* _first;
    private readonly int _length;
    private GCHandle _pin;

    public DenseVectors(int count, int length)
    {
        _length = length;
        _array = ArrayPool<double>.Shared.Rent(checked((count * length) + 8));
        Array.Clear(_array);
        _pin = GCHandle.Alloc(_array, GCHandleType.Pinned);
        _first = (double*)(((nuint)_pin.AddrOfPinnedObject() + 63) & ~(nuint)63);
    }

    public double* this[int index] => _first + ((nint)index * _length);

    public void Dispose()
    {
        if (_pin.IsAllocated)
        {
            _pin.Free();
            ArrayPool<double>.Shared.Return(_array);
        }
    }
}
