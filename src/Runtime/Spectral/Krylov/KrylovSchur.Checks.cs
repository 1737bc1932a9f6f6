using System;
using System.Threading;

namespace WeightInit;

internal sealed unsafe partial class KrylovSchur
{
    // The left eigenvector's component along the residual is not known, only what it is along the vectors before: measured
    // over thousands of restarts the true error exceeds that product by at most a factor of about three.
    private const double Safety = 10;
    private const int TailEntries = 16;

    // A random start lacks a vector by so much less than its share once in about 500 times.
    private const double Unlucky = 300;

    /// <summary>The leading block's value and bound, and whether it and the values behind it have settled.</summary>
    private bool Judge(out SpectralEstimate estimate)
    {
        double value = _schur.Modulus[0];
        double residual = Residual(0);
        double bound = Bound(0, residual);
        estimate = new SpectralEstimate
        {
            Value = value, Residual = residual, ErrorBound = bound, IsComplexPair = _schur.Starts[1] == 2,
        };
        double allowed = _options.Tolerance * value;
        if (!(bound <= allowed))
        {
            return false;
        }

        int most = Math.Max(_plan.Checked, Crowd() + 1);
        if (most >= _plan.Kept)
        {
            return false;
        }

        for (int block = 1; block < _schur.Blocks && _schur.Starts[block] < most; block++)
        {
            double other = Residual(block);
            if (!(other <= _plan.Settled * value))
            {
                return false;
            }

            // One that could still overtake must be known as well as the first.
            double doubt = Bound(block, other);
            double excess = _schur.Modulus[block] + doubt - value;
            if (!(excess <= allowed) && !(doubt <= allowed))
            {
                return false;
            }

            bound = Math.Max(bound, excess);
        }

        // A start that all but lacks the larger of two near values leaves a residual as much smaller than their distance. Where rounding
        // hides that, no less than the tolerance is claimed.
        double condition = _schur.Condition(0), unseen = Unlucky * condition * residual;
        bound = Math.Max(bound, Math.Min(unseen, allowed));
        estimate = estimate with { ErrorBound = bound };
        return bound <= allowed && (unseen <= allowed || residual <= _norm * _product.Rounding);
    }

    /// <summary>How many values stand so near the first in modulus that one which has not settled might be the largest.</summary>
    private int Crowd()
    {
        double nearest = (1 - EvenDisk.Rim(_plan.Checked, _product.Size)) * _schur.Modulus[0];
        int block = 1;
        while (block < _schur.Blocks && _schur.Modulus[block] >= nearest)
        {
            block++;
        }

        return _schur.Starts[block];
    }

    /// <summary>Norm of A x − λ x for the block's unit Ritz vector x, from the coupling.</summary>
    private double Residual(int block)
    {
        int last = _schur.Starts[block + 1];
        double* real = stackalloc double[2 * _size];
        double* imaginary = real + _size;
        _schur.RightVector(block, real, imaginary);
        double re = 0, im = 0;
        for (int j = 0; j < last; j++)
        {
            double c = _basis.Coupling(_schur, _size, j);
            re += c * real[j];
            im += c * imaginary[j];
        }

        return Math.Sqrt((re * re) + (im * im));
    }

    /// <summary>Bound of a value's error: what its residual does to it, and what rounding in the products does.</summary>
    private double Bound(int block, double residual) =>
        (Safety * residual * _schur.LeftTail(block, Math.Min(TailEntries, _size)))
            + (_schur.Condition(block) * _norm * _product.Rounding);

    private bool Confirm(ref SpectralEstimate estimate)
    {
        // What the residual found anew has above the recurrence's own is rounding, and weighs by the condition.
        double residual = _basis.TrueResidual(estimate.IsComplexPair ? 2 : 1, _plan.Most);
        double rounding = Math.Max(0, residual - estimate.Residual);
        double bound = estimate.ErrorBound + (rounding * _schur.Condition(0));
        estimate = estimate with
        {
            Residual = residual,
            ErrorBound = bound,
            Checks = SpectralChecks.Residual | SpectralChecks.SettledBeyondFirst,
            Converged = bound <= _options.Tolerance * estimate.Value,
        };
        return estimate.Converged;
    }

