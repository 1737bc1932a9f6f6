using System;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>Draws a matrix with a pattern: values by their logical index, whatever the pattern, then zeros where there is no connection.</summary>
internal static class PatternFill
{
    private const int Part = 4096;

    /// <summary>Draws consecutive rows of the matrix; all of them, or any slice, which gets the same values.</summary>
    /// <param name="lines">Whole rows.</param>
    /// <param name="firstRow">Number of the first of them.</param>
    /// <param name="columns">Values of a row.</param>
    /// <param name="key">Key of the random stream.</param>
    /// <param name="pattern">Connections and their distribution.</param>
    /// <param name="threads">Number of threads; 0 for all.</param>
    public static void Rows<T>(Span<T> lines, int firstRow, int columns, WeightKey key, SpectralPattern pattern, int threads)
        where T : unmanaged
    {
        long offset = (long)firstRow * columns;
        Draw(lines, key, offset, pattern.Distribution, threads);
        WeightKey places = key.Child("places");
        if (pattern.Topology != SpectralTopology.Random)
        {
            KeepTopology(lines, firstRow, columns, pattern);
        }
        else if (pattern.Connections > 0)
        {
            KeepChosen(lines, firstRow, columns, places, pattern.Connections);
        }
        else if (pattern.Density < 1)
        {
            KeepProbable(lines, offset, places, pattern.Density);
        }
    }

    private static void Draw<T>(Span<T> matrix, WeightKey key, long offset, SpectralDistribution distribution, int threads)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            Span<float> single = MemoryMarshal.Cast<T, float>(matrix);
            if (distribution == SpectralDistribution.Normal)
            {
                Sampler.Normal(single, key, offset, threads);
                return;
            }

            Sampler.UniformSymmetric(single, key, 1, offset, threads);
            if (distribution == SpectralDistribution.Sign)
            {
                foreach (ref float value in single)
                {
                    value = value < 0 ? -1 : 1;
                }
            }

            return;
        }

        Span<double> full = MemoryMarshal.Cast<T, double>(matrix);
        if (distribution == SpectralDistribution.Normal)
        {
            Sampler.Normal(full, key, offset, threads);
            return;
        }

        Sampler.UniformSymmetric(full, key, 1, offset, threads);
        if (distribution == SpectralDistribution.Sign)
        {
            foreach (ref double value in full)
            {
                value = value < 0 ? -1 : 1;
            }
        }
    }

    private static void KeepProbable<T>(Span<T> matrix, long offset, WeightKey places, double density)
        where T : unmanaged
    {
        Span<double> uniforms = stackalloc double[Part];
        for (int start = 0; start < matrix.Length; start += Part)
        {
            Span<T> part = matrix.Slice(start, Math.Min(Part, matrix.Length - start));
            Sampler.Uniform(uniforms[..part.Length], places, 0, 1, offset + start, 1);
            for (int i = 0; i < part.Length; i++)
            {
                part[i] = uniforms[i] < density ? part[i] : default;
            }
        }
    }

    private static void KeepChosen<T>(Span<T> matrix, int firstRow, int columns, WeightKey places, int connections)
        where T : unmanaged
    {
        PlaceChoice choice = new(places, columns, connections);
        T[] kept = new T[connections];
        for (int start = 0; start < matrix.Length; start += columns)
        {
            Span<T> line = matrix.Slice(start, columns);
            ReadOnlySpan<int> chosen = choice.Of(firstRow + (start / columns));
            for (int i = 0; i < connections; i++)
            {
                kept[i] = line[chosen[i]];
            }

            line.Clear();
            for (int i = 0; i < connections; i++)
            {
                line[chosen[i]] = kept[i];
            }
        }
    }

    private static void KeepTopology<T>(Span<T> matrix, int firstRow, int size, SpectralPattern pattern)
        where T : unmanaged
    {
        int jump = pattern.Topology != SpectralTopology.CycleJumps ? 0
            : pattern.JumpLength > 0 ? pattern.JumpLength : Math.Max(2, (int)Math.Sqrt(size));
        for (int start = 0; start < matrix.Length; start += size)
        {
            int row = firstRow + (start / size);
            for (int column = 0; column < size; column++)
            {
                bool isConnected = row == column + 1
                    || (row == 0 && column == size - 1 && pattern.Topology != SpectralTopology.DelayLine)
                    || (jump > 0 && (IsJump(row, column, size, jump) || IsJump(column, row, size, jump)));
                if (!isConnected)
                {
                    matrix[start + column] = default;
                }
            }
        }
    }

    /// <summary>Jumps start at unit 0 and go from each multiple of the length to the next; the last returns to unit 0 where the
    /// length divides the size.</summary>
    private static bool IsJump(int from, int to, int size, int jump) =>
        from % jump == 0 && (to == from + jump || (to == 0 && from + jump == size));
}
