using System;

namespace WeightInit;

/// <summary>Whether a Lanczos process from a random start would have seen an eigenvalue beyond ±limit.</summary>
/// <remarks>
/// After k steps from a unit vector s, ‖p(A) s‖ = β₁ … β_k for the characteristic polynomial p of the projected matrix. An
/// eigenvalue λ whose unit eigenvector makes the angle θ with s has |p(λ)| cos θ ≤ ‖p(A) s‖, and cos θ is known in probability
/// where s is Gaussian. Beyond all Ritz values |p| grows, so |p(limit)| / β₁ … β_k above 1 / cos θ excludes whatever lies beyond
/// (van Dorsselaer, Hochstenbach and van der Vorst, SIAM J. Matrix Anal. Appl. 22, 2001). p(limit) is the product of the
/// pivots of limit − T, and a pivot that is not positive shows a Ritz value beyond. A thick restart moves roots of p into
/// the starting polynomial and changes neither side.
/// </remarks>
internal struct Exclusion
{
    // Far beyond any level: a breakdown would overflow.
    private const double Enough = 1e200;
    private readonly double _limit;
    private readonly bool _bothEnds;
    private double _growthAbove;
    private double _growthBelow;
    private double _pivotAbove;
    private double _pivotBelow;

    public Exclusion(double limit, bool bothEnds)
    {
        _limit = limit;
        _bothEnds = bothEnds;
        _growthAbove = 1;
        _growthBelow = 1;
        _pivotAbove = double.PositiveInfinity;
        _pivotBelow = double.PositiveInfinity;
    }

    /// <summary>Whether a Ritz value lies beyond the limit.</summary>
    public bool IsRefuted { get; private set; }

    /// <summary>|p(±limit)| / β₁ … β_k, the less of both ends.</summary>
    public readonly double Growth => _bothEnds ? Math.Min(_growthAbove, _growthBelow) : _growthAbove;

    /// <summary>cos θ that a random start in so many dimensions falls below with a given small probability.</summary>
    public static double SmallestCosine(int size, double probability)
    {
        // |g| < ε has probability √(2/π) ε, and a Gaussian vector is hardly ever a tenth longer than √n (above 100 rows).
        double epsilon = 1.2533141373155003 * probability;
        return epsilon / (1.1 * Math.Sqrt(size));
    }

    /// <summary>Another step: the diagonal value, the coupling to the vector before, and to the next.</summary>
    public void Step(double diagonal, double before, double next)
    {
        Advance(ref _growthAbove, ref _pivotAbove, _limit - diagonal - (before * before / _pivotAbove), next);
        if (_bothEnds)
        {
            Advance(ref _growthBelow, ref _pivotBelow, _limit + diagonal - (before * before / _pivotBelow), next);
        }
    }

    /// <summary>The first step behind a restart: the vector is coupled to all those kept.</summary>
    public unsafe void StepAfterRestart(double diagonal, double* values, double* couplings, int kept, double next)
    {
        double above = _limit - diagonal, below = _limit + diagonal;
        for (int i = 0; i < kept; i++)
        {
            above -= couplings[i] * couplings[i] / (_limit - values[i]);
            below -= couplings[i] * couplings[i] / (_limit + values[i]);
        }

        Advance(ref _growthAbove, ref _pivotAbove, above, next);
        if (_bothEnds)
        {
            Advance(ref _growthBelow, ref _pivotBelow, below, next);
        }
    }

    private void Advance(ref double growth, ref double pivot, double next, double coupling)
    {
        pivot = next;
        IsRefuted |= !(next > 0);
        growth = Math.Min(Enough, growth * (next / Math.Max(coupling, 1 / Enough)));
    }
}
