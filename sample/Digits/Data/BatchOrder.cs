using System;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>Which images make up each step of SGD: the same for every network, scheme and learning rate.</summary>
internal sealed class BatchOrder
{
    private readonly int[] _images;
    private readonly int _batch;

    /// <summary>Passes over the images, each in an order of its own; what is left of a pass after its last whole batch is passed over.</summary>
    /// <param name="images">Number of training images.</param>
    /// <param name="batch">Images a step.</param>
    /// <param name="steps">Number of steps.</param>
    /// <param name="key">Of the random orders.</param>
    public BatchOrder(int images, int batch, int steps, WeightKey key)
    {
        _batch = Math.Min(batch, images);
        int perPass = images / _batch;
        _images = Enumerable.Range(0, (steps + perPass - 1) / perPass)
            .SelectMany(pass => Shuffled(images, key.Child("pass", pass)).Take(perPass * _batch))
            .Take(steps * _batch)
            .ToArray();
    }

    /// <summary>Images a step.</summary>
    public int BatchSize => _batch;

    public ReadOnlySpan<int> this[int step] => _images.AsSpan(step * _batch, _batch);

    /// <summary>Fisher and Yates's shuffle.</summary>
    private static int[] Shuffled(int count, WeightKey key)
    {
        double[] draws = new double[count];
        Sampler.Uniform(draws, key, 0, 1);
        int[] order = Enumerable.Range(0, count).ToArray();
        for (int i = count - 1; i > 0; i--)
        {
            int other = (int)(draws[i] * (i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }
}
