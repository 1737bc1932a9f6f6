using System;

namespace WeightInit;

/// <summary>Largest modulus of a symmetric operator's eigenvalues by thick-restart Lanczos with full orthogonalisation.</summary>
/// <remarks>
/// Wu and Simon, SIAM J. Matrix Anal. Appl. 22 (2000). One start sees of several eigenvalues that lie closer together than its
/// residual one vector, and a mixture of their values. So what it found is locked, and a fresh start looks at the rest D of the
/// operator: with V locked, A V = V Θ + R, every eigenvalue is at most that of [Θ Rᵀ; R t] once D ≤ t is known. Either the fresh
/// start excludes, by <see cref="Exclusion"/>, that D reaches beyond a t that keeps this within the tolerance; or it finds what
/// lies there, which is taken in (Rayleigh–Ritz on both), and another start follows.
/// </remarks>
internal sealed unsafe partial class SymmetricKrylov
{
    // Of the tolerance, what unseen values may add; the rest is for rounding and the last quotient.
    private const double UnseenShare = 0.6;

    // Of that, what a residual may claim before one starts anew.
    private const double SettledShare = 0.3;
    private readonly LanczosPlan _plan;
    private readonly KrylovBasis _basis;
    private readonly BlockProduct _product;
    private readonly SmallSchur _schur;
    private readonly SpectralOptions _options;
    private readonly double* _values;
    private readonly double* _residuals;
    private readonly double _level;
    private int _known;
    private int _locked;
    private int _size;
    private double _norm;
    private double _unseen;

    private SymmetricKrylov(BlockProduct product, SpectralOptions options, LanczosPlan plan, BlockCrew crew, Workspace workspace)
    {
        _plan = plan;
        _options = options;
        _product = product;
        _basis = new KrylovBasis(product, plan.Most, crew, workspace, new StartVectors(options.StartKey));
        _schur = new SmallSchur(workspace, plan.Most);
        _values = workspace.Take(plan.Kept);
        _residuals = workspace.Take(plan.Kept);
        _level = 1 / Exclusion.SmallestCosine(product.Size, plan.Unseen);
    }

    private enum Outcome
    {
        Settled,
        Excluded,
        GivenUp,
    }

    /// <summary>Smallest operator that a plan's basis fits in.</summary>
    public static int SmallestSize(LanczosPlan plan) => plan.Most + 8;

    /// <summary>What a solution takes from a workspace, the operator's own vectors not counted.</summary>
    public static long Doubles(int size, LanczosPlan plan) =>
        KrylovBasis.Doubles(size, plan.Most) + SmallSchur.Doubles(plan.Most) + (2 * Workspace.Padded(plan.Kept));

    /// <summary>The dominant eigenvalue's modulus; Converged is false where doubt remains.</summary>
    /// <param name="product">The operator, scaled near one.</param>
    /// <param name="options">Tolerance, budget, start key, cancellation.</param>
    /// <param name="plan">Sizes; <see cref="SmallestSize"/> must not exceed the operator's.</param>
    /// <param name="crew">Threads.</param>
    /// <param name="workspace">Room for <see cref="Doubles"/>.</param>
    public static SpectralEstimate Solve(
        BlockProduct product, SpectralOptions options, LanczosPlan plan, BlockCrew crew, Workspace workspace)
    {
        SymmetricKrylov solver = new(product, options, plan, crew, workspace);
        SpectralEstimate estimate = solver.Run();
        return estimate with { Products = solver._basis.Products * product.ProductsEach, Method = SpectralMethod.Krylov };
    }

    private SpectralEstimate Run()
    {
        _basis.Seed(0);
        Outcome outcome = Explore(default);
        for (int stage = 0; outcome == Outcome.Settled && stage < _plan.Stages && Absorb(); stage++)
        {
            if (!MeasureResiduals(stage))
            {
                break;
            }

            if (Lock(out double limit))
            {
                _basis.Seed(_locked);
                outcome = Explore(new Exclusion(limit, _plan.LooksAtBothEnds));
            }
            else
            {
                outcome = Sharpen();
            }
        }

        return outcome == Outcome.Excluded ? Conclude() : Unknown();
    }

