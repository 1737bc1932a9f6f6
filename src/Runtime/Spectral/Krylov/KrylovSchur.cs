using System;
using System.Threading;

namespace WeightInit;

/// <summary>Largest modulus of an operator's eigenvalues by the thick-restart Krylov–Schur method in real arithmetic.</summary>
/// <remarks>
/// Stewart, SIAM J. Matrix Anal. Appl. 23 (2002). A value is believed when the bound of its error lies below the tolerance, the
/// next values have settled and none of them can exceed it, products made for the purpose confirm the residual, and
/// a second start, independent and freed of what was found, shows nothing larger and grows no faster.
/// </remarks>
internal sealed unsafe partial class KrylovSchur
{
    private readonly KrylovPlan _plan;
    private readonly KrylovBasis _basis;
    private readonly BlockProduct _product;
    private readonly SmallSchur _schur;
    private readonly SmallSchur _probeSchur;
    private readonly SpectralOptions _options;
    private int _size;
    private double _norm;
    private double _rejected;

    private KrylovSchur(BlockProduct product, SpectralOptions options, KrylovPlan plan, BlockCrew crew, Workspace workspace)
    {
        _plan = plan;
        _options = options;
        _product = product;
        _basis = new KrylovBasis(product, plan.Most, crew, workspace, new StartVectors(options.StartKey));
        _schur = new SmallSchur(workspace, plan.Most);
        _probeSchur = new SmallSchur(workspace, plan.Probe);
    }

    /// <summary>Smallest operator that a plan's basis fits in.</summary>
    public static int SmallestSize(KrylovPlan plan) => plan.Most + 8;

    /// <summary>What a solution takes from a workspace, the operator's own vectors not counted.</summary>
    public static long Doubles(int size, KrylovPlan plan) =>
        KrylovBasis.Doubles(size, plan.Most) + SmallSchur.Doubles(plan.Most) + SmallSchur.Doubles(plan.Probe);

    /// <summary>The dominant eigenvalue's modulus; Converged is false where doubt remains.</summary>
    /// <param name="product">The operator, scaled near one.</param>
    /// <param name="options">Tolerance, budget, start key, cancellation.</param>
    /// <param name="plan">Sizes; <see cref="SmallestSize"/> must not exceed the operator's.</param>
    /// <param name="crew">Threads.</param>
    /// <param name="workspace">Room for <see cref="Doubles"/>.</param>
    public static SpectralEstimate Solve(
        BlockProduct product, SpectralOptions options, KrylovPlan plan, BlockCrew crew, Workspace workspace)
    {
        KrylovSchur solver = new(product, options, plan, crew, workspace);
        SpectralEstimate estimate = solver.Run();
        return estimate with
        {
            Products = solver._basis.Products * product.ProductsEach,
            Method = SpectralMethod.Krylov,

            // Of a value that was not found to be the dominant one the residual says nothing.
            ErrorBound = estimate.Converged ? estimate.ErrorBound : double.PositiveInfinity,
        };
    }

    private SpectralEstimate Run()
    {
        CancellationToken cancellation = _options.CancellationToken;
        SpectralEstimate best = new() { ErrorBound = double.PositiveInfinity };
        int kept = 0;
        _basis.Seed(0);
        for (int restart = 0; ; restart++)
        {
            _size = kept;
            int look = restart == 0 ? _plan.FirstLook
                : best.ErrorBound <= 100 * _options.Tolerance * best.Value ? kept + _plan.LookEvery : _plan.Most;
            bool settled = false;
            do
            {
                int next = Math.Min(look, _plan.Most);
                _basis.Expand(_size, next, cancellation);
                _size = next;
                look = next + _plan.LookEvery;
                if (!Decompose())
                {
                    return best with { Converged = false };
                }

                settled = Judge(out best);
            }
            while (!settled && _size < _plan.Most);

            kept = KeptRows();
            _basis.Truncate(_schur, _size, kept);
            if (settled && Confirm(ref best))
            {
                // What follows overwrites the basis: a doubt means a new beginning.
                if (SecondStart(ref best, cancellation))
                {
                    return best;
                }

                kept = 0;
                _basis.Seed(0);
            }

            best = best with { Converged = false };
            if (OutOfBudget(restart))
            {
                return best;
            }
        }
    }

    private bool Decompose()
    {
        _norm = Math.Max(_norm, _basis.LongestColumn(_size));
        if (!_schur.Decompose(_basis.H, _basis.HStride, _size))
        {
            return false;
        }

        _schur.OrderLeading(Math.Min(_size, _plan.Kept));
        return true;
    }

    /// <summary>The kept number of rows, one more where it would cut a pair; never all of them.</summary>
    private int KeptRows()
    {
        int most = Math.Min(_plan.Kept, _size / 2);
        int block = 0;
        while (_schur.Starts[block] < most)
        {
            block++;
        }

        return _schur.Starts[block];
    }

    private bool OutOfBudget(int restart) =>
        _options.Budget > 0
            ? (_basis.Products + _plan.Most - _plan.Kept) * _product.ProductsEach > _options.Budget
            : restart >= _plan.Restarts;
}
