using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace WeightInit.Sample;

/// <summary>What repeated multiplication by a matrix does, or does not do.</summary>
internal enum QuotientBehaviour
{
    /// <summary>The quotient of successive norms comes to rest at the stretching factor.</summary>
    Settles,

    /// <summary>It never does: the dominant eigenvalue is a complex pair, which turns the vector for ever.</summary>
    ComplexPair,

    /// <summary>It has not within the steps given: another eigenvalue is as large, or nearly.</summary>
    Slow,
}

/// <summary>A square matrix, its eigenvalues, its stretching factor and what repeated multiplication by it does.</summary>
internal sealed record MatrixStudy
{
    /// <summary>Quotients this close to the stretching factor, relatively, count as settled.</summary>
    public const double SettledWithin = 1e-3;

    public required SquareMatrix Matrix { get; init; }

    /// <summary>All eigenvalues, largest modulus first.</summary>
    public required IReadOnlyList<Complex> Eigenvalues { get; init; }

    /// <summary>What <see cref="Spectral"/> says of the matrix.</summary>
    public required SpectralEstimate Radius { get; init; }

    public required IterationStudy Iteration { get; init; }

    public double LargestModulus => Complex.Abs(Eigenvalues[0]);

    /// <summary>Modulus of the largest eigenvalue that is not the dominant one or its conjugate, over the radius; 0 where there is none.</summary>
    public double NextRatio => Eigenvalues.Skip(Radius.IsComplexPair ? 2 : 1).Select(Complex.Abs).FirstOrDefault() / Radius.Value;

    public QuotientBehaviour Behaviour =>
        Iteration.Unrest(Radius.Value) <= SettledWithin ? QuotientBehaviour.Settles
        : Radius.IsComplexPair ? QuotientBehaviour.ComplexPair
        : QuotientBehaviour.Slow;
}
