using System;
using System.Collections.Generic;
using System.Globalization;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>Every scheme beside libtorch's, taking turns, in one table; then orthogonal matrices by size.</summary>
internal static class InitializersTable
{
    private const int Side = 1024;
    private static readonly int[] _sizes = [128, 512, 1024, 2048];

    public static int Run()
    {
        Console.WriteLine(Measurement.Machine());
        Console.WriteLine(Libtorch.IsAvailable ? $"libtorch {torch.__version__}" : $"libtorch is not measured: {Libtorch.Reason}");
        Console.WriteLine($"{Measurement.Threads} threads each, float, milliseconds (median)");
        Console.WriteLine();
        Console.WriteLine($"| scheme, {Side} × {Side} | ours ms | libtorch ms | times faster |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (SchemeContest contest in SchemeContest.All)
        {
            Console.WriteLine($"| {contest.Name} | {Times(contest, Side, out _)} |");
        }

        Console.WriteLine();
        Console.WriteLine("| Orthogonal, size | ours ms | libtorch ms | times faster | ‖QQᵀ−I‖ in 1e-6·√n: Frobenius | spectral |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (int size in _sizes)
        {
            string times = Times(SchemeContest.All[^1], size, out float[] values);
            (double frobenius, double spectral) = Departure(values, size);
            double unit = 1e-6 * Math.Sqrt(size);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {times} | {frobenius / unit:F2} | {spectral / unit:F2} |"));
        }

        return 0;
    }

    private static string Times(SchemeContest contest, int size, out float[] values)
    {
        float[] ours = new float[size * size];
        int[] shape = [size, size];
        List<Action> contestants = [() => contest.Ours(ours, shape)];
        using torch.Tensor? tensor = Libtorch.IsAvailable && contest.Theirs is not null ? torch.empty(size, size) : null;
        if (tensor is not null)
        {
            contestants.Add(() => contest.Theirs!(tensor));
        }

        double[] seconds = Measurement.Medians(contestants, rounds: 9);
        values = ours;
        return tensor is null
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds[0] * 1e3:F3} | – | –")
            : string.Create(CultureInfo.InvariantCulture, $"{seconds[0] * 1e3:F3} | {seconds[1] * 1e3:F3} | {seconds[1] / seconds[0]:F2}");
    }

    /// <summary>Norms of QQᵀ − I in double; the spectral one by forty steps of power iteration, since the matrix is symmetric.</summary>
    private static (double Frobenius, double Spectral) Departure(float[] values, int size)
    {
        double[] error = new double[size * size];
        double sum = 0;
        System.Threading.Tasks.Parallel.For(0, size, i =>
        {
            for (int j = 0; j <= i; j++)
            {
                double product = i == j ? -1 : 0;
                for (int k = 0; k < size; k++)
                {
                    product += (double)values[(i * size) + k] * values[(j * size) + k];
                }

                error[(i * size) + j] = error[(j * size) + i] = product;
            }
        });
        foreach (double value in error)
        {
            sum += value * value;
        }

        double[] direction = new double[size];
        Sampler.Normal(direction, 1);
        double norm = 0;
        for (int step = 0; step < 40; step++)
        {
            double[] next = new double[size];
            double square = 0;
            double before = 0;
            for (int i = 0; i < size; i++)
            {
                before += direction[i] * direction[i];
                for (int j = 0; j < size; j++)
                {
                    next[i] += error[(i * size) + j] * direction[j];
                }

                square += next[i] * next[i];
            }

            norm = Math.Sqrt(square / before);
            double scale = 1 / Math.Sqrt(square);
            direction = Array.ConvertAll(next, value => value * scale);
        }

        return (Math.Sqrt(sum), norm);
    }
}
