using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>C = B B for row-major squares in single precision, every value summed over k in ascending order.</summary>
/// <remarks>Rows are padded with zeros to whole groups of sixteen. Sixteen columns of B stay in the first-level cache while the rows pass by.</remarks>
internal sealed unsafe class SingleSquare : IBlockWork
{
    private const int BlockRows = 32;
    private readonly float* _source;
    private readonly float* _target;
    private readonly int _size;
    private readonly nint _stride;

    private SingleSquare(float* source, float* target, int size, nint stride)
    {
        _source = source;
        _target = target;
        _size = size;
        _stride = stride;
    }

    /// <summary>Values from one row to the next: an odd number of cache lines, so that a column's are not all kept in the same few places of the cache.</summary>
    public static int Stride(int size) => ((size + 15) / 16 | 1) * 16;

    /// <summary>target = source · source.</summary>
    public static void Run(float* source, float* target, int size, BlockCrew crew) =>
        crew.Run(new SingleSquare(source, target, size, Stride(size)), (size + BlockRows - 1) / BlockRows);

    public void Execute(int block)
    {
        int first = block * BlockRows, end = Math.Min(_size, first + BlockRows);
        if (Vector512.IsHardwareAccelerated)
        {
            Rows<SingleLanes512>(first, end);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Rows<SingleLanes256>(first, end);
        }
        else
        {
            Rows<SingleLanes128>(first, end);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Rows<TLanes>(int first, int end)
        where TLanes : struct, ISingleLanes<TLanes>
    {
        for (int j = 0; j < _size; j += 16)
        {
            int i = first;
            for (; i <= end - 4; i += 4)
            {
                Four<TLanes>(_source + (i * _stride), _source + j, _target + (i * _stride) + j);
            }

            for (; i < end; i++)
            {
                One<TLanes>(_source + (i * _stride), _source + j, _target + (i * _stride) + j);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Four<TLanes>(float* a, float* b, float* c)
        where TLanes : struct, ISingleLanes<TLanes>
    {
        nint stride = _stride, n = _size;
        float* a1 = a + stride, a2 = a1 + stride, a3 = a2 + stride;
        TLanes s0 = TLanes.Zero, s1 = s0, s2 = s0, s3 = s0;
        for (nint k = 0; k < n; k++)
        {
            TLanes row = TLanes.Load(b);
            b += stride;
            s0 += TLanes.Broadcast(a[k]) * row;
            s1 += TLanes.Broadcast(a1[k]) * row;
            s2 += TLanes.Broadcast(a2[k]) * row;
            s3 += TLanes.Broadcast(a3[k]) * row;
        }

        TLanes.Store(s0, c);
        TLanes.Store(s1, c + stride);
        TLanes.Store(s2, c + (2 * stride));
        TLanes.Store(s3, c + (3 * stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void One<TLanes>(float* a, float* b, float* c)
        where TLanes : struct, ISingleLanes<TLanes>
    {
        TLanes sum = TLanes.Zero;
        for (nint k = 0; k < _size; k++)
        {
            sum += TLanes.Broadcast(a[k]) * TLanes.Load(b);
            b += _stride;
        }

        TLanes.Store(sum, c);
    }
}