    /// <summary>Grows a basis from the vector behind the locked ones, until its leading value has settled or the limit holds.</summary>
    private Outcome Explore(Exclusion exclusion)
    {
        bool isFirst = _locked == 0;
        ClearFrom(_locked);
        _size = _locked;
        int look = _locked + _plan.FirstLook, kept = 0;
        for (int restart = 0; restart < _plan.Restarts; restart++)
        {
            for (bool first = true; _size < _plan.Most; first = false)
            {
                if (!MayMultiply(1))
                {
                    return Outcome.GivenUp;
                }

                _basis.Expand(_size, _size + 1, _options.CancellationToken);
                if (!isFirst && Excludes(ref exclusion, first ? kept : -1))
                {
                    return Outcome.Excluded;
                }

                _size++;
                if (_size < Math.Min(look, _plan.Most) || !(isFirst || exclusion.IsRefuted))
                {
                    continue;
                }

                look = _size + _plan.LookEvery;
                if (isFirst && restart == 0 && _size < _plan.Most && IsOutOfReach())
                {
                    continue;
                }

                if (!Decompose())
                {
                    return Outcome.GivenUp;
                }

                if (IsSettled())
                {
                    return Outcome.Settled;
                }
            }

            if (!isFirst && !exclusion.IsRefuted && !Decompose())
            {
                return Outcome.GivenUp;
            }

            kept = Math.Min(_plan.Kept, (_size - _locked) / 2);
            _basis.TruncateBehind(_locked, _schur, _size, kept);
            _size = _locked + kept;
            look = _size + _plan.LookEvery;
        }

        return Outcome.GivenUp;
    }

    /// <summary>A basis from the residual that stands most in the way: it goes on where the start that left it stopped.</summary>
    private Outcome Sharpen()
    {
        int worst = 0;
        for (int j = 1; j < _known; j++)
        {
            worst = Weight(j) > Weight(worst) ? j : worst;
        }

        _locked = _known;
        if (!MayMultiply(_plan.Most - _locked + 1))
        {
            return Outcome.GivenUp;
        }

        _basis.SeedResidual(worst, _locked);
        ClearFrom(_locked);
        _basis.Expand(_locked, _plan.Most, _options.CancellationToken);
        _size = _plan.Most;
        return Outcome.Settled;
    }

    /// <summary>Takes the newest step into account.</summary>
    /// <param name="exclusion">What is excluded so far.</param>
    /// <param name="kept">Vectors kept, where this is the first step of a start (0) or behind a restart; −1 elsewhere.</param>
    private bool Excludes(ref Exclusion exclusion, int kept)
    {
        double diagonal = Entry(_size, _size), next = Entry(_size + 1, _size);
        if (kept < 0)
        {
            exclusion.Step(diagonal, Entry(_size, _size - 1), next);
        }
        else
        {
            double* values = stackalloc double[kept + 1];
            double* couplings = stackalloc double[kept + 1];
            for (int i = 0; i < kept; i++)
            {
                values[i] = Entry(_locked + i, _locked + i);
                couplings[i] = Entry(_size, _locked + i);
            }

            exclusion.StepAfterRestart(diagonal, values, couplings, kept, next);
        }

        return !exclusion.IsRefuted && exclusion.Growth >= _level;
    }

    /// <summary>Whether so many more products stay within the budget, that of the last quotient included.</summary>
    private bool MayMultiply(int more) =>
        _options.Budget == 0 || (_basis.Products + more + 1) * _product.ProductsEach <= _options.Budget;

    private double Entry(int i, int j) => _basis.H[((nint)i * _basis.HStride) + j];
}
