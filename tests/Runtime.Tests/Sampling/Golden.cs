using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>One fill of every distribution in both types, and the hash that it must have for ever.</summary>
internal sealed record Golden(string Name, string Hash, Func<int, byte[]> Fill)
{
    private const long Offset = 12_345_678_901;
    private static readonly WeightKey _key = WeightKey.FromSeed(2026).Child("Golden").Child("blocks", 3);

    public static IReadOnlyList<Golden> All { get; } =
    [
        Single(
            "Normal<float>",
            "b24110e966a1940263367ccda2c8a26d88162f73d4c5dfba86c8867030881302",
            (d, o, p) => Sampler.Normal(d, _key, o, p)),
        Double(
            "Normal<double>",
            "fb0d848089e55a0767f19b19a0cfbd5cc217a4a50fd8ce58486135aef992ad33",
            (d, o, p) => Sampler.Normal(d, _key, o, p)),
        Single(
            "Uniform<float>",
            "06c60f343410c4cd64ad98abeb4d3e3f9a68d0d6fc5387aaf24d633351e9d84f",
            (d, o, p) => Sampler.Uniform(d, _key, -0.3f, 1.7f, o, p)),
        Double(
            "Uniform<double>",
            "410937b794bd2a94e6f64bf68352f96ce4dbaa3e507a8f7a504b4d61fae7f9b3",
            (d, o, p) => Sampler.Uniform(d, _key, -0.3, 1.7, o, p)),
        Single(
            "UniformOpen<float>",
            "6ad8044ef9c18c7a208729525513e3bd11b2cfc6c2d0c275bd380964ac968262",
            (d, o, p) => Sampler.UniformOpen(d, _key, 0, 1, o, p)),
        Double(
            "UniformOpen<double>",
            "86f4055c3383e6151d3ddd7307e51935ae625092792f53e3b78732e2b42fad8c",
            (d, o, p) => Sampler.UniformOpen(d, _key, 0, 1, o, p)),
        Single(
            "UniformSymmetric<float>",
            "64699b14cc18812bf0b2595b102e1733e19f10c8c81ec56ab4230a22ab8de283",
            (d, o, p) => Sampler.UniformSymmetric(d, _key, 0.7f, o, p)),
        Double(
            "UniformSymmetric<double>",
            "28bbd0f1546052093a87f2174964eb6e3a71f564853117d47cc9efdaf3900b67",
            (d, o, p) => Sampler.UniformSymmetric(d, _key, 0.7, o, p)),
        Single(
            "TruncatedNormal<float>",
            "0c640e82d8357fc324e16d11afd4c17c17ce4de7e2d23831d8a50052249701fb",
            (d, o, p) => Sampler.TruncatedNormal(d, _key, -2, 2, o, p)),
        Double(
            "TruncatedNormal<double>",
            "a37619d8da9f215a1d75d8560a346bd20f556831e602fd73b4ca458a916e5c20",
            (d, o, p) => Sampler.TruncatedNormal(d, _key, -2, 2, o, p)),
        Single(
            "TruncatedNormal<float> in a tail",
            "2687c8e98ee9ca02d1cff30ccccc36dc7dd47bf541515415fb8c70cedfa2cbc0",
            (d, o, p) => Sampler.TruncatedNormal(d, _key, 8, 9, o, p)),
        Double(
            "TruncatedNormal<double> in a tail",
            "929e64a45e160409dc911e7b1478e0f3b31cd81ba631fb1c63b293c705f15c90",
            (d, o, p) => Sampler.TruncatedNormal(d, _key, double.NegativeInfinity, -38, o, p)),
    ];

    /// <summary>The hash of what is drawn now with this many threads; the length is odd, and so is the offset.</summary>
    public string Actual(int degreeOfParallelism) => Convert.ToHexStringLower(SHA256.HashData(Fill(degreeOfParallelism)));

    private static Golden Single(string name, string hash, Action<float[], long, int> draw) => new(name, hash, threads =>
    {
        float[] values = new float[100_003];
        draw(values, Offset, threads);
        return MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
    });

    private static Golden Double(string name, string hash, Action<double[], long, int> draw) => new(name, hash, threads =>
    {
        double[] values = new double[50_003];
        draw(values, Offset, threads);
        return MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
    });
}