    /// <summary>A short run from a fresh vector, orthogonal to the settled Schur vectors: on what is left of the operator.</summary>
    private bool SecondStart(ref SpectralEstimate estimate, CancellationToken cancellation)
    {
        int block = 0;
        while (block < _schur.Blocks && _schur.Starts[block] < _plan.Checked)
        {
            block++;
        }

        int settled = Math.Min(_schur.Starts[block], _plan.Most - _plan.Probe);
        _basis.Seed(settled);
        _basis.Expand(settled, settled + _plan.Probe, cancellation);
        double* rest = _basis.H + ((nint)settled * _basis.HStride) + settled;
        if (!_probeSchur.Decompose(rest, _basis.HStride, _plan.Probe))
        {
            return false;
        }

        double allowed = estimate.Value + (_options.Tolerance * estimate.Value);
        bool same = Math.Abs(estimate.Value - _rejected) <= 2 * _options.Tolerance * estimate.Value;
        if (ProvenModulus(settled) > allowed || !GrowsNoFaster(rest, estimate.Value))
        {
            // A strongly non-normal rest can look larger than it is. Two full runs from different starts that agree outweigh it.
            if (!same)
            {
                _rejected = estimate.Value;
                return false;
            }

            estimate = estimate with { Checks = estimate.Checks | SpectralChecks.IndependentStart };
            return true;
        }

        estimate = estimate with { Checks = estimate.Checks | SpectralChecks.IndependentStart | SpectralChecks.ProbeGrowth };
        return true;
    }

    /// <summary>The largest modulus among the second start's Ritz values, each less its residual: a value that has not settled proves nothing.</summary>
    private double ProvenModulus(int settled)
    {
        int steps = _plan.Probe;
        double coupling = _basis.H[((nint)(settled + steps) * _basis.HStride) + settled + steps - 1];
        double* real = stackalloc double[2 * steps];
        double* imaginary = real + steps;
        double proven = 0;
        for (int block = 0; block < _probeSchur.Blocks; block++)
        {
            _probeSchur.RightVector(block, real, imaginary);
            double re = 0, im = 0;
            for (int i = 0; i < _probeSchur.Starts[block + 1]; i++)
            {
                re += _probeSchur.SchurVector(i)[steps - 1] * real[i];
                im += _probeSchur.SchurVector(i)[steps - 1] * imaginary[i];
            }

            proven = Math.Max(proven, _probeSchur.Modulus[block] - (coupling * Math.Sqrt((re * re) + (im * im))));
        }

        return proven;
    }

    /// <summary>Whether the second start, multiplied again and again, grows in the later half of its steps by no more than the value.</summary>
    private bool GrowsNoFaster(double* rest, double value)
    {
        const double Slack = 4;
        int steps = _plan.Probe;
        double* x = stackalloc double[2 * steps];
        double* y = x + steps;
        new Span<double>(x, 2 * steps).Clear();
        x[0] = 1;
        double growth = 1;
        for (int step = 1; step < steps; step++)
        {
            double square = 0;
            for (int i = 0; i < steps; i++)
            {
                double sum = 0;
                for (int j = 0; j < steps; j++)
                {
                    sum += rest[((nint)i * _basis.HStride) + j] * x[j];
                }

                y[i] = sum;
                square += sum * sum;
            }

            double norm = Math.Sqrt(square);
            if (norm == 0)
            {
                return true;
            }

            for (int i = 0; i < steps; i++)
            {
                x[i] = y[i] / norm;
            }

            growth = step >= steps / 2 ? growth * (norm / value) : growth;
        }

        return growth <= Slack;
    }
}
