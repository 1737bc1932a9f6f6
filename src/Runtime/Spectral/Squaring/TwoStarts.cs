using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Three independent looks at a power of a matrix: a Krylov space of it, one of its transpose, and its rounding error.</summary>
internal sealed unsafe class TwoStarts : IBlockWork, IDisposable
{
    /// <summary>Number of looks, which may be taken at the same time.</summary>
    public const int Blocks = 3;

    private const double Ulp = 2.220446049250313e-16;
    private const int MostSteps = 32;
    private const double SettledResidual = 1e-10;
    private const double SettledExcess = 1e-6;

    private readonly DenseStorage _matrix;
    private readonly DenseStorage _power;
    private readonly int _exponent;
    private readonly WeightKey _probe;
    private readonly bool[] _settled = new bool[2];
    private readonly double[] _excess = new double[2];

    public TwoStarts(DenseStorage matrix, DenseStorage power, DenseStorage transposed, int exponent, WeightKey start)
    {
        _matrix = matrix;
        _power = power;
        _exponent = exponent;
        _probe = start.OrSeed(0).Child("squaring-probe");
        Right = new Arnoldi(new DenseOperator(power), MostSteps, start.OrSeed(0).Child("squaring-right"));
        Left = new Arnoldi(new DenseOperator(transposed), MostSteps, start.OrSeed(0).Child("squaring-left"));
    }

    /// <summary>The space of the power.</summary>
    public Arnoldi Right { get; }

    /// <summary>The space of its transpose.</summary>
    public Arnoldi Left { get; }

    /// <summary>Dominant Ritz vector in the space of the power.</summary>
    public Complex[] RightVector { get; } = new Complex[MostSteps];

    /// <summary>Dominant Ritz vector in the space of the transpose.</summary>
    public Complex[] LeftVector { get; } = new Complex[MostSteps];

    /// <summary>Whether both dominant Ritz pairs have settled.</summary>
    public bool BothSettled => _settled[0] && _settled[1];

    /// <summary>By how much, relatively, another value of the power might exceed the dominant one, as far as is known.</summary>
    public double Excess => Math.Max(0, Math.Max(_excess[0], _excess[1]));

    /// <summary>Frobenius norm of what rounding has done to the power.</summary>
    public double PowerError { get; private set; }

    /// <summary>Products with a vector.</summary>
    public long Products => Right.Steps + Left.Steps + _exponent + 1;

    public void Execute(int block)
    {
        switch (block)
        {
            case 0:
                _settled[0] = Settle(Right, RightVector, out _excess[0]);
                break;
            case 1:
                _settled[1] = Settle(Left, LeftVector, out _excess[1]);
                break;
            default:
                PowerError = MeasurePowerError(_matrix, _power, _exponent, _probe);
                break;
        }
    }

    public void Dispose()
    {
        Right.Dispose();
        Left.Dispose();
    }

    private bool Settle(Arnoldi process, Complex[] vector, out double excess)
    {
        excess = 0;
        int first = _matrix.Size <= 64 ? 10 : _matrix.Size <= 128 ? 16 : 20;
        for (int steps = first; steps <= MostSteps; steps += 4)
        {
            process.Advance(steps);
            if (process.Extract(vector) && process.RelativeResidual <= SettledResidual)
            {
                excess = process.Excess();
                if (excess <= SettledExcess)
                {
                    return true;
                }
            }

            if (process.BrokeDown)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Frobenius norm of the rounding error in the computed power, measured: a Gaussian probe is multiplied by the power,
    /// and by the matrix as often.</summary>
    /// <remarks>‖E v‖² has expectation ‖E‖_F² for a standard Gaussian v; a factor of ten covers the probe that hits it badly.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double MeasurePowerError(DenseStorage a, DenseStorage power, int exponent, WeightKey probe)
    {
        int length = a.Stride;
        using DenseVectors vectors = new(2, length);
        double* x = vectors[0], y = vectors[1];
        Sampler.Normal(new Span<double>(x, a.Size), probe);
        DenseVector.Multiply(power, x, y);
        double size = DenseVector.Normalize(y, length);
        using DenseVectors repeated = new(2, length);
        double* u = repeated[0], v = repeated[1];
        new Span<double>(x, length).CopyTo(new Span<double>(u, length));
        for (int step = 0; step < exponent; step++)
        {
            DenseVector.Multiply(a, u, v);
            DenseVector.Normalize(v, length);
            double* swap = u;
            u = v;
            v = swap;
        }

        double sum = 0;
        for (int i = 0; i < length; i++)
        {
            sum += (y[i] - u[i]) * (y[i] - u[i]);
        }

        return (10 * size * Math.Sqrt(sum)) + Ulp;
    }
}
