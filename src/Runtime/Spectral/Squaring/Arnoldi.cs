using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Arnoldi's process on a dense matrix, without restarts, and its dominant Ritz pair.</summary>
internal sealed unsafe class Arnoldi : IDisposable
{
    private readonly DenseStorage _matrix;
    private readonly DenseVectors _basis;
    private readonly DenseStorage _hessenberg;
    private readonly DenseVectors _coefficients;
    private readonly int _most;
    private double _beyond;

    /// <summary>Starts from a Gaussian vector.</summary>
    public Arnoldi(DenseStorage matrix, int most, WeightKey start)
        : this(matrix, most)
    {
        Sampler.Normal(new Span<double>(_basis[0], matrix.Size), start);
        DenseVector.Normalize(_basis[0], matrix.Stride);
    }

    /// <summary>Starts from a given vector, zero beyond the matrix's size.</summary>
    public Arnoldi(DenseStorage matrix, int most, double* start)
        : this(matrix, most)
    {
        new Span<double>(start, matrix.Stride).CopyTo(new Span<double>(_basis[0], matrix.Stride));
        DenseVector.Normalize(_basis[0], matrix.Stride);
    }

    private Arnoldi(DenseStorage matrix, int most)
    {
        _matrix = matrix;
        _most = most;
        _basis = new DenseVectors(most + 1, matrix.Stride);
        _coefficients = new DenseVectors(1, most + 8);
        _hessenberg = new DenseStorage(most);
    }

    /// <summary>Number of steps so far.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether the basis spans an invariant subspace already.</summary>
    public bool BrokeDown { get; private set; }

    /// <summary>Norm of the matrix times the dominant Ritz vector minus the Ritz value times it, divided by the value's modulus.</summary>
    public double RelativeResidual { get; private set; } = double.PositiveInfinity;

    /// <summary>The Ritz value of largest modulus; of a pair the one with positive imaginary part.</summary>
    public Complex Ritz { get; private set; }

    /// <summary>Extends the basis.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Advance(int steps)
    {
        int length = _matrix.Stride;
        double* h = _coefficients[0];
        while (Steps < steps && !BrokeDown)
        {
            int j = Steps;
            double* w = _basis[j + 1];
            DenseVector.Multiply(_matrix, _basis[j], w);
            double before = Math.Sqrt(DenseVector.Dot(w, w, length));

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
                for (int i = 0; i < length; i++)
                {
                    w[i] /= _beyond;
                }

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
        using DenseStorage small = new(m);
        using DenseStorage work = new(m);
        using DenseStorage imaginary = new(m);
        double frobenius = 0;
        for (int i = 0; i < m; i++)
        {
            for (int j = Math.Max(0, i - 1); j < m; j++)
            {
                double value = _hessenberg.Row(i)[j];
                small.Row(i)[j] = value;
                work.Row(i)[j] = value;
                frobenius += value * value;
            }
        }

        Complex[] values = new Complex[m];
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

        HessenbergResolvent resolvent = new(small, work, imaginary);
        resolvent.Factor(Ritz, 1e-18 * Math.Sqrt(frobenius));
        EigenvalueBound.Start(vector.AsSpan(0, m));
        for (int step = 0; step < 2; step++)
        {
            resolvent.Solve(vector);
            EigenvalueBound.Normalize(vector.AsSpan(0, m));
        }

        RelativeResidual = BrokeDown ? 0 : _beyond * DenseVector.Hypot(vector[m - 1].Real, vector[m - 1].Imaginary) / modulus;
        return modulus > 0;
    }

    /// <summary>The Ritz vector in the coordinates of the matrix.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Expand(Complex[] vector, double* real, double* imaginary)
    {
        int length = _matrix.Stride;
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
    }
}
