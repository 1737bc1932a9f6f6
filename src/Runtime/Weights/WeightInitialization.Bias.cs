using System;
using System.Runtime.InteropServices;

namespace WeightInit;

public sealed partial class WeightInitialization
{
    /// <summary>Fills the bias that belongs to a weight which has been written, and reports it as <c>name.bias</c>.</summary>
    /// <param name="weight">The weight.</param>
    /// <param name="storage">Its storage.</param>
    /// <param name="bias">What the bias becomes.</param>
    /// <param name="length">The adapter's <c>BiasLength</c>; nothing is done where it says 0.</param>
    /// <param name="write">The adapter's <c>WriteBias</c>.</param>
    public void Bias<TStorage, T>(
        ref WeightBuffer<T> weight, TStorage storage, WeightBias bias, Func<TStorage, int> length, WeightBiasWriter<TStorage, T> write)
        where T : unmanaged
    {
        int count = length(storage);
        if (count <= 0 || bias == WeightBias.Keep)
        {
            return;
        }

        T[] values = new T[count];
        WeightBuffer<T> own = new($"{weight.Name}.bias", new WeightShape(count), weight.Key.Child("bias")) { Element = weight.Element };
        own.Attach(values);
        if (bias == WeightBias.FanInUniform)
        {
            Uniform(values, 1 / Math.Sqrt((double)weight.Shape.Count / weight.Shape[0]), own.Key);
        }

        WeightReportEntry entry = Entry(ref own, $"Bias = {bias}");
        write(storage, values);
        _entries.Add(entry);
    }

    private void Uniform<T>(T[] values, double bound, WeightKey key)
        where T : unmanaged
    {
        int threads = SchemeDoor.Threads(_options);
        if (typeof(T) == typeof(float))
        {
            Sampler.UniformSymmetric(MemoryMarshal.Cast<T, float>(values.AsSpan()), key, (float)bound, 0, threads);
        }
        else
        {
            Sampler.UniformSymmetric(MemoryMarshal.Cast<T, double>(values.AsSpan()), key, bound, 0, threads);
        }
    }
}
