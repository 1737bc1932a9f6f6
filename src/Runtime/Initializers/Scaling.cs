using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>Multiplies a span by a number; each product is rounded once, so the vector width cannot matter.</summary>
internal static class Scaling
{
    public static void Multiply<T>(Span<T> values, double scale)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            Multiply(MemoryMarshal.Cast<T, float>(values), scale);
        }
        else
        {
            Multiply(MemoryMarshal.Cast<T, double>(values), scale);
        }
    }

    private static void Multiply(Span<double> values, double scale)
    {
        Span<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        foreach (ref Vector<double> vector in vectors)
        {
            vector *= scale;
        }

        foreach (ref double value in values[(vectors.Length * Vector<double>.Count)..])
        {
            value *= scale;
        }
    }

    private static void Multiply(Span<float> values, double scale)
    {
        // In double and rounded once: a float scale would round twice and shift the gain by up to 6e-8.
        Span<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        foreach (ref Vector<float> vector in vectors)
        {
            Vector.Widen(vector, out Vector<double> low, out Vector<double> high);
            vector = Vector.Narrow(low * scale, high * scale);
        }

        foreach (ref float value in values[(vectors.Length * Vector<float>.Count)..])
        {
            value = (float)(value * scale);
        }
    }
}
