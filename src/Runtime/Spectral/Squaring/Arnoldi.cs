using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Arnoldi's process on a matrix, without restarts, and its dominant Ritz pair.</summary>
internal sealed unsafe partial class Arnoldi : IDisposable
{
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
}
