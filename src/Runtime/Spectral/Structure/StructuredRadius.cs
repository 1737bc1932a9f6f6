using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The spectral radius, structure first: blocks, then the cheapest method that is right, then the dense path where doubt remains.</summary>
/// <remarks>Arguments are valid here, values finite.</remarks>
internal static partial class StructuredRadius
{
    /// <summary>Largest irreducible block that the dense path is asked for.</summary>
    public const int LargestDense = 2048;

    // Up to here the dense path (with its squaring) is the faster one.
    private const int SmallestKrylov = 257;

    // From here a power in single precision beats one in double.
    private const int SmallestPowered = 72;

    /// <summary>The radius of a row-major square matrix.</summary>
    public static SpectralEstimate Dense<T>(ReadOnlySpan<T> matrix, int size, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (options.Method is SpectralMethod.Dense or SpectralMethod.PowerIteration)
        {
            return RadiusSolver.Compute(matrix, size, options);
        }

        // Periodic matrices are at least half zeros, and as good as all sparse ones reach the other way faster.
        if (DensePattern.IsMostlyZero(matrix) || !DensePattern.IsIrreducible(matrix, size))
        {
            return Sparse(CsrMatrix<T>.FromDense(matrix, size, size), options);
        }

        if (size < KrylovFrom(options))
        {
            return Middle(matrix, size, options);
        }

        SpectralEstimate estimate = Iterate(matrix, size, options);
        return estimate.Converged || !MayGoDense(size, options)
            ? estimate
            : AfterDoubt(RadiusSolver.Compute(matrix, size, options with { Method = SpectralMethod.Dense }), estimate);
    }

    /// <summary>Both sides of a power in single precision, from the size on where that pays; where it leaves doubt, powers in double precision.</summary>
    private static SpectralEstimate Middle<T>(ReadOnlySpan<T> matrix, int size, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (size < SmallestPowered || options.Tolerance < TwoSidedPlan.SmallestTolerance)
        {
            return RadiusSolver.Irreducible(matrix, size, options);
        }

        SpectralEstimate powered = KrylovSolve.TwoSidedPower(matrix, size, options);
        return powered.Converged ? powered : AfterDoubt(RadiusSolver.Irreducible(matrix, size, options), powered);
    }

    /// <summary>Both sides at once in single precision; where that leaves doubt, one side in double precision.</summary>
    private static SpectralEstimate Iterate<T>(ReadOnlySpan<T> matrix, int size, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool symmetric = DensePattern.IsSymmetric(matrix, size);
        if (symmetric || options.Tolerance < TwoSidedPlan.SmallestTolerance)
        {
            return KrylovSolve.Radius(matrix, size, symmetric, options);
        }

        SpectralEstimate both = KrylovSolve.TwoSided(matrix, size, options, out bool isCrowded);
        if (both.Converged || (isCrowded && MayGoDense(size, options)) || (options.Budget > 0 && options.Budget < both.Products + KrylovPlan.General.Most))
        {
            return both;
        }

        SpectralOptions rest = options.Budget == 0 ? options : options with { Budget = options.Budget - both.Products };
        return AfterDoubt(KrylovSolve.Radius(matrix, size, symmetric, rest), both);
    }

    /// <summary>The radius of an operator of which only products are known.</summary>
    public static SpectralEstimate Operator<T>(ILinearOperator<T> source, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int size = source.Rows;
        if (size >= KrylovFrom(options))
        {
            SpectralEstimate estimate = KrylovSolve.Radius(source, options);
            return estimate.Converged || !MayGoDense(size, options)
                ? estimate
                : AfterDoubt(RadiusSolver.Compute<T>(OperatorColumns.Gather(source), size, options with { Method = SpectralMethod.Dense }), estimate);
        }

        SpectralEstimate small = Dense<T>(OperatorColumns.Gather(source), size, options);
        return small with { Products = small.Products + size };
    }

    private static int KrylovFrom(SpectralOptions options) =>
        options.Method == SpectralMethod.Krylov ? KrylovSchur.SmallestSize(KrylovPlan.General)
            : Math.Max(SmallestKrylov, KrylovSchur.SmallestSize(KrylovPlan.General));

    /// <summary>One who asked for Krylov gets its honest answer, not another method's.</summary>
    private static bool MayGoDense(int size, SpectralOptions options) =>
        size <= LargestDense && options.Method != SpectralMethod.Krylov;

    private static SpectralEstimate AfterDoubt(SpectralEstimate exact, SpectralEstimate doubtful) =>
        exact with { Products = exact.Products + doubtful.Products };
}
