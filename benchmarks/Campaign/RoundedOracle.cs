using System;
using System.Linq;
using System.Numerics;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>
/// The radius of a matrix rounded to single precision, from the eigenvalues of the matrix before: rounding moves an eigenvalue by
/// about 1e-6 of itself, so those that can be dominant are followed by inverse iteration with LAPACK's factors in double
/// precision, a tenth of the cost of all eigenvalues anew.
/// </summary>
internal static class RoundedOracle
{
    // Whatever lay further below the largest than this cannot have passed it, unless its condition number is beyond 10,000.
    private const double Reach = 1e-3;
    private const int MostFollowed = 4;
    private const int Smallest = 128;
    private const int Steps = 6;
    private const double Settled = 1e-13;

    /// <summary>The radius, or null where only all eigenvalues can tell.</summary>
    public static double? Radius(double[] rounded, int size, Complex[] before)
    {
        double radius = before.Max(value => value.Magnitude);
        Complex[] candidates = [.. before.Where(value => value.Magnitude >= (1 - Reach) * radius && value.Imaginary >= 0)];
        if (!Libtorch.IsAvailable || size < Smallest || candidates.Length > MostFollowed)
        {
            return null;
        }

        double largest = 0;
        foreach (Complex candidate in candidates)
        {
            if (Follow(rounded, size, candidate) is not Complex found)
            {
                return null;
            }

            largest = Math.Max(largest, found.Magnitude);
        }

        return largest;
    }

    private static Complex? Follow(double[] values, int size, Complex shift)
    {
        using DisposeScope scope = torch.NewDisposeScope();
        torch.Tensor matrix = torch.tensor(values, [size, size], dtype: torch.ScalarType.Float64).to(torch.ScalarType.ComplexFloat64);

        // Held by name until the end of the method: an unnamed scalar may be collected while libtorch still reads it.
        using Scalar scalar = shift;
        torch.Tensor shifted = matrix - (torch.eye(size, dtype: torch.ScalarType.ComplexFloat64) * scalar);
        (torch.Tensor factors, torch.Tensor? pivots) = torch.linalg.lu_factor(shifted);
        torch.Tensor vector = torch.ones(size, 1, dtype: torch.ScalarType.ComplexFloat64);
        for (int step = 0; step < Steps; step++)
        {
            vector = torch.linalg.lu_solve(factors, pivots!, vector);
            vector = vector / torch.linalg.norm(vector);
        }

        torch.Tensor image = torch.mm(matrix, vector);
        Complex value = torch.mm(vector.conj().transpose(0, 1), image).ToComplexFloat64();
        using Scalar eigenvalue = value;
        double residual = torch.linalg.norm(image - (vector * eigenvalue)).ToDouble();
        return residual <= Settled * size * value.Magnitude ? value : null;
    }
}
