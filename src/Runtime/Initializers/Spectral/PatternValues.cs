using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>The values of a pattern: by their place, whatever else is connected.</summary>
internal static class PatternValues
{
    private const int AtOnce = 512;

    /// <summary>All values of a part of a matrix.</summary>
    /// <param name="part">Consecutive values, row-major.</param>
    /// <param name="key">Key of the random stream.</param>
    /// <param name="offset">Place of the first.</param>
    /// <param name="distribution">What they are drawn from.</param>
    /// <param name="threads">Number of threads; 0 for all.</param>
    public static void Draw<T>(Span<T> part, WeightKey key, long offset, SpectralDistribution distribution, int threads)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            Span<float> single = MemoryMarshal.Cast<T, float>(part);
            if (distribution == SpectralDistribution.Normal)
            {
                Sampler.Normal(single, key, offset, threads);
                return;
            }

            Sampler.UniformSymmetric(single, key, 1, offset, threads);
        }
        else
        {
            Span<double> full = MemoryMarshal.Cast<T, double>(part);
            if (distribution == SpectralDistribution.Normal)
            {
                Sampler.Normal(full, key, offset, threads);
                return;
            }

            Sampler.UniformSymmetric(full, key, 1, offset, threads);
        }

        KeepSigns(part, distribution);
    }

    /// <summary>The values of consecutive rows where they are connected.</summary>
    /// <param name="values">One a connection.</param>
    /// <param name="places">Column of each connection, row after row.</param>
    /// <param name="offsets">Where the connections of each row begin, and where the last row's end; only differences count.</param>
    /// <param name="firstRow">Number of the first row.</param>
    /// <param name="columns">Columns of the matrix.</param>
    /// <param name="key">Key of the random stream.</param>
    /// <param name="distribution">What values are drawn from.</param>
    public static void Pick<T>(
        Span<T> values, ReadOnlySpan<int> places, ReadOnlySpan<int> offsets, int firstRow, int columns, WeightKey key, SpectralDistribution distribution)
        where T : unmanaged, INumber<T>
    {
        Span<long> indices = stackalloc long[AtOnce];
        int waiting = 0;
        int position = 0;
        for (int row = 0; row < offsets.Length - 1; row++)
        {
            long start = (long)(firstRow + row) * columns;
            for (int end = offsets[row + 1] - offsets[0]; position < end; position++)
            {
                indices[waiting++] = start + places[position];
                if (waiting == AtOnce)
                {
                    Pick(values[..waiting], indices, key, distribution);
                    values = values[waiting..];
                    waiting = 0;
                }
            }
        }

        Pick(values[..waiting], indices[..waiting], key, distribution);
    }

    private static void Pick<T>(Span<T> values, ReadOnlySpan<long> indices, WeightKey key, SpectralDistribution distribution)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            Span<float> single = MemoryMarshal.Cast<T, float>(values);
            if (distribution == SpectralDistribution.Normal)
            {
                Sampler.NormalAt(indices, single, key);
                return;
            }

            Sampler.UniformSymmetricAt(indices, single, key);
        }
        else
        {
            Span<double> full = MemoryMarshal.Cast<T, double>(values);
            if (distribution == SpectralDistribution.Normal)
            {
                Sampler.NormalAt(indices, full, key);
                return;
            }

            Sampler.UniformSymmetricAt(indices, full, key);
        }

        KeepSigns(values, distribution);
    }

    private static void KeepSigns<T>(Span<T> values, SpectralDistribution distribution)
        where T : unmanaged, INumber<T>
    {
        if (distribution == SpectralDistribution.Sign)
        {
            foreach (ref T value in values)
            {
                value = T.IsNegative(value) ? -T.One : T.One;
            }
        }
    }
}
