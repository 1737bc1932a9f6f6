using System;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace WeightInit.SpectralTests;

/// <summary>A hash over every bit that the engine returns for a fixed set of matrices, by every method.</summary>
internal static class BitFingerprint
{
    public static string Compute(int threads)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (int size in new[] { 3, 17, 40, 64, 101 })
        {
            double[] values = TestMatrices.Gaussian(size, size, 1000 + (ulong)size);
            float[] single = TestMatrices.ToSingle(values);
            foreach (SpectralMethod method in Enum.GetValues<SpectralMethod>())
            {
                SpectralOptions options = new() { Method = method, DegreeOfParallelism = threads, Budget = method == SpectralMethod.PowerIteration ? 2000 : 0 };
                Add(hash, Spectral.Radius(values, size, options));
                Add(hash, Spectral.Radius(single, size, options));
                Add(hash, Spectral.Norm(values, size, size, options));
                Add(hash, Spectral.Norm(single.AsSpan(0, size * (size - 1)), size, size - 1, options));
                Add(hash, Spectral.Norm(single.AsSpan(0, size * (size - 1)), size - 1, size, options));
            }
        }

        // Large enough for several blocks of rows, hence several threads.
        double[] large = TestMatrices.Gaussian(300, 300, 2000);
        SpectralOptions auto = new() { DegreeOfParallelism = threads };
        Add(hash, Spectral.Radius(large, 300, auto));
        Add(hash, Spectral.Radius(TestMatrices.ToSingle(large), 300, auto));
        Add(hash, Spectral.Norm(large, 300, 300, auto));
        Add(hash, Spectral.Norm(large, 100, 900, auto));
        Add(hash, Spectral.Norm(TestMatrices.ToSingle(large).AsSpan(0, 640 * 128), 640, 128, auto));
        Add(hash, Spectral.Norm(TestMatrices.ToSingle(large).AsSpan(0, 640 * 128), 128, 640, auto));
        Add(hash, Spectral.Radius(TestMatrices.Gaussian(705, 705, 2001), 705, auto));
        for (int i = 0; i < large.Length; i++)
        {
            large[i] = Math.Abs(large[i]) < 1.5 ? 0 : large[i];
        }

        CsrMatrix<double> sparse = CsrMatrix<double>.FromDense(large, 300, 300);
        Add(hash, Spectral.Radius(sparse, auto));
        Add(hash, Spectral.Norm(sparse, auto));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, SpectralEstimate estimate)
    {
        Span<byte> bytes = stackalloc byte[40];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, estimate.Value);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes[8..], estimate.ErrorBound);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes[16..], estimate.Residual);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[24..], estimate.Products);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[32..], (int)estimate.Method);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[36..], estimate.Converged ? 1 : 0);
        hash.AppendData(bytes);
    }
}
