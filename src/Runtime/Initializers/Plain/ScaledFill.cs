using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>Draws standard values and maps them to scale · z + shift while they are still in the cache.</summary>
internal sealed unsafe class ScaledFill<T> : IBlockWork
    where T : unmanaged
{
    private const int SmallestBlock = 1 << 14;
    private const int MostBlocks = 60_000;

    private readonly WeightKey _key;
    private readonly double _lower;
    private readonly double _upper;
    private readonly double _scale;
    private readonly double _shift;
    private readonly int _threads;
    private T* _destination;
    private long _offset;
    private long _length;
    private long _block;

    private ScaledFill(WeightKey key, double lower, double upper, double scale, double shift, int threads)
    {
        _key = key;
        _lower = lower;
        _upper = upper;
        _scale = scale;
        _shift = shift;
        _threads = threads;
    }

    /// <summary>shift + scale · z with z standard normal.</summary>
    public static PartFill<T> Normal(WeightKey key, double scale, double shift, int threads) =>
        new ScaledFill<T>(key, double.NegativeInfinity, double.PositiveInfinity, scale, shift, threads).Run;

    /// <summary>scale · z with z standard normal between two bounds.</summary>
    public static PartFill<T> Truncated(WeightKey key, double lower, double upper, double scale, int threads) =>
        new ScaledFill<T>(key, lower, upper, scale, 0, threads).Run;

    public void Execute(int block)
    {
        long start = block * _block;
        Span<T> part = new(_destination + start, (int)Math.Min(_block, _length - start));
        start += _offset;
        bool isWhole = double.IsInfinity(_lower) && double.IsInfinity(_upper);
        if (typeof(T) == typeof(float))
        {
            Span<float> single = MemoryMarshal.Cast<T, float>(part);
            if (isWhole)
            {
                Sampler.Normal(single, _key, start, 1);
            }
            else
            {
                Sampler.TruncatedNormal(single, _key, _lower, _upper, start, 1);
            }

            Map(single);
        }
        else
        {
            Span<double> full = MemoryMarshal.Cast<T, double>(part);
            if (isWhole)
            {
                Sampler.Normal(full, _key, start, 1);
            }
            else
            {
                Sampler.TruncatedNormal(full, _key, _lower, _upper, start, 1);
            }

            Map(full);
        }
    }

    private void Run(Span<T> destination, long offset)
    {
        fixed (T* pointer = destination)
        {
            _destination = pointer;
            _offset = offset;
            _length = destination.Length;
            _block = Math.Max(SmallestBlock, (_length + MostBlocks - 1) / MostBlocks);
            int blocks = (int)((_length + _block - 1) / _block);
            using BlockCrew crew = new(_threads, Math.Max(blocks, 1));
            crew.Run(this, blocks);
        }
    }

    // In double and rounded once; neither product and sum nor their vectors are ever fused.
    private void Map(Span<float> values)
    {
        Vector<double> scale = new(_scale);
        Vector<double> shift = new(_shift);
        Span<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        foreach (ref Vector<float> vector in vectors)
        {
            Vector.Widen(vector, out Vector<double> low, out Vector<double> high);
            vector = Vector.Narrow((low * scale) + shift, (high * scale) + shift);
        }

        foreach (ref float value in values[(vectors.Length * Vector<float>.Count)..])
        {
            value = (float)((value * _scale) + _shift);
        }
    }

    private void Map(Span<double> values)
    {
        Vector<double> scale = new(_scale);
        Vector<double> shift = new(_shift);
        Span<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        foreach (ref Vector<double> vector in vectors)
        {
            vector = (vector * scale) + shift;
        }

        foreach (ref double value in values[(vectors.Length * Vector<double>.Count)..])
        {
            value = (value * _scale) + _shift;
        }
    }
}
