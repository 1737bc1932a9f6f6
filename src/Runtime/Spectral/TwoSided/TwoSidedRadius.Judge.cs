using System;
using System.Numerics;

namespace WeightInit;

internal sealed unsafe partial class TwoSidedRadius
{
    // First order is trusted with this factor to spare.
    private const double Safety = 4;
    private const double Rounding = 32 * 2.220446049250313e-16;
    private const double GrowthSlack = 4;

    // Terms of second order are neglected where the vectors' errors are below this.
    private const double FirstOrder = 0.1;

    // Where the two sides' values are as near as this many tolerances, one looks before the bases are full.
    private const double Near = 30;

    /// <summary>The estimate, if it can be vouched for now.</summary>
    private SpectralEstimate? Judge()
    {
        double value = Math.Max(_right.Value, _left.Value);
        double allowed = _options.Tolerance * value;
        double apart = Distance(_right.Dominant, _left.Dominant);
        _isNear = apart <= Near * allowed;
        if (!(apart <= 2 * allowed))
        {
            return null;
        }

        double separation = Math.Min(_right.Schur.Separation(), _left.Schur.Separation());
        double condition = Math.Max(_right.Schur.Condition(0), _left.Schur.Condition(0));
        if (!(Safety * condition * _right.Residual(0) * (_left.Residual(0) / separation) <= allowed)
            || !IsSettled(_right, value, allowed, out double excess) || !IsSettled(_left, value, allowed, out double excessLeft))
        {
            return null;
        }

        TwoSidedValue found = Evaluate();
        double modulus = found.Modulus;
        if (!(found.Condition * (found.Right + found.Left) <= FirstOrder * separation))
        {
            return null;
        }

        double own = (Safety * found.Condition * found.Right * (found.Left / separation))
            + (found.Condition * Math.Max(_right.Norm, _left.Norm) * Rounding);

        // Two eigenvalues closer together than the residual would be taken for one, by each side in a mixture of its own: then these three differ.
        double spread = Math.Max(Distance(_right.Dominant, found.Eigenvalue), Distance(_left.Dominant, found.Eigenvalue));
        double top = value + Math.Max(excess, excessLeft);
        double bound = Math.Max(Math.Max(own, spread), top - modulus);
        if (!(bound <= _options.Tolerance * modulus))
        {
            return null;
        }

        bool grows = GrowsFaster(_growthRight, modulus) || GrowsFaster(_growthLeft, modulus);
        return new SpectralEstimate
        {
            Value = modulus,
            ErrorBound = bound,
            Residual = found.Right,
            IsComplexPair = found.Eigenvalue.Imaginary != 0,
            Checks = SpectralChecks.Residual | SpectralChecks.SettledBeyondFirst | SpectralChecks.IndependentStart
                | (grows ? SpectralChecks.None : SpectralChecks.ProbeGrowth),
            Converged = true,
        };
    }

    /// <summary>Whether the last restarts brought the vectors no nearer: moduli too equal, or noise of single precision.</summary>
    private bool IsStalled(int restart)
    {
        double residuals = _right.Residual(0) * _left.Residual(0);
        if (residuals <= 0.25 * _leastResiduals)
        {
            _leastResiduals = residuals;
            _leastAt = restart;
        }

        return restart - _leastAt >= _plan.Patience;
    }

    /// <summary>Whether the values behind a side's first have settled, and none can exceed it by more than said.</summary>
    private bool IsSettled(KrylovSide side, double value, double allowed, out double excess)
    {
        SmallSchur schur = side.Schur;
        excess = 0;
        for (int block = 1; block < schur.Blocks && schur.Starts[block] < _plan.Checked; block++)
        {
            double residual = side.Residual(block);
            if (!(residual <= _plan.Settled * value))
            {
                return false;
            }

            // One that could still overtake must be known as well as the first.
            double doubt = side.Doubt(block, residual);
            double above = schur.Modulus[block] + doubt - value;
            if (!(above <= allowed) && !(doubt <= allowed))
            {
                return false;
            }

            excess = Math.Max(excess, above);
        }

        return true;
    }

    private TwoSidedValue Evaluate()
    {
        double* x = _vectors, y = x + (2 * _stride), ax = y + (2 * _stride), ay = ax + (2 * _stride);
        double* scaledX = ay + (2 * _stride), scaledY = scaledX + (2 * _stride);
        bool isPair = _right.Schur.Starts[1] == 2;
        _right.Expand(0, x, x + _stride);
        _left.Expand(0, y, y + _stride);
        VectorKernels.Scale(x, _product.Scale, scaledX, 4 * _stride);
        _pass.MultiplyExactly(scaledX, scaledY, ax, ay, isPair);
        return TwoSidedValue.From(x, y, ax, ay, _product.Size, _stride, isPair);
    }

    private bool GrowsFaster(double growth, double value)
    {
        for (int step = _plan.Most / 2; step < _plan.Most; step++)
        {
            growth /= value;
        }

        return !(growth <= GrowthSlack);
    }

    private static double Distance((double Real, double Imaginary) one, (double Real, double Imaginary) other) =>
        DenseVector.Hypot(one.Real - other.Real, one.Imaginary - other.Imaginary);

    private static double Distance((double Real, double Imaginary) one, Complex other) =>
        Distance(one, (other.Real, other.Imaginary));
}
