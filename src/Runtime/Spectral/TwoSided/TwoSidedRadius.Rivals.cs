using System;

namespace WeightInit;

/// <content>What the values behind the first say: whether one of them could be the largest.</content>
internal sealed unsafe partial class TwoSidedRadius
{
    // Moduli this near to each other may change places by the rounding of single precision, of a power as many times more.
    private const double Indistinct = 5e-7;

    // A value this many times its doubt below the first cannot overtake it, and need not have settled as far.
    private const double Clearance = 4;

    /// <summary>Whether the values behind a side's first have settled, and none can exceed it by more than said.</summary>
    /// <param name="side">The side.</param>
    /// <param name="value">The first value's modulus.</param>
    /// <param name="allowed">By how much it may be off.</param>
    /// <param name="noise">What single precision leaves of the first's residual, as far as it is known: other values move by their condition times as much.</param>
    /// <param name="excess">By how much another value might be larger.</param>
    private bool IsSettled(KrylovSide side, double value, double allowed, double noise, out double excess)
    {
        SmallSchur schur = side.Schur;
        double indistinct = Indistinct * _product.Power * value;
        excess = 0;
        for (int block = 1; block < schur.Blocks && schur.Starts[block] < _plan.Checked; block++)
        {
            double residual = side.Residual(block);
            double doubt = side.Doubt(block, residual) + (noise > 0 ? schur.Condition(block) * noise : 0);
            if (!(residual <= _plan.Settled * value)
                && !(residual <= _plan.Clear * value && schur.Modulus[block] + (Clearance * doubt) <= value))
            {
                return false;
            }

            // One that could still overtake must be known as well as the first.
            double above = schur.Modulus[block] + doubt - value;
            if (!(above <= allowed) && !(doubt <= allowed))
            {
                return false;
            }

            excess = Math.Max(excess, above > -indistinct ? Math.Max(above, indistinct) : 0);
        }

        return true;
    }

    /// <summary>Whether as many values as are kept stand closer behind the first than a quarter of what they do in random matrices: then
    /// more of them may stand there than the basis has room for, the largest among them.</summary>
    private bool IsCrowded(KrylovSide side)
    {
        SmallSchur schur = side.Schur;
        int last = 0;
        while (last + 1 < schur.Blocks && schur.Starts[last + 1] < _plan.Kept)
        {
            last++;
        }

        double spread = Math.Min(1, EvenDisk.Rim(_plan.Kept, _product.Size, _product.Power));
        return schur.Modulus[last] >= (1 - (0.25 * spread)) * schur.Modulus[0];
    }

    /// <summary>By what factor the worst of the conditions is missed, which the next look is planned by.</summary>
    private double Lack(double value, double lack) =>
        Math.Max(Unsettled(_right, value), Math.Max(Unsettled(_left, value), lack));

    private double Unsettled(KrylovSide side, double value)
    {
        double most = 0;
        for (int block = 1; block < side.Schur.Blocks && side.Schur.Starts[block] < _plan.Checked; block++)
        {
            most = Math.Max(most, side.Residual(block));
        }

        return most / (_plan.Clear * value);
    }
}
