using System;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>Draws a matrix with a pattern: values by their logical index, whatever the pattern, then zeros where there is no connection.</summary>
internal static class PatternFill
{
    private const int Part = 4096;

    public static void Run<T>(Span<T> matrix, int rows, int columns, WeightKey key, SpectralPattern pattern, int threads)
        where T : unmanaged
    {
        Draw(matrix, key, pattern.Distribution, threads);
        WeightKey places = key.Child("places");
        if (pattern.Topology != SpectralTopology.Random)
        {
            KeepTopology(matrix, rows, pattern);
        }
        else if (pattern.Connections > 0)
        {
            KeepChosen(matrix, rows, columns, places, pattern.Connections);
        }
        else if (pattern.Density < 1)
        {
            KeepProbable(matrix, places, pattern.Density);
        }
    }

    private static void Draw<T>(Span<T> matrix, WeightKey key, SpectralDistribution distribution, int threads)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            Span<float> single = MemoryMarshal.Cast<T, float>(matrix);
            if (distribution == SpectralDistribution.Normal)
            {
                Sampler.Normal(single, key, 0, threads);
                return;
            }

            Sampler.UniformSymmetric(single, key, 1, 0, threads);
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
            Sampler.Normal(full, key, 0, threads);
            return;
        }

        Sampler.UniformSymmetric(full, key, 1, 0, threads);
        if (distribution == SpectralDistribution.Sign)
        {
            foreach (ref double value in full)
            {
                value = value < 0 ? -1 : 1;
            }
        }
    }

    private static void KeepProbable<T>(Span<T> matrix, WeightKey places, double density)
        where T : unmanaged
    {
        Span<double> uniforms = stackalloc double[Part];
        for (int start = 0; start < matrix.Length; start += Part)
        {
            Span<T> part = matrix.Slice(start, Math.Min(Part, matrix.Length - start));
            Sampler.Uniform(uniforms[..part.Length], places, 0, 1, start, 1);
            for (int i = 0; i < part.Length; i++)
            {
                part[i] = uniforms[i] < density ? part[i] : default;
            }
        }
    }

    private static void KeepChosen<T>(Span<T> matrix, int rows, int columns, WeightKey places, int connections)
        where T : unmanaged
    {
        PlaceChoice choice = new(places, columns, connections);
        T[] kept = new T[connections];
        for (int row = 0; row < rows; row++)
        {
            Span<T> line = matrix.Slice(row * columns, columns);
            ReadOnlySpan<int> chosen = choice.Of(row);
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

    private static void KeepTopology<T>(Span<T> matrix, int size, SpectralPattern pattern)
        where T : unmanaged
    {
        int jump = pattern.Topology != SpectralTopology.CycleJumps ? 0
            : pattern.JumpLength > 0 ? pattern.JumpLength : Math.Max(2, (int)Math.Sqrt(size));
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < size; column++)
            {
                bool isConnected = row == column + 1
                    || (row == 0 && column == size - 1 && pattern.Topology != SpectralTopology.DelayLine)
                    || (jump > 0 && (IsJump(row, column, size, jump) || IsJump(column, row, size, jump)));
                if (!isConnected)
                {
                    matrix[(row * size) + column] = default;
                }
            }
        }
    }

    /// <summary>Jumps start at unit 0 and go from each multiple of the length to the next; the last returns to unit 0 where the
    /// length divides the size.</summary>
    private static bool IsJump(int from, int to, int size, int jump) =>
        from % jump == 0 && (to == from + jump || (to == 0 && from + jump == size));
}
