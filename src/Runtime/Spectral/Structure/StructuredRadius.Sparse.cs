using System;
using System.Collections.Generic;
using System.Numerics;

namespace WeightInit;

internal static partial class StructuredRadius
{
    /// <summary>The radius of a square matrix in compressed rows: the largest of its irreducible blocks' radii.</summary>
    public static SpectralEstimate Sparse<T>(CsrMatrix<T> matrix, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        SparseBlock<T> whole = SparseBlock<T>.WithoutZeros(matrix);
        List<int[]> components = StrongComponents.Find(whole.Pattern);
        SpectralEstimate result = new()
        {
            Method = SpectralMethod.Dense, Checks = SpectralChecks.WholeSpectrum, Converged = true,
        };
        List<SparseBlock<T>> blocks = [];
        foreach (int[] component in components)
        {
            if (component.Length == 1)
            {
                result = result with { Value = Math.Max(result.Value, Math.Abs(whole.Diagonal(component[0]))) };
            }
            else
            {
                blocks.Add(components.Count == 1 ? whole : whole.Extract(component));
            }
        }

        // The block that may be the largest first: what lies below a found value need not be computed.
        blocks.Sort((left, right) => right.RadiusBound.CompareTo(left.RadiusBound));
        foreach (SparseBlock<T> block in blocks)
        {
            if (!(block.RadiusBound <= result.Value))
            {
                result = Larger(result, SolveBlock(block, options));
            }
        }

        if (components.Count > 1)
        {
            result = result with { Checks = result.Checks | SpectralChecks.Structure };
        }

        return result with { Converged = result.Converged && result.ErrorBound <= options.Tolerance * result.Value };
    }

    private static SpectralEstimate SolveBlock<T>(SparseBlock<T> block, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (CyclicRadius.TrySolve(block, options) is SpectralEstimate cyclic)
        {
            return cyclic;
        }

        int size = block.Size;
        if (size < KrylovFrom(options))
        {
            return RadiusSolver.Compute<T>(block.ToDense(), size, options);
        }

        SpectralEstimate estimate = Iterate(block, options);
        return estimate.Converged || !MayGoDense(size, options)
            ? estimate
            : AfterDoubt(RadiusSolver.Compute<T>(block.ToDense(), size, options with { Method = SpectralMethod.Dense }), estimate);
    }

    /// <summary>Both sides at once in single precision; where that leaves doubt, one side in double precision.</summary>
    private static SpectralEstimate Iterate<T>(SparseBlock<T> block, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool symmetric = block.IsSymmetric();
        if (symmetric || options.Tolerance < TwoSidedPlan.SmallestTolerance)
        {
            return KrylovSolve.Radius(block.Offsets, block.Columns, block.Values, symmetric, options);
        }

        SpectralEstimate doubtful = new();
        foreach (int power in (ReadOnlySpan<int>)[3, 1])
        {
            SpectralEstimate both = KrylovSolve.TwoSided(block, TwoSidedPlan.ForSparse(block.Size, power), Rest(options, doubtful), out bool isCrowded);
            doubtful = AfterDoubt(both, doubtful);
            if (both.Converged || (isCrowded && MayGoDense(block.Size, options)) || (options.Budget > 0 && options.Budget < doubtful.Products + KrylovPlan.General.Most))
            {
                return doubtful;
            }
        }

        return AfterDoubt(
            KrylovSolve.Radius(block.Offsets, block.Columns, block.Values, symmetric, Rest(options, doubtful)), doubtful);
    }

    /// <summary>What is left of the budget.</summary>
    private static SpectralOptions Rest(SpectralOptions options, SpectralEstimate spent) =>
        options.Budget == 0 ? options : options with { Budget = options.Budget - spent.Products };

    /// <summary>The larger of two values, with a bound that covers both.</summary>
    private static SpectralEstimate Larger(SpectralEstimate one, SpectralEstimate other)
    {
        SpectralEstimate winner = other.Value > one.Value || (!other.Converged && one.Converged) ? other : one;
        double top = Math.Max(one.Value + one.ErrorBound, other.Value + other.ErrorBound);
        return winner with
        {
            ErrorBound = double.IsFinite(winner.Value) ? Math.Max(winner.ErrorBound, top - winner.Value) : double.PositiveInfinity,
            Products = one.Products + other.Products,
            Converged = one.Converged && other.Converged,
        };
    }
}
