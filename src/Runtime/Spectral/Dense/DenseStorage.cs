using System;
using System.Buffers;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>A pooled, pinned, zeroed matrix of doubles whose rows are padded, so that kernels of eight lanes need no tails.</summary>
internal sealed unsafe class DenseStorage : IDisposable
{
    private readonly double[] _array;
    private GCHandle _pin;

    /// <summary>Rents room for size × size values.</summary>
    /// <exception cref="ArgumentException">The padded matrix does not fit an array.</exception>
    public DenseStorage(int size)
        : this(size, size)
    {
    }

    /// <summary>Rents room for rows × columns values.</summary>
    /// <exception cref="ArgumentException">The padded matrix does not fit an array.</exception>
    public DenseStorage(int rows, int columns)
    {
        Size = rows;
        Columns = columns;
        Stride = PaddedLength(columns);
        long length = ((long)rows * Stride) + 8;
        if (length > Array.MaxLength)
        {
            throw new ArgumentException(
                $"The dense method needs {length} values of workspace for {rows} × {columns}, more than an array holds ({Array.MaxLength}). Use Method = Krylov.");
        }

        _array = ArrayPool<double>.Shared.Rent((int)length);
        _pin = GCHandle.Alloc(_array, GCHandleType.Pinned);
        nuint address = (nuint)_pin.AddrOfPinnedObject();
        Data = (double*)((address + 63) & ~(nuint)63);
        Clear();
    }

    /// <summary>Number of rows, and of columns where the matrix is square.</summary>
    public int Size { get; private set; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; private set; }

    /// <summary>Values from one row to the next: a multiple of eight, at least seven beyond the last column.</summary>
    public int Stride { get; private set; }

    /// <summary>First value, at the beginning of a cache line.</summary>
    public double* Data { get; }

    /// <summary>Length of a vector that kernels may load in eights from any index below <paramref name="size"/>.</summary>
    public static int PaddedLength(int size) => checked(size + 14) & ~7;

    /// <summary>First value of a row.</summary>
    public double* Row(int row) => Data + ((nint)row * Stride);

    /// <summary>Copies the values of another matrix of the same shape.</summary>
    public void CopyFrom(DenseStorage source) =>
        new Span<double>(source.Data, checked(Size * Stride)).CopyTo(new Span<double>(Data, checked(Size * Stride)));

    /// <summary>Becomes a zero matrix of size × size values, no more than it was made for.</summary>
    public void Reshape(int size)
    {
        Size = size;
        Columns = size;
        Stride = PaddedLength(size);
        Clear();
    }

    public void Clear() => new Span<double>(Data, checked(Size * Stride)).Clear();

    public void Dispose()
    {
        if (_pin.IsAllocated)
        {
            _pin.Free();
            ArrayPool<double>.Shared.Return(_array);
        }
    }
}
