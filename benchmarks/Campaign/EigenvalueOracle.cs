using System;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>The radius by LAPACK's dense eigenvalues through libtorch, where it loads, and by our own dense path.</summary>
internal static class EigenvalueOracle
{
    // Our own dense path judges up to this size too; beyond, where libtorch loads, LAPACK alone does.
    private const int LargestCrossChecked = 512;

    public static string Describe() =>
        Libtorch.IsAvailable ? $"libtorch eigvals f64, up to {LargestCrossChecked} cross-checked with our dense path" : $"our dense path ({Libtorch.Reason})";

    /// <summary>The radius, and how far the two oracles lie apart (0 where there is one).</summary>
    public static (double Radius, double Difference) Radius(double[] values, int size)
    {
        double? lapack = Libtorch.IsAvailable ? Lapack(values, size) : null;
        if (lapack is double known && size > LargestCrossChecked)
        {
            return (known, 0);
        }

        double own = Spectral.Eigenvalues(values, size)[0].Magnitude;
        return lapack is double other ? (other, Math.Abs(other - own)) : (own, 0);
    }

    private static double Lapack(double[] values, int size)
    {
        torch.set_num_threads(1);
        using DisposeScope scope = torch.NewDisposeScope();
        using torch.Tensor matrix = torch.tensor(values, [size, size], dtype: torch.ScalarType.Float64);
        return torch.linalg.eigvals(matrix).abs().max().item<double>();
    }
}
