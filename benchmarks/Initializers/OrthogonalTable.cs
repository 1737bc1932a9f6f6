using System;
using System.Collections.Generic;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>Our orthogonal matrices beside libtorch's, taking turns, in one table.</summary>
internal static class OrthogonalTable
{
    private static readonly int[] _sizes = [128, 512, 1024, 2048];

    public static int Run()
    {
        Console.WriteLine(Measurement.Machine());
        Console.WriteLine(Libtorch.IsAvailable ? $"libtorch {torch.__version__}" : $"libtorch is not measured: {Libtorch.Reason}");
        Console.WriteLine($"{Measurement.Threads} threads each, float, milliseconds (median), and the departure ‖QQᵀ−I‖ (Frobenius) over 1e-6·√n");
        Console.WriteLine("| size | ours ms | libtorch orthogonal_ ms | times faster | departure |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        WeightInitOptions options = new() { DegreeOfParallelism = Measurement.Threads };
        foreach (int size in _sizes)
        {
            float[] values = new float[size * size];
            List<Action> contestants = [() => Initialize.Orthogonal(values, [size, size], 1, options: options)];
            torch.Tensor? tensor = Libtorch.IsAvailable ? torch.empty(size, size) : null;
            if (tensor is not null)
            {
                contestants.Add(() => torch.nn.init.orthogonal_(tensor));
            }

            double[] seconds = Measurement.Medians(contestants, rounds: 9);
            string theirs = tensor is null ? "–" : $"{seconds[1] * 1e3:F2}";
            string ratio = tensor is null ? "–" : $"{seconds[1] / seconds[0]:F2}";
            Console.WriteLine($"| {size} | {seconds[0] * 1e3:F2} | {theirs} | {ratio} | {Departure(values, size) / (1e-6 * Math.Sqrt(size)):F2} |");
            tensor?.Dispose();
        }

        return 0;
    }

    private static double Departure(float[] values, int size)
    {
        double sum = 0;
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double product = i == j ? -1 : 0;
                for (int k = 0; k < size; k++)
                {
                    product += (double)values[(i * size) + k] * values[(j * size) + k];
                }

                sum += product * product * (i == j ? 1 : 2);
            }
        }

        return Math.Sqrt(sum);
    }
}
