using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Products and sums of vectors. Sums have eight lanes and one tree, like every product.</summary>
internal static unsafe class VectorKernels
{
    /// <summary>x · y.</summary>
    public static double Dot(double* x, double* y, int count)
    {
        double dot, again;
        RowProduct.Multiply(x, count, 1, count, y, y, &dot, &again);
        return dot;
    }

    /// <summary>Square root of x · x; the caller keeps x away from over- and underflow.</summary>
    public static double Norm(double* x, int count) => Math.Sqrt(Dot(x, x, count));

    /// <summary>target += factor · source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(double* target, double factor, double* source, int count)
    {
        int j = 0;
        Vector<double> factors = new(factor);
        for (; j <= count - Vector<double>.Count; j += Vector<double>.Count)
        {
            Vector.Store(Vector.Load(target + j) + (factors * Vector.Load(source + j)), target + j);
        }

        for (; j < count; j++)
        {
            target[j] += factor * source[j];
        }
    }

    /// <summary>target = factor · source; the two may be the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scale(double* source, double factor, double* target, int count)
    {
        int j = 0;
        Vector<double> factors = new(factor);
        for (; j <= count - Vector<double>.Count; j += Vector<double>.Count)
        {
            Vector.Store(factors * Vector.Load(source + j), target + j);
        }

        for (; j < count; j++)
        {
            target[j] = factor * source[j];
        }
    }
}
