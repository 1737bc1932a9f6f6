using System;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Threading;

namespace WeightInit;

/// <summary>The orthogonal factor of a Gaussian matrix, without the matrix: a product of reflectors of fresh Gaussian vectors
/// (Stewart 1980), which is Haar-distributed.</summary>
internal static class HaarFactor
{
    /// <summary>Fills a matrix, row-major, with orthonormal columns, or rows where it has fewer of them.</summary>
    public static void Fill<T>(Span<T> destination, int rows, int columns, WeightKey key, int threads, CancellationToken cancellation)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Run<Simd512<T>, Vector512<T>, T>(destination, rows, columns, key, threads, cancellation);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Run<Simd256<T>, Vector256<T>, T>(destination, rows, columns, key, threads, cancellation);
        }
        else
        {
            Run<Simd128<T>, Vector128<T>, T>(destination, rows, columns, key, threads, cancellation);
        }
    }

    /// <summary>The same on a given vector width.</summary>
    public static unsafe void Run<TSimd, TVector, T>(
        Span<T> destination, int rows, int columns, WeightKey key, int threads, CancellationToken cancellation)
        where TSimd : struct, ISimd<TVector, T>
        where TVector : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        fixed (T* pointer = destination)
        {
            using HaarProduct<TSimd, TVector, T> product = new(pointer, rows, columns, key, cancellation);
            product.Run(threads);
        }
    }
}
