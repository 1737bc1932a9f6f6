using System;
using System.Linq;
using System.Numerics;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>The radius by LAPACK's dense eigenvalues through libtorch, where it loads, and by our own dense path.</summary>
internal static class EigenvalueOracle
{
    // Our own dense path judges up to this size too; beyond, where libtorch loads, LAPACK alone does.
    private const int LargestCrossChecked = 256;

    public static string Describe() =>
        Libtorch.IsAvailable ? $"libtorch eigvals f64, up to {LargestCrossChecked} cross-checked with our dense path" : $"our dense path ({Libtorch.Reason})";

    /// <summary>The radius, and how far the two oracles lie apart (0 where there is one).</summary>
    public static (double Radius, double Difference) Radius(double[] values, int size)
    {
        (Complex[] eigenvalues, double difference) = Eigenvalues(values, size);
        return (eigenvalues.Max(value => value.Magnitude), difference);
    }

    /// <summary>All eigenvalues, and how far the two oracles' radii lie apart (0 where there is one).</summary>
    public static (Complex[] Eigenvalues, double Difference) Eigenvalues(double[] values, int size)
    {
        Complex[]? lapack = Libtorch.IsAvailable ? Lapack(values, size) : null;
        if (lapack is not null && size > LargestCrossChecked)
        {
            return (lapack, 0);
        }

        Complex[] own = Spectral.Eigenvalues(values, size);
        return lapack is null ? (own, 0) : (lapack, Math.Abs(lapack.Max(value => value.Magnitude) - own[0].Magnitude));
    }

    private static Complex[] Lapack(double[] values, int size)
    {
        using DisposeScope scope = torch.NewDisposeScope();
        using torch.Tensor matrix = torch.tensor(values, [size, size], dtype: torch.ScalarType.Float64);
        return torch.linalg.eigvals(matrix).data<Complex>().ToArray();
    }
}
