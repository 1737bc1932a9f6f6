using System;
using System.Numerics;

namespace WeightInit;

/// <summary>Sets the stage for <see cref="KrylovSchur"/>: memory, threads, scale, and the matrix kept where it is.</summary>
internal static unsafe class KrylovSolve
{
    // Rounding in single-precision products of AᵀA must leave room below it.
    private const double SmallestSingleTolerance = 5e-7;

    /// <summary>Spectral radius of a dense matrix of finite values, not all zero.</summary>
    public static SpectralEstimate Radius<T>(ReadOnlySpan<T> matrix, int size, bool symmetric, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int exponent = PowerOfTwo.ExponentFor(PowerOfTwo.Largest(matrix));
        using Workspace workspace = new(RadiusDoubles(size, symmetric) + Workspace.Padded(size));
        using BlockCrew crew = new(options.DegreeOfParallelism, KrylovBasis.RoundBlocks(size));
        fixed (T* values = matrix)
        {
            DenseProduct<T> product = new(values, size, Math.ScaleB(1, exponent), workspace);
            return PowerOfTwo.Scale(Radius(product, symmetric, options, crew, workspace), -exponent);
        }
    }

    /// <summary>Spectral radius of a dense matrix by both sides at once; not converged where that cannot tell, least of all in a crowd of moduli.</summary>
    public static SpectralEstimate TwoSided<T>(ReadOnlySpan<T> matrix, int size, SpectralOptions options, out bool isCrowded)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TwoSidedPlan plan = TwoSidedPlan.For(size);
        int exponent = PowerOfTwo.ExponentFor(PowerOfTwo.Largest(matrix));
        using Workspace workspace = new(TwoSidedRadius.Doubles(size, plan) + DenseTwoSided<T>.Doubles(size, exponent, options.CopyLimit));
        using BlockCrew crew = new(options.DegreeOfParallelism, TwoSidedProduct.Blocks);
        fixed (T* values = matrix)
        {
            DenseTwoSided<T> product = new(values, size, exponent, options.CopyLimit, workspace);
            SpectralEstimate estimate = TwoSidedRadius.Solve(product, options, plan, crew, workspace, out isCrowded);
            return product.Scale == 1 ? estimate : PowerOfTwo.Scale(estimate, -exponent);
        }
    }

    /// <summary>Spectral radius of a middle-sized dense matrix by both sides of a power; not converged where that cannot tell.</summary>
    public static SpectralEstimate TwoSidedPower<T>(ReadOnlySpan<T> matrix, int size, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TwoSidedPlan plan = TwoSidedPlan.ForPower(size);
        int exponent = PowerOfTwo.ExponentFor(PowerOfTwo.Largest(matrix));
        using Workspace workspace = new(TwoSidedRadius.Doubles(size, plan) + DensePower<T>.Doubles(size));
        using BlockCrew crew = new(options.DegreeOfParallelism, mostBlocks: 2);
        fixed (T* values = matrix)
        {
            DensePower<T> product = new(values, size, exponent, plan.Power, crew, workspace);
            return PowerOfTwo.Scale(TwoSidedRadius.Solve(product, options, plan, crew, workspace, out _), -exponent);
        }
    }

    /// <summary>Spectral radius of a matrix in compressed rows by both sides at once; not converged where that cannot tell, least of all in a crowd of moduli.</summary>
    public static SpectralEstimate TwoSided<T>(SparseBlock<T> block, TwoSidedPlan plan, SpectralOptions options, out bool isCrowded)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        block.Size <= 1 << 16 ? TwoSided<T, ushort>(block, plan, options, out isCrowded) : TwoSided<T, int>(block, plan, options, out isCrowded);

    private static SpectralEstimate TwoSided<T, TIndex>(SparseBlock<T> block, TwoSidedPlan plan, SpectralOptions options, out bool isCrowded)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TIndex : unmanaged
    {
        int size = block.Size, stored = block.Offsets[size], longest = block.Longest();
        int exponent = PowerOfTwo.ExponentFor(block.RadiusBound);
        using Workspace workspace = new(TwoSidedRadius.Doubles(size, plan) + CsrTwoSided<T, TIndex>.Doubles(size, stored, longest, options.CopyLimit));
        using BlockCrew crew = new(options.DegreeOfParallelism, mostBlocks: 2);
        fixed (int* o = block.Offsets, c = block.Columns)
        fixed (T* v = block.Values)
        {
            CsrTwoSided<T, TIndex> product = new(o, c, v, size, exponent, plan.Power, longest, options.CopyLimit, workspace);
            return PowerOfTwo.Scale(TwoSidedRadius.Solve(product, options, plan, crew, workspace, out isCrowded), -exponent);
        }
    }

    /// <summary>Spectral radius of a matrix in compressed rows, of finite values, not all zero.</summary>
    public static SpectralEstimate Radius<T>(
        ReadOnlySpan<int> offsets, ReadOnlySpan<int> columns, ReadOnlySpan<T> values, bool symmetric, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int size = offsets.Length - 1;
        int exponent = PowerOfTwo.ExponentFor(PowerOfTwo.Largest(values));
        using Workspace workspace = new(RadiusDoubles(size, symmetric) + Workspace.Padded(size));
        using BlockCrew crew = new(options.DegreeOfParallelism, KrylovBasis.RoundBlocks(size));
        fixed (int* o = offsets, c = columns)
        fixed (T* v = values)
        {
            CsrProduct<T> product = new(o, c, v, size, Math.ScaleB(1, exponent), workspace);
            return PowerOfTwo.Scale(Radius(product, symmetric, options, crew, workspace), -exponent);
        }
    }

    /// <summary>Spectral radius of a user's square operator.</summary>
    public static SpectralEstimate Radius<T>(ILinearOperator<T> source, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        KrylovPlan plan = KrylovPlan.General;
        using Workspace workspace = new(KrylovSchur.Doubles(source.Rows, plan) + Workspace.Padded(source.Rows));
        using BlockCrew crew = new(options.DegreeOfParallelism, KrylovBasis.RoundBlocks(source.Rows));
        OperatorProduct<T> product = new(source, gram: false, workspace);
        return KrylovSchur.Solve(product, options, plan, crew, workspace);
    }

    /// <summary>Norm of a dense matrix of finite values, not all zero.</summary>
    public static SpectralEstimate Norm<T>(ReadOnlySpan<T> matrix, int rows, int columns, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int size = Math.Min(rows, columns);
        int exponent = PowerOfTwo.ExponentFor(PowerOfTwo.Largest(matrix));
        if (options.Tolerance >= SmallestSingleTolerance)
        {
            using Workspace room = new(
                SymmetricKrylov.Doubles(size, LanczosPlan.Gram) + SingleGramProduct<T>.Doubles(rows, columns, exponent, options.CopyLimit));
            using BlockCrew hands = new(options.DegreeOfParallelism, KrylovBasis.RoundBlocks(size));
            fixed (T* values = matrix)
            {
                SingleGramProduct<T> product = new(values, rows, columns, exponent, options.CopyLimit, room);
                SpectralEstimate estimate = Root(product, exponent, options, hands, room);
                if (estimate.Converged)
                {
                    return estimate;
                }
            }
        }

        using Workspace workspace = new(
            SymmetricKrylov.Doubles(size, LanczosPlan.Gram) + GramProduct<T>.Doubles(rows, columns));
        using BlockCrew crew = new(options.DegreeOfParallelism, KrylovBasis.RoundBlocks(size));
        fixed (T* values = matrix)
        {
            GramProduct<T> product = new(values, rows, columns, Math.ScaleB(1, exponent), workspace);
            return Root(product, exponent, options, crew, workspace);
        }
    }

    /// <summary>Norm of a matrix in compressed rows with no more columns than rows, of finite values, not all zero.</summary>
    public static SpectralEstimate Norm<T>(
        ReadOnlySpan<int> offsets, ReadOnlySpan<int> columns, ReadOnlySpan<T> values, int size, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int exponent = PowerOfTwo.ExponentFor(PowerOfTwo.Largest(values));
        using Workspace workspace = new(SymmetricKrylov.Doubles(size, LanczosPlan.Gram) + CsrGramProduct<T>.Doubles(size));
        using BlockCrew crew = new(options.DegreeOfParallelism, KrylovBasis.RoundBlocks(size));
        fixed (int* o = offsets, c = columns)
        fixed (T* v = values)
        {
            CsrGramProduct<T> product = new(o, c, v, offsets.Length - 1, size, Math.ScaleB(1, exponent), workspace);
            return Root(product, exponent, options, crew, workspace);
        }
    }

    /// <summary>Norm of a user's operator.</summary>
    public static SpectralEstimate Norm<T>(ILinearOperator<T> source, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int size = Math.Min(source.Rows, source.Columns);
        using Workspace workspace = new(SymmetricKrylov.Doubles(size, LanczosPlan.Gram) + Workspace.Padded(size));
        using BlockCrew crew = new(options.DegreeOfParallelism, KrylovBasis.RoundBlocks(size));
        OperatorProduct<T> product = new(source, gram: true, workspace);
        return Root(product, 0, options, crew, workspace);
    }

    private static long RadiusDoubles(int size, bool symmetric) => symmetric
        ? SymmetricKrylov.Doubles(size, LanczosPlan.BothEnds) : KrylovSchur.Doubles(size, KrylovPlan.General);

    private static SpectralEstimate Radius(
        BlockProduct product, bool symmetric, SpectralOptions options, BlockCrew crew, Workspace workspace) => symmetric
        ? SymmetricKrylov.Solve(product, options, LanczosPlan.BothEnds, crew, workspace)
        : KrylovSchur.Solve(product, options, KrylovPlan.General, crew, workspace);

    /// <summary>The largest singular value from the largest eigenvalue of AᵀA.</summary>
    /// <remarks>Lanczos on AᵀA with full reorthogonalisation spans the space of Golub–Kahan–Lanczos, at one pass through the
    /// matrix a step where that needs two. Squaring spoils small singular values, never the largest.</remarks>
    private static SpectralEstimate Root(
        BlockProduct product, int exponent, SpectralOptions options, BlockCrew crew, Workspace workspace)
    {
        SpectralOptions squared = options with { Tolerance = Math.Min(0.5, 2 * options.Tolerance) };
        SpectralEstimate found = SymmetricKrylov.Solve(product, squared, LanczosPlan.Gram, crew, workspace);
        double norm = Math.Sqrt(found.Value);
        SpectralEstimate estimate = found with
        {
            Value = norm,
            ErrorBound = norm > 0 ? found.ErrorBound / (2 * norm) : found.ErrorBound,
            Residual = norm > 0 ? found.Residual / norm : found.Residual,
            IsComplexPair = false,
        };
        return PowerOfTwo.Scale(estimate, -exponent);
    }
}
