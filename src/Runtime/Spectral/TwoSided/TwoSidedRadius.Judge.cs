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

    // Random matrices of some size have condition numbers above this.
    private const double NormalCondition = 2;
    private const double NormalSafety = 10;

    // What the smaller residual may leave unsaid of eigenvalues that are near.
    private const double NearSafety = 3;

    // Eigenvalues that are near and not orthogonal leave a smaller residual: by about this part of the condition number.
    private const double OrdinaryCondition = 4;

    // Where the operator is a power, single precision leaves a residual with the matrix itself; more tolerances than this are not rounding.
    private const double MostResidual = 4;

    // The sides' own values lie at most this part of the distance to the rest of the spectrum apart: they mean the same eigenvalue.
    private const double SameEigenvalue = 0.25;

    /// <summary>The estimate, if it can be vouched for now.</summary>
    private SpectralEstimate? Judge()
    {
        double value = Math.Min(_right.Value, _left.Value);

        // A power's eigenvalues move by as many times more, relative to themselves.
        double allowed = _product.Power * _options.Tolerance * value;

        // Eigenvalues nearer to each other than this are not told apart; they keep a residual of the order of their distance on either side,
        // and the quotient lies among them: so about the smaller of the two residuals is what it can be wrong by, unless that side's start by
        // chance lacks the larger one. The other side's start then hardly does as well.
        double smaller = Math.Min(_right.Residual(0), _left.Residual(0)), larger = Math.Max(_right.Residual(0), _left.Residual(0));
        double near = Math.Max(NearSafety * smaller, _plan.Both * larger);
        _outlook.Note(Lack(value, near / allowed));
        if (!(near <= allowed))
        {
            return null;
        }

        double separation = Math.Min(_right.Schur.Separation(), _left.Schur.Separation());
        double condition = Math.Max(_right.Schur.Condition(0), _left.Schur.Condition(0));
        if (!(Distance(_right.Dominant, _left.Dominant) <= SameEigenvalue * separation)
            || !(Safety * condition * _right.Residual(0) * (_left.Residual(0) / separation) <= allowed)
            || !IsSettled(_right, value, allowed, 0, out _) || !IsSettled(_left, value, allowed, 0, out _))
        {
            return null;
        }

        TwoSidedValue found = Evaluate();
        double modulus = found.Modulus;
        Complex powered = Powered(found.Eigenvalue);
        double poweredModulus = DenseVector.Hypot(powered.Real, powered.Imaginary);

        // Eigenvalues with one power in common are told apart by the matrix alone.
        if (_product.Power > 1
            && !(Distance(_right.Dominant, powered) <= SameEigenvalue * separation
                && Math.Min(found.Right, found.Left) <= MostResidual * _options.Tolerance * modulus))
        {
            return null;
        }

        // dμ / dλ of μ = λᵖ: from distances among the operator's eigenvalues to distances among the matrix's, from below.
        double slope = _product.Power * poweredModulus / modulus;
        separation /= slope;
        if (found.Eigenvalue.Imaginary != 0)
        {
            // A pair's own other half is a neighbour too.
            separation = Math.Min(separation, 2 * Math.Abs(found.Eigenvalue.Imaginary));
        }

        // Vectors so nearly parallel are those of a normal matrix, in which near eigenvalues leave no other trace.
        if (found.Condition < NormalCondition && !(NormalSafety * larger <= allowed))
        {
            return null;
        }

        double noise = slope * Math.Max(found.Right, found.Left);
        if (!(found.Condition * (found.Right + found.Left) <= FirstOrder * separation)
            || !IsSettled(_right, poweredModulus, allowed, noise, out double excess)
            || !IsSettled(_left, poweredModulus, allowed, noise, out double excessLeft))
        {
            return null;
        }

        double own = (Safety * found.Condition * found.Right * (found.Left / separation))
            + (found.Condition * Math.Max(_right.Norm, _left.Norm) / slope * Rounding);

        double neighbours = near / slope * Math.Max(1, found.Condition / OrdinaryCondition);
        double bound = Math.Max(Math.Max(own, neighbours), Math.Max(excess, excessLeft) / slope);
        _outlook.Note(bound / (_options.Tolerance * modulus));
        if (!(bound <= _options.Tolerance * modulus))
        {
            return null;
        }

        if (IsCrowded(_right) || IsCrowded(_left))
        {
            _isCrowded = true;
            return null;
        }

        bool grows = GrowsFaster(_growthRight, poweredModulus) || GrowsFaster(_growthLeft, poweredModulus);
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

    private TwoSidedValue Evaluate()
    {
        double* x = _vectors, y = x + (2 * _stride), ax = y + (2 * _stride);
        bool isPair = _right.Schur.Starts[1] == 2;
        _right.Expand(0, x, x + _stride);
        _left.Expand(0, y, y + _stride);

        // By powers of two, so there and back.
        VectorKernels.Scale(x, _product.Scale, x, 4 * _stride);
        double* ay = _pass.MultiplyExactly(x, y, ax, isPair);
        VectorKernels.Scale(x, 1 / _product.Scale, x, 4 * _stride);
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

    /// <summary>The operator's eigenvalue for one of the matrix, of a pair in the upper half plane.</summary>
    private Complex Powered(Complex eigenvalue)
    {
        Complex power = eigenvalue;
        for (int factor = 1; factor < _product.Power; factor++)
        {
            power = new(
                (power.Real * eigenvalue.Real) - (power.Imaginary * eigenvalue.Imaginary),
                (power.Real * eigenvalue.Imaginary) + (power.Imaginary * eigenvalue.Real));
        }

        return _product.Power == 1 ? power : new(power.Real, Math.Abs(power.Imaginary));
    }

    private static double Distance((double Real, double Imaginary) one, (double Real, double Imaginary) other) =>
        DenseVector.Hypot(one.Real - other.Real, one.Imaginary - other.Imaginary);

    private static double Distance((double Real, double Imaginary) one, Complex other) =>
        Distance(one, (other.Real, other.Imaginary));
}
