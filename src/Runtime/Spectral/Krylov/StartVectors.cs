using System;

namespace WeightInit;

/// <summary>Reproducible starting vectors: standard normal values of a key's stream, each vector the next stretch of it.</summary>
internal sealed unsafe class StartVectors(WeightKey key)
{
    private readonly WeightKey _key = key.OrSeed(0).Child("spectral start");
    private long _offset;

    /// <summary>The next vector.</summary>
    public void Fill(double* vector, int count)
    {
        Sampler.Normal(new Span<double>(vector, count), _key, _offset, degreeOfParallelism: 1);
        _offset += count;
    }
}
