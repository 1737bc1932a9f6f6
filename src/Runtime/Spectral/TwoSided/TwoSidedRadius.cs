using System;

namespace WeightInit;

/// <summary>Spectral radius from two Krylov–Schur processes, on A and on Aᵀ from independent starts, that share each pass through the matrix.</summary>
/// <remarks>
/// Both run in single precision. The eigenvalue is the quotient yᵀ A x / yᵀ x in double precision, whose error is of second order
/// in the vectors' (Ostrowski, Arch. Rational Mech. Anal. 3, 1959). It is believed when both processes lead with it, further values have settled
/// below it on both, and both residuals lie within the tolerance, the smaller well within: eigenvalues too near to be told apart move
/// the quotient by about as much (docs/spectral.md says where by more).
/// </remarks>
internal sealed unsafe partial class TwoSidedRadius
{
    private readonly TwoSidedProduct _product;
    private readonly TwoSidedPlan _plan;
    private readonly SpectralOptions _options;
    private readonly KrylovSide _right;
    private readonly KrylovSide _left;
    private readonly TwoSidedPass _pass;
    private readonly double* _vectors;
    private readonly int _stride;
    private double _growthRight;
    private double _growthLeft;
    private readonly TwoSidedOutlook _outlook = new();
    private double _leastResiduals = double.PositiveInfinity;
    private int _leastAt;
    private bool _isCrowded;

    private TwoSidedRadius(
        TwoSidedProduct product, SpectralOptions options, TwoSidedPlan plan, BlockCrew crew, Workspace workspace)
    {
        _product = product;
        _plan = plan;
        _options = options;
        _stride = (int)Workspace.Padded(product.Size);
        _right = new KrylovSide(product.Size, plan.Most, plan.Kept + 2, workspace);
        _left = new KrylovSide(product.Size, plan.Most, plan.Kept + 2, workspace);
        _pass = new TwoSidedPass(product, _right, _left, plan, crew, workspace);
        _vectors = workspace.Take(6L * _stride);
    }

    /// <summary>What a solution takes from a workspace, the product's own share not counted.</summary>
    public static long Doubles(int size, TwoSidedPlan plan) =>
        (2 * KrylovSide.Doubles(size, plan.Most, plan.Kept + 2)) + TwoSidedPass.Doubles(size) + (6 * Workspace.Padded(size)) + 16;

    /// <summary>The radius of the scaled matrix; Converged is false where this method cannot vouch for it.</summary>
    public static SpectralEstimate Solve(
        TwoSidedProduct product, SpectralOptions options, TwoSidedPlan plan, BlockCrew crew, Workspace workspace, out bool isCrowded)
    {
        TwoSidedRadius solver = new(product, options, plan, crew, workspace);
        SpectralEstimate estimate = solver.Run();
        isCrowded = solver._isCrowded;
        return estimate with { Products = solver._pass.Products, Method = SpectralMethod.Krylov };
    }

    private SpectralEstimate Run()
    {
        StartVectors starts = new(_options.StartKey);
        starts.Fill(_vectors, _product.Size);
        _right.Seed(_vectors);
        starts.Fill(_vectors, _product.Size);
        _left.Seed(_vectors);
        _pass.Prepare();
        SpectralEstimate best = new() { ErrorBound = double.PositiveInfinity };
        for (int restart = 0; restart < _plan.Restarts; restart++)
        {
            int size = Math.Max(_right.Count, _left.Count);
            do
            {
                int look = _outlook.NextLook(size, _plan.Most);
                _outlook.Advance(look - size);
                for (; size < look; size++)
                {
                    _options.CancellationToken.ThrowIfCancellationRequested();
                    if (_options.Budget > 0 && _pass.Products + (2 * _product.Power) > _options.Budget)
                    {
                        return best;
                    }

                    _pass.Step();
                    if (_right.IsBroken || _left.IsBroken)
                    {
                        return best;
                    }
                }

                _pass.Decompose();
                if (_right.IsBroken || _left.IsBroken)
                {
                    return best;
                }

                if (restart == 0 && size == _plan.Most)
                {
                    _growthRight = _right.Growth();
                    _growthLeft = _left.Growth();
                }

                if (Judge() is SpectralEstimate estimate)
                {
                    return estimate;
                }

                if (_isCrowded)
                {
                    return Unsure();
                }
            }
            while (size < _plan.Most);

            best = Unsure();
            if (IsStalled(restart))
            {
                return best;
            }

            _pass.Truncate();
        }

        return best;
    }

    /// <summary>What the right side has come to, of a power brought back to the matrix.</summary>
    private SpectralEstimate Unsure()
    {
        int power = _product.Power;
        double value = power == 1 || _right.Value == 0 ? _right.Value : ScaledRoot.Compute(_right.Value, 0, power);
        double slope = power == 1 || value == 0 ? 1 : power * _right.Value / value;
        return new SpectralEstimate
        {
            Value = value,
            ErrorBound = double.PositiveInfinity,
            Residual = _right.Residual(0) / slope,
            IsComplexPair = _right.Dominant.Imaginary != 0,
        };
    }
}
