using System;
using System.Collections.Generic;
using System.Numerics.Tensors;
using MathNet.Numerics.Distributions;
using TorchSharp;

namespace WeightInit.Benchmarks.Sampling;

/// <summary>One way to fill memory with standard normal values.</summary>
internal sealed record Contestant(string Name, Action Fill)
{
    private const long Seed = 1;

    /// <summary>The ways there are for an element type; libtorch only where it can be loaded.</summary>
    /// <param name="count">Number of values.</param>
    /// <param name="isFresh">Whether each fill gets memory of its own, or all the same.</param>
    public static List<Contestant> All<T>(int count, bool isFresh)
        where T : unmanaged
    {
        T[] memory = new T[count];
        Random random = new((int)Seed);
        T[] Destination() => isFresh ? GC.AllocateUninitializedArray<T>(count) : memory;

        List<Contestant> all = [new("WeightInit", () => Ours(Destination()))];
        if (Libtorch.IsAvailable)
        {
            torch.ScalarType type = typeof(T) == typeof(float) ? torch.ScalarType.Float32 : torch.ScalarType.Float64;
            torch.Tensor tensor = torch.empty(count, dtype: type);
            all.Add(new("libtorch", isFresh ? () => torch.empty(count, dtype: type).normal_().Dispose() : () => tensor.normal_()));
        }

        all.Add(new("Tensor", () => Tensors(Destination(), random)));
        if (typeof(T) == typeof(double))
        {
            all.Add(new("Math.NET", () => Normal.Samples(random, (double[])(object)Destination(), 0, 1)));
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

    private static void Ours<T>(T[] destination)
    {
        if (destination is float[] singles)
        {
            Sampler.Normal(singles, Seed, 0, Measurement.Threads);
        }
        else
        {
            Sampler.Normal((double[])(object)destination, Seed, 0, Measurement.Threads);
        }
    }

    private static void Tensors<T>(T[] destination, Random random)
    {
        if (destination is float[] singles)
        {
            Tensor.FillGaussianNormalDistribution(new TensorSpan<float>(singles), random);
        }
        else
        {
            Tensor.FillGaussianNormalDistribution(new TensorSpan<double>((double[])(object)destination), random);
        }
    }
}
