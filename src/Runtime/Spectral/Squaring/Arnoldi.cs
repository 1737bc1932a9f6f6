using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Arnoldi's process on a matrix, without restarts, and its dominant Ritz pair.</summary>
internal sealed unsafe class Arnoldi : IDisposable
{
    // Ritz values of a power below this part of the first could only exceed it with residuals of that size.
    private const double NearDominant = 0.5;

    private readonly IArnoldiOperator _operator;
    private readonly DenseVectors _basis;
    private readonly DenseStorage _hessenberg;
    private readonly DenseVectors _coefficients;
    private readonly RitzWork _ritz;
    private readonly int _most;
    private readonly Complex[] _values;
    private double _beyond;

    /// <summary>Starts from a Gaussian vector.</summary>
    /// <param name="source">The matrix.</param>
    /// <param name="most">Largest number of steps.</param>
    /// <param name="start">Names the start vector.</param>
    public Arnoldi(IArnoldiOperator source, int most, WeightKey start)
        : this(source, most)
    {
        Sampler.Normal(new Span<double>(_basis[0], source.Size), start, 0, degreeOfParallelism: 1);
        DenseVector.Normalize(_basis[0], source.Length);
    }

    /// <summary>To be started by <see cref="Restart"/>.</summary>
    public Arnoldi(IArnoldiOperator source, int most)
    {
        _operator = source;
        _most = most;
        _values = new Complex[most];
        _basis = new DenseVectors(most + 1, source.Length);
        _coefficients = new DenseVectors(1, most + 8);
        _hessenberg = new DenseStorage(most);
        _ritz = new RitzWork(most);
    }

    /// <summary>Number of steps so far.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether the basis spans an invariant subspace already.</summary>
    public bool BrokeDown { get; private set; }

    /// <summary>Norm of the matrix times the dominant Ritz vector minus the Ritz value times it, divided by the value's modulus.</summary>
    public double RelativeResidual { get; private set; } = double.PositiveInfinity;

    /// <summary>The Ritz value of largest modulus; of a pair the one with positive imaginary part.</summary>
    public Complex Ritz { get; private set; }

    /// <summary>Length of the matrix times the unit start vector: about the Frobenius norm over the root of the size.</summary>
    public double Growth { get; private set; }

    /// <summary>Starts, or starts anew, from a given vector, zero beyond the matrix's size.</summary>
    public void Restart(double* start)
    {
        new Span<double>(start, _operator.Length).CopyTo(new Span<double>(_basis[0], _operator.Length));
        DenseVector.Normalize(_basis[0], _operator.Length);
        _hessenberg.Clear();
        Steps = 0;
        BrokeDown = false;
    }

    /// <summary>Extends the basis.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Advance(int steps)
    {
        int length = _operator.Length;
        double* h = _coefficients[0];
        while (Steps < steps && !BrokeDown)
        {
            int j = Steps;
            double* w = _basis[j + 1];
            _operator.Multiply(_basis[j], w);
            double before = Math.Sqrt(DenseVector.Dot(w, w, length));
            Growth = j == 0 ? before : Growth;

            // Classical Gram–Schmidt twice is as good as orthogonal (Giraud, Langou, Rozložník, 2005).
            for (int round = 0; round < 2; round++)
            {
                DenseVector.Dots(_basis[0], length, j + 1, w, length, h);
                DenseVector.Subtract(_basis[0], length, j + 1, h, w, length);
                for (int i = 0; i <= j; i++)
                {
                    _hessenberg.Row(i)[j] += h[i];
                }
            }

            _beyond = Math.Sqrt(DenseVector.Dot(w, w, length));
            Steps++;
            BrokeDown = !(_beyond > 1e-14 * before);
            if (!BrokeDown)
            {
                DenseVector.Scale(w, 1 / _beyond, length);
                if (Steps < _most)
                {
                    _hessenberg.Row(Steps)[j] = _beyond;
                }
            }
        }
    }

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

    /// <summary>The Ritz vector in the coordinates of the matrix.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Expand(Complex[] vector, double* real, double* imaginary)
    {
        int length = _operator.Length;
        new Span<double>(real, length).Clear();
        new Span<double>(imaginary, length).Clear();
        for (int k = 0; k < Steps; k++)
        {
            double* v = _basis[k];
            Vector512<double> re = Vector512.Create(vector[k].Real), im = Vector512.Create(vector[k].Imaginary);
            for (nint i = 0; i < length; i += 8)
            {
                Vector512<double> x = Vector512.Load(v + i);
                (Vector512.Load(real + i) + (re * x)).Store(real + i);
                (Vector512.Load(imaginary + i) + (im * x)).Store(imaginary + i);
            }
        }
    }

    public void Dispose()
    {
        _basis.Dispose();
        _coefficients.Dispose();
        _hessenberg.Dispose();
        _ritz.Dispose();
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
