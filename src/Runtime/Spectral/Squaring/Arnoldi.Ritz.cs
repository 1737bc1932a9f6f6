using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <content>Looks at the projected matrix.</content>
internal sealed unsafe partial class Arnoldi
{
    // Ritz values of a power below this part of the first could only exceed it with residuals of that size.
    private const double NearDominant = 0.5;

    /// <summary>Finds the dominant Ritz pair of the present basis.</summary>
    /// <param name="vector">Its vector in the basis, as long as there are steps.</param>
    /// <returns>Whether there is one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Extract(Complex[] vector)
    {
        int m = Steps;
        _ritz.Reshape(m);
        double frobenius = CopyHessenberg(_ritz.Projected);
        DenseStorage work = _ritz.Work;
        work.CopyFrom(_ritz.Projected);
        Span<Complex> values = _values.AsSpan(0, m);
        if (!FrancisQr.Run(work, values, default))
        {
            return false;
        }

        Ritz = values[0];
        double modulus = 0;
        foreach (Complex value in values)
        {
            double candidate = DenseVector.Hypot(value.Real, value.Imaginary);
            if (candidate > modulus && value.Imaginary >= 0)
            {
                (modulus, Ritz) = (candidate, value);
            }
        }

        HessenbergResolvent resolvent = _ritz.Resolvent;
        resolvent.Factor(Ritz, 1e-18 * frobenius);
        EigenvalueBound.Start(vector.AsSpan(0, m));
        for (int step = 0; step < 2; step++)
        {
            resolvent.Solve(vector);
            EigenvalueBound.Normalize(vector.AsSpan(0, m));
        }

        RelativeResidual = BrokeDown ? 0 : _beyond * DenseVector.Hypot(vector[m - 1].Real, vector[m - 1].Imaginary) / modulus;
        return modulus > 0;
    }

    /// <summary>By how much, relative to the dominant Ritz value, the others might exceed it: their moduli and ten times their residuals.</summary>
    /// <remarks>Values that lie close together are found as one in their midst, with a residual that tells: one of them might dominate.
    /// To be called after <see cref="Extract"/>. Values far below are not looked at.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Excess()
    {
        int m = Steps;
        _ritz.Reshape(m);
        double frobenius = CopyHessenberg(_ritz.Projected);
        HessenbergResolvent resolvent = _ritz.Resolvent;
        Complex[] vector = _ritz.Vector;
        double dominant = DenseVector.Hypot(Ritz.Real, Ritz.Imaginary);
        double excess = -1;
        foreach (Complex value in _values.AsSpan(0, m))
        {
            double modulus = DenseVector.Hypot(value.Real, value.Imaginary);
            if (modulus < NearDominant * dominant || value.Imaginary < 0 || value == Ritz)
            {
                continue;
            }

            resolvent.Factor(value, 1e-18 * frobenius);
            EigenvalueBound.Start(vector.AsSpan(0, m));
            for (int step = 0; step < 2; step++)
            {
                resolvent.Solve(vector);
                EigenvalueBound.Normalize(vector.AsSpan(0, m));
            }

            double residual = BrokeDown ? 0 : _beyond * DenseVector.Hypot(vector[m - 1].Real, vector[m - 1].Imaginary);
            excess = Math.Max(excess, ((modulus + (10 * residual)) / dominant) - 1);
        }

        return excess;
    }

    /// <summary>Copies H and returns its Frobenius norm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double CopyHessenberg(DenseStorage target)
    {
        double sum = 0;
        for (int i = 0; i < Steps; i++)
        {
            for (int j = Math.Max(0, i - 1); j < Steps; j++)
            {
                double value = _hessenberg.Row(i)[j];
                target.Row(i)[j] = value;
                sum += value * value;
            }
        }

        return Math.Sqrt(sum);
    }
}
