using System;
using System.Buffers;
using System.Collections.Generic;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using MathNet.Numerics.Distributions;
using TorchSharp;

namespace WeightInit.Benchmarks.Sampling;

/// <summary>What a fill writes to.</summary>
public enum Destination
{
    /// <summary>The same memory each time.</summary>
    Reused,

    /// <summary>Memory from the C allocator each time, as libtorch takes it; an array where a contestant can do no other.</summary>
    Malloc,

    /// <summary>A new array each time, which the runtime takes from the system page by page.</summary>
    NewArray,
}

/// <summary>One way to fill memory with standard normal values.</summary>
internal sealed record Contestant(string Name, Action Fill)
{
    private const int Seed = 1;

    /// <summary>The ways there are for an element type; libtorch only where it can be loaded.</summary>
    /// <param name="count">Number of values.</param>
    /// <param name="destination">What is filled; libtorch has its own allocator for whatever is not reused.</param>
    public static unsafe List<Contestant> All<T>(int count, Destination destination)
        where T : unmanaged
    {
        T[] memory = new T[destination == Destination.Reused ? count : 0];
        Random random = new(Seed);
        T[] Array() => destination == Destination.Reused ? memory : GC.AllocateUninitializedArray<T>(count);

        void OnSpan(SpanAction<T, Random> fill)
        {
            if (destination == Destination.Malloc)
            {
                void* block = NativeMemory.AlignedAlloc((nuint)count * (nuint)sizeof(T), 64);
                fill(new Span<T>(block, count), random);
                NativeMemory.AlignedFree(block);
            }
            else
            {
                fill(Array(), random);
            }
        }

        List<Contestant> all = [new("WeightInit", () => OnSpan(static (span, _) => Ours(span)))];
        if (Libtorch.IsAvailable)
        {
            torch.ScalarType type = typeof(T) == typeof(float) ? torch.ScalarType.Float32 : torch.ScalarType.Float64;
            torch.Tensor tensor = torch.empty(destination == Destination.Reused ? count : 0, dtype: type);
            all.Add(new("libtorch", destination == Destination.Reused
                ? () => tensor.normal_()
                : () => torch.empty(count, dtype: type).normal_().Dispose()));
        }

        all.Add(new("Tensor", () => OnSpan(static (span, source) => Tensors(span, source))));
        if (typeof(T) == typeof(double))
        {
            all.Add(new("Math.NET", () => Normal.Samples((double[])(object)Array(), 0, 1)));
            all.Add(new("Math.NET on Random", () => Normal.Samples(random, (double[])(object)Array(), 0, 1)));
        }

        return all;
    }

    /// <summary>What one writes without a library: Box and Muller's method, a pair at a time.</summary>
    public static void PlainLoop(Span<double> destination, Random random)
    {
        for (int i = 0; i + 1 < destination.Length; i += 2)
        {
            double radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
            (double sine, double cosine) = Math.SinCos(2 * Math.PI * random.NextDouble());
            destination[i] = radius * cosine;
            destination[i + 1] = radius * sine;
        }
    }

    /// <inheritdoc cref="PlainLoop(Span{double}, Random)"/>
    public static void PlainLoop(Span<float> destination, Random random)
    {
        for (int i = 0; i + 1 < destination.Length; i += 2)
        {
            float radius = MathF.Sqrt(-2 * MathF.Log(1 - random.NextSingle()));
            (float sine, float cosine) = MathF.SinCos(2 * MathF.PI * random.NextSingle());
            destination[i] = radius * cosine;
            destination[i + 1] = radius * sine;
        }
    }

    private static void Ours<T>(Span<T> destination)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            Sampler.Normal(MemoryMarshal.Cast<T, float>(destination), Seed, 0, Measurement.Threads);
        }
        else
        {
            Sampler.Normal(MemoryMarshal.Cast<T, double>(destination), Seed, 0, Measurement.Threads);
        }
    }

    private static void Tensors<T>(Span<T> destination, Random random)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            Tensor.FillGaussianNormalDistribution(new TensorSpan<float>(MemoryMarshal.Cast<T, float>(destination)), random);
        }
        else
        {
            Tensor.FillGaussianNormalDistribution(new TensorSpan<double>(MemoryMarshal.Cast<T, double>(destination)), random);
        }
    }
}
