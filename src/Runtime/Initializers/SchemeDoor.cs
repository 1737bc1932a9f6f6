using System;
using System.Linq;

namespace WeightInit;

/// <summary>The door of the schemes: what several of them require of their arguments.</summary>
internal static class SchemeDoor
{
    public static string Text(ReadOnlySpan<int> shape) => string.Join('×', shape.ToArray().Select(Invariant.Text));

    public static void RequireFinite(double value, string name)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be finite.");
        }
    }

    public static void RequireNotNegative(double value, string name)
    {
        if (!(value >= 0) || !double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must not be negative and must be finite.");
        }
    }

    public static void RequirePositive(double value, string name)
    {
        if (!(value > 0) || !double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be positive and finite.");
        }
    }

    /// <summary>A finite number that the element type cannot hold would become an infinite weight.</summary>
    public static void RequireFits<T>(double value, string name)
    {
        RequireFinite(value, name);
        if (typeof(T) == typeof(float) && Math.Abs(value) > float.MaxValue)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} is more than a float holds ({float.MaxValue}).");
        }
    }

    /// <summary>The gain of an orthonormal matrix, whose entries may pass 1 by rounding errors: these must not carry the largest gain beyond the type.</summary>
    public static void RequireOrthonormalGain<T>(double gain)
    {
        RequireFits<T>(gain, nameof(gain));
        (double largest, string type) = typeof(T) == typeof(float) ? (float.MaxValue, "float") : (double.MaxValue, "double");
        if (Math.Abs(gain) > 0.999 * largest)
        {
            throw new ArgumentOutOfRangeException(
                nameof(gain), gain, $"gain is within a thousandth of the largest {type}: rounding errors would make weights infinite.");
        }
    }

    /// <summary>The span holds exactly the shape's elements.</summary>
    public static void RequireShape(int length, ReadOnlySpan<int> shape)
    {
        long count = 1;
        foreach (int size in shape)
        {
            if (size <= 0)
            {
                throw new ArgumentException($"Every dimension must be positive, but the shape is {Text(shape)}.", nameof(shape));
            }

            count = Math.Min(count * size, int.MaxValue + 1L);
        }

        if (shape.IsEmpty || count != length)
        {
            throw new ArgumentException(
                $"A {(shape.IsEmpty ? "shape without dimensions" : $"{Text(shape)} weight")} does not fit a span of {length} values: give the span that holds exactly the shape.",
                nameof(shape));
        }
    }

    /// <summary>A shape as a matrix (out, rest).</summary>
    /// <exception cref="ArgumentException">Fewer than two dimensions, or the span has another length.</exception>
    public static (int Rows, int Columns) Matrix(int length, ReadOnlySpan<int> shape, string scheme)
    {
        RequireShape(length, shape);
        if (shape.Length < 2)
        {
            throw new ArgumentException(
                $"{scheme} needs two dimensions at least, but the shape is {Text(shape)}: give rows and columns.", nameof(shape));
        }

        return (shape[0], length / shape[0]);
    }

    public static int Threads(WeightInitOptions? options)
    {
        int threads = options?.DegreeOfParallelism ?? 0;
        ArgumentOutOfRangeException.ThrowIfNegative(threads, nameof(options));
        options?.CancellationToken.ThrowIfCancellationRequested();
        return threads;
    }
}
