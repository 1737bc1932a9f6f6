using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Vectors between double and single precision, elementwise, so any vector width gives the same bits.</summary>
internal static unsafe class SingleVector
{
    /// <summary>The number rounded up to whole groups of sixteen, the lanes of <see cref="SingleProduct"/>.</summary>
    public static int Padded(int count) => (count + 15) & ~15;

    /// <summary>Room in doubles for that many single-precision values.</summary>
    public static long Doubles(long count) => (count + 1) / 2;

    /// <summary>target = factor · source, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Round<T>(T* source, double factor, float* target, int count)
        where T : unmanaged
    {
        int j = 0;
        if (typeof(T) == typeof(double))
        {
            double* wide = (double*)source;
            Vector<double> factors = new(factor);
            for (; j <= count - Vector<float>.Count; j += Vector<float>.Count)
            {
                Vector<double> lower = factors * Vector.Load(wide + j);
                Vector<double> upper = factors * Vector.Load(wide + j + Vector<double>.Count);
                Vector.Store(Vector.Narrow(lower, upper), target + j);
            }

            for (; j < count; j++)
            {
                target[j] = (float)(factor * wide[j]);
            }
        }
        else
        {
            for (; j < count; j++)
            {
                target[j] = (float)(factor * ((float*)source)[j]);
            }
        }
    }

    /// <summary>target = factor · source; the two may be the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scale(float* source, float factor, float* target, int count)
    {
        int j = 0;
        Vector<float> factors = new(factor);
        for (; j <= count - Vector<float>.Count; j += Vector<float>.Count)
        {
            Vector.Store(factors * Vector.Load(source + j), target + j);
        }

        for (; j < count; j++)
        {
            target[j] = factor * source[j];
        }
    }

    /// <summary>target += source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(float* target, float* source, int count)
    {
        int j = 0;
        for (; j <= count - Vector<float>.Count; j += Vector<float>.Count)
        {
            Vector.Store(Vector.Load(target + j) + Vector.Load(source + j), target + j);
        }

        for (; j < count; j++)
        {
            target[j] += source[j];
        }
    }

    /// <summary>target += source, widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(double* target, float* source, int count)
    {
        int j = 0;
        for (; j <= count - Vector<float>.Count; j += Vector<float>.Count)
        {
            Vector.Widen(Vector.Load(source + j), out Vector<double> lower, out Vector<double> upper);
            Vector.Store(Vector.Load(target + j) + lower, target + j);
            Vector.Store(Vector.Load(target + j + Vector<double>.Count) + upper, target + j + Vector<double>.Count);
        }

        for (; j < count; j++)
        {
            target[j] += source[j];
        }
    }

    /// <summary>Squared length; the count is a multiple of sixteen.</summary>
    public static float Square(float* x, int count)
    {
        float square;
        SingleProduct.Dots(x, count, 1, count, x, &square);
        return square;
    }

    /// <summary>Clears what stands behind the first <paramref name="count"/> values of a padded vector.</summary>
    public static void ClearEnd(float* x, int count) => new Span<float>(x + count, Padded(count) - count).Clear();
}
