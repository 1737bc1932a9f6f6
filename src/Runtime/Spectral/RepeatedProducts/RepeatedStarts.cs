using System;
using System.Numerics;

namespace WeightInit;

/// <summary>Two Krylov spaces, of a power of a matrix and of its transpose, from independent starts.</summary>
internal sealed unsafe class RepeatedStarts : IBlockWork, IDisposable
{
    /// <summary>Number of spaces, which may be built at the same time.</summary>
    public const int Blocks = 2;

    private readonly DenseStorage _matrix;
    private readonly DenseStorage _fourth;
    private readonly RepeatedPlan _plan;
    private readonly WeightKey _start;
    private readonly RepeatedProduct?[] _products = new RepeatedProduct?[Blocks];
    private readonly Arnoldi?[] _spaces = new Arnoldi?[Blocks];
    private readonly Complex[][] _vectors;
    private readonly bool[] _settled = new bool[Blocks];
    private readonly double[] _excess = new double[Blocks];

    public RepeatedStarts(DenseStorage matrix, DenseStorage fourth, RepeatedPlan plan, WeightKey start)
    {
        _matrix = matrix;
        _fourth = fourth;
        _plan = plan;
        _start = start.OrSeed(0);
        _vectors = [new Complex[plan.MostSteps], new Complex[plan.MostSteps]];
    }

    /// <summary>The space of the power.</summary>
    public Arnoldi Right => _spaces[0]!;

    /// <summary>The space of its transpose.</summary>
    public Arnoldi Left => _spaces[1]!;

    /// <summary>What values of the left space must be multiplied by to be comparable with the right one's: a power of two.</summary>
    public double LeftToRight => _products[0]!.Scale / _products[1]!.Scale;

    /// <summary>Dominant Ritz vector in the space of the power.</summary>
    public Complex[] RightVector => _vectors[0];

    /// <summary>Dominant Ritz vector in the space of the transpose.</summary>
    public Complex[] LeftVector => _vectors[1];

    /// <summary>Whether both dominant Ritz pairs have settled.</summary>
    public bool BothSettled => _settled[0] && _settled[1];

    /// <summary>By how much, relatively, another value of the power might exceed the dominant one, as far as is known.</summary>
    public double Excess => Math.Max(_excess[0], _excess[1]);

    /// <summary>Products with a vector.</summary>
    public long Products => (long)(_plan.Times + 1) * (Right.Steps + Left.Steps);

    public void Execute(int block)
    {
        RepeatedProduct product = new(_matrix, _fourth, transposed: block == 1, _plan.Times);
        _products[block] = product;
        Arnoldi space = new(product, _plan.MostSteps, _start.Child(block == 0 ? "repeated-right" : "repeated-left"));
        _spaces[block] = space;
        for (int steps = _plan.FirstSteps; steps <= _plan.MostSteps && !space.BrokeDown; steps += _plan.LookEvery)
        {
            space.Advance(steps);
            if (space.Extract(_vectors[block]) && space.RelativeResidual <= _plan.SettledResidual)
            {
                _excess[block] = space.Excess();
                if (_excess[block] <= _plan.SettledExcess)
                {
                    _settled[block] = true;
                    return;
                }
            }
        }
    }

    public void Dispose()
    {
        for (int block = 0; block < Blocks; block++)
        {
            _spaces[block]?.Dispose();
            _products[block]?.Dispose();
        }
    }
}
