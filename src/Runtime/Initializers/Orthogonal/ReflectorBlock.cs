using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>Where one block of reflectors lies in the shared memory, packed for the tiles of both products.</summary>
/// <param name="byReflector">Transposed: value (reflector r, column c) at c·<see cref="Length"/> + r.</param>
/// <param name="byColumn">Tiles of columns: value (column r, reflector l) of a tile at l·rows + r.</param>
/// <param name="factor">−T, lower triangular, row-major with <see cref="Length"/> columns, where the block is I − VᵀTV.</param>
internal readonly unsafe struct ReflectorBlock<T>(T* byReflector, T* byColumn, T* factor)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Reflectors of a block; a multiple of every tile's rows and of every panel's width.</summary>
    public const int Length = 96;

    /// <summary>Terms of a sum that are added up before they are added to the rest.</summary>
    public const int Step = 192;

    public T* ByReflector { get; } = byReflector;

    public T* ByColumn { get; } = byColumn;

    public T* Factor { get; } = factor;

    /// <summary>Draws the block's reflectors, computes T and packs all of it.</summary>
    /// <param name="first">Number of the first reflector, whose vector is zero before that coordinate.</param>
    /// <param name="count">Reflectors in the block.</param>
    /// <param name="size">Coordinates.</param>
    /// <param name="key">Reflector j takes values j·size + j … j·size + size − 1 of its stream.</param>
    /// <param name="signs">Gets the sign by which each column is multiplied, so that R's diagonal would be positive.</param>
    public void Prepare<TSimd, TVector>(int first, int count, int size, WeightKey key, T* signs)
        where TSimd : struct, ISimd<TVector, T>
        where TVector : struct
    {
        int columns = size - first;
        using PinnedPool<T> raw = new(((long)count * columns) + (Length * Length));
        using PinnedPool<double> scratch = new(columns + (Length * Length));
        T* gram = raw.Pointer;
        T* rows = gram + (Length * Length);
        double* factor = scratch.Pointer;
        double* wide = factor + (Length * Length);

        PinnedPool<double>.Clear(factor, Length * Length);
        for (int j = 0; j < count; j++)
        {
            T* row = rows + ((long)j * columns);
            PinnedPool<T>.Clear(row, j);
            Draw(new Span<T>(row + j, columns - j), key, ((long)(first + j) * size) + first + j);
            factor[(j * Length) + j] = Reflect(row + j, columns - j, wide, out signs[j]);
        }

        PackByReflector(rows, count, columns);
        PackByColumn(rows, count, columns, TSimd.TileRows);
        Gram<TSimd, TVector>(columns, gram);
        Triangle(gram, 2 * TSimd.Count, factor, count);
    }

    private static void Draw(Span<T> destination, WeightKey key, long offset)
    {
        if (typeof(T) == typeof(float))
        {
            Sampler.Normal(MemoryMarshal.Cast<T, float>(destination), key, offset, 1);
        }
        else
        {
            Sampler.Normal(MemoryMarshal.Cast<T, double>(destination), key, offset, 1);
        }
    }

    /// <summary>From a Gaussian vector x to v = x − β e with β = −sign(x₀)‖x‖; returns τ = 2/v·v for the v as rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static double Reflect(T* x, int length, double* wide, out T sign)
    {
        ToDouble(x, wide, length);
        double head = wide[0];
        double square;
        double again;
        wide[0] = 0;
        RowProduct.Multiply(wide, 0, 1, length, wide, wide, &square, &again);
        double norm = Math.Sqrt((head * head) + square);

        // A vector of zeros, which has probability zero, is taken for the unit vector.
        norm = norm == 0 ? 1 : norm;
        x[0] = T.CreateChecked(head < 0 ? head - norm : head + norm);
        sign = head < 0 ? T.One : -T.One;
        double rounded = double.CreateChecked(x[0]);
        return 2 / ((rounded * rounded) + square);
    }

    /// <summary>v_i · v_j for i ≥ j, and some more, in panels of two vectors: at [j / width, i, j mod width].</summary>
    private void Gram<TSimd, TVector>(int columns, T* gram)
        where TSimd : struct, ISimd<TVector, T>
        where TVector : struct
    {
        int width = 2 * TSimd.Count;
        for (int start = 0; start < columns; start += Step)
        {
            T* source = ByReflector + ((long)start * Length);
            int length = Math.Min(Step, columns - start);
            for (int panel = 0; panel < Length; panel += width)
            {
                for (int tile = panel / TSimd.TileRows * TSimd.TileRows; tile < Length; tile += TSimd.TileRows)
                {
                    Tile<TSimd, TVector, T>.Multiply(
                        source + tile, Length, source + panel, Length, gram + (panel * Length) + (tile * width), length, start > 0);
                }
            }
        }
    }

    /// <summary>T[l, j] = −τ_j Σ T[l, i] (v_i · v_j) over j &lt; i ≤ l (Schreiber and Van Loan 1989), and its negative in T's type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Triangle(T* gram, int width, double* factor, int count)
    {
        PinnedPool<T>.Clear(Factor, Length * Length);

        // T lies transposed here, T[l, j] at factor[j, l]: lanes are rows l, and each sum runs over i in order.
        for (int j = count - 2; j >= 0; j--)
        {
            double* column = factor + (j * Length);
            double tau = column[j];
            T* products = gram + (j / width * width * Length) + (j % width);
            for (int i = j + 1; i < count; i++)
            {
                Vector<double> product = new(-tau * double.CreateChecked(products[i * width]));
                double* terms = factor + (i * Length);
                for (int l = i / Vector<double>.Count * Vector<double>.Count; l < Length; l += Vector<double>.Count)
                {
                    (Vector.Load(column + l) + (product * Vector.Load(terms + l))).Store(column + l);
                }
            }

            // The lanes below i read zeros of T, and T[j, j] itself is no sum.
            column[j] = tau;
        }

        for (int l = 0; l < count; l++)
        {
            for (int j = 0; j <= l; j++)
            {
                Factor[(l * Length) + j] = T.CreateChecked(-factor[(j * Length) + l]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void PackByReflector(T* raw, int count, int columns)
    {
        if (count < Length)
        {
            PinnedPool<T>.Clear(ByReflector, (long)Length * columns);
        }

        // By stretches of a cache line, so that the lines that a reflector's values go to are still there for the next one.
        int line = 64 / sizeof(T);
        for (int start = 0; start < columns; start += line)
        {
            int end = Math.Min(start + line, columns);
            for (int r = 0; r < count; r++)
            {
                T* source = raw + ((long)r * columns);
                T* target = ByReflector + r;
                for (int c = start; c < end; c++)
                {
                    target[(long)c * Length] = source[c];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void PackByColumn(T* raw, int count, int columns, int tileRows)
    {
        for (int l = 0; l < count; l++)
        {
            T* source = raw + ((long)l * columns);
            for (int start = 0; start < columns; start += tileRows)
            {
                T* target = ByColumn + ((long)start * Length) + (l * tileRows);
                int rows = Math.Min(tileRows, columns - start);
                new Span<T>(source + start, rows).CopyTo(new Span<T>(target, rows));
                for (int r = rows; r < tileRows; r++)
                {
                    target[r] = T.Zero;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void ToDouble(T* source, double* destination, int count)
    {
        if (typeof(T) == typeof(double))
        {
            Buffer.MemoryCopy(source, destination, count * 8L, count * 8L);
            return;
        }

        float* single = (float*)source;
        int done = 0;
        for (; done <= count - Vector<float>.Count; done += Vector<float>.Count)
        {
            Vector.Widen(Vector.Load(single + done), out Vector<double> lower, out Vector<double> upper);
            lower.Store(destination + done);
            upper.Store(destination + done + Vector<double>.Count);
        }

        for (; done < count; done++)
        {
            destination[done] = single[done];
        }
    }
}
