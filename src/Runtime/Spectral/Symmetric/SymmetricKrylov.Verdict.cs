using System;

namespace WeightInit;

internal sealed unsafe partial class SymmetricKrylov
{
    // The rest of the operator reaches beyond the next value that was seen, of Gaussian matrices by about so many residuals.
    private const double Beyond = 7;

    private double Allowed => _options.Tolerance * Math.Abs(_values[0]);

    /// <summary>Decomposes what stands behind the locked vectors, by falling modulus.</summary>
    private bool Decompose()
    {
        _norm = Math.Max(_norm, _basis.LongestColumn(_size));
        Symmetrize(_locked);
        nint start = ((nint)_locked * _basis.HStride) + _locked;
        if (!_schur.Decompose(_basis.H + start, _basis.HStride, _size - _locked))
        {
            return false;
        }

        _schur.OrderLeading(Math.Min(_size - _locked, _plan.Kept));
        return true;
    }

    /// <summary>Whether the leading value of this start is known as well as what it has seen allows.</summary>
    private bool IsSettled()
    {
        double value = _schur.Eigenvalue(0).Real;
        double residual = Math.Abs(_basis.Coupling(_schur, _size, 0, _locked));
        double gap = double.PositiveInfinity;
        for (int other = 1; other < _schur.Blocks; other++)
        {
            double distance = Math.Abs(_schur.Eigenvalue(other).Real - value);
            gap = Math.Min(gap, distance - Math.Abs(_basis.Coupling(_schur, _size, _schur.Starts[other], _locked)));
        }

        // r, or r² over the distance to the other values (Parlett, The Symmetric Eigenvalue Problem, 11.7).
        double bound = gap > residual ? residual * residual / gap : residual;
        double largest = _known == 0 ? Math.Abs(value) : Math.Max(Math.Abs(value), Math.Abs(_values[0]));
        return bound <= SettledShare * UnseenShare * _options.Tolerance * largest;
    }

    /// <summary>Rayleigh–Ritz on the locked vectors and those behind them; the leading ones are what is known from now on.</summary>
    private bool Absorb()
    {
        // A is symmetric: what it takes from the new vectors to the locked ones, it takes back.
        for (int i = 0; i < _locked; i++)
        {
            for (int j = _locked; j < _size; j++)
            {
                _basis.H[((nint)j * _basis.HStride) + i] = Entry(i, j);
            }

            _basis.H[((nint)_size * _basis.HStride) + i] = 0;
        }

        Symmetrize(0);
        if (!_schur.Decompose(_basis.H, _basis.HStride, _size))
        {
            return false;
        }

        _schur.OrderLeading(Math.Min(_size, _plan.Kept));
        _known = Math.Min(_plan.Kept, _size / 2);
        for (int j = 0; j < _known; j++)
        {
            _values[j] = _schur.Eigenvalue(j).Real;
            _residuals[j] = Math.Abs(_basis.Coupling(_schur, _size, j));
        }

        _basis.TruncateBehind(0, _schur, _size, _known);
        return true;
    }

    /// <summary>Norms of A v − θ v. The first start's are its couplings; later ones have parts in other starts' directions, and are made anew.</summary>
    private bool MeasureResiduals(int stage)
    {
        if (stage > 0)
        {
            if (!MayMultiply(_known))
            {
                return false;
            }

            for (int j = 0; j < _known; j++)
            {
                _residuals[j] = _basis.Residual(j, _plan.Most);
            }
        }

        _unseen = Unseen();
        return true;
    }

    /// <summary>What values that nobody saw may add: a share of the tolerance, or less where a wide gap lets one claim less.</summary>
    private double Unseen()
    {
        double most = UnseenShare * Allowed;
        double gap = Math.Abs(_values[0]) - Math.Abs(_values[Math.Min(1, _known - 1)]);
        return gap > 0 ? Math.Min(most, Math.Max(1e-3 * most, 4 * _residuals[0] * _residuals[0] / gap)) : most;
    }

    /// <summary>By how much a residual lowers the limit that the rest must keep.</summary>
    private double Weight(int j) => _residuals[j] * _residuals[j] / (Math.Abs(_values[0]) + _unseen - Math.Abs(_values[j]));

    /// <summary>Locks as many vectors as make it easiest to show that the rest stays within a limit which keeps the value within the tolerance.</summary>
    /// <remarks>[Θ Rᵀ; R t] ≤ u where u − t ≥ ‖R (u − Θ)^−½‖², of which Σ ‖rⱼ‖² / (u − θⱼ) is an upper bound; and the same of −A.</remarks>
    private bool Lock(out double limit)
    {
        double reach = Math.Abs(_values[0]) + _unseen, best = 0;
        limit = 0;
        for (int m = 0; m < Math.Max(1, _known - 1); m++)
        {
            reach -= Weight(m);
            int next = Math.Min(m + 1, _known - 1);
            double room = reach - Math.Abs(_values[next]) - (Beyond * _residuals[next]);
            if (room > best)
            {
                best = room;
                limit = reach;
                _locked = m + 1;
            }
        }

        return best > 0;
    }

    private SpectralEstimate Conclude()
    {
        double value = Math.Abs(_values[0]), residual = _residuals[0];
        double bound = _unseen + (_norm * _product.Rounding);
        if (_product.Exact is BlockProduct exact)
        {
            (double quotient, residual) = _basis.Quotient(exact, _plan.Most);
            bound += Math.Abs(Math.Abs(quotient) - value);
            value = Math.Abs(quotient);
        }
        else
        {
            // What the residual found anew has above the recurrence's own is rounding.
            double found = _basis.Residual(0, _plan.Most);
            bound += Math.Max(0, found - residual);
            residual = found;
        }

        return new SpectralEstimate
        {
            Value = value,
            ErrorBound = bound,
            Residual = residual,
            Checks = SpectralChecks.Residual | SpectralChecks.SettledBeyondFirst | SpectralChecks.IndependentStart | SpectralChecks.ProbeGrowth,
            Converged = bound <= _options.Tolerance * value,
        };
    }

    private SpectralEstimate Unknown() => new()
    {
        Value = _known > 0 ? Math.Abs(_values[0]) : 0,
        ErrorBound = double.PositiveInfinity,
        Residual = _known > 0 ? _residuals[0] : 0,
    };

    /// <summary>What Gram–Schmidt leaves of asymmetry is rounding.</summary>
    private void Symmetrize(int from)
    {
        for (int i = from; i < _size; i++)
        {
            for (int j = from; j < i; j++)
            {
                double mean = 0.5 * (Entry(i, j) + Entry(j, i));
                _basis.H[((nint)i * _basis.HStride) + j] = mean;
                _basis.H[((nint)j * _basis.HStride) + i] = mean;
            }
        }
    }

    /// <summary>Forgets what an earlier start left in the rows and columns behind the locked ones.</summary>
    private void ClearFrom(int first)
    {
        for (int i = 0; i <= _plan.Most; i++)
        {
            int column = i < first ? first : 0;
            new Span<double>(_basis.H + ((nint)i * _basis.HStride) + column, _basis.HStride - column).Clear();
        }
    }
}
