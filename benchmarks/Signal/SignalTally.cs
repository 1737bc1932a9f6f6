using System;

namespace WeightInit.Benchmarks;

/// <summary>Means over the draws of a figure of each layer.</summary>
internal sealed class SignalTally(int layers)
{
    private readonly double[] _sums = new double[layers];
    private readonly double[] _squares = new double[layers];
    private int _draws;

    public void Add(double[] values)
    {
        _draws++;
        for (int i = 0; i < values.Length; i++)
        {
            _sums[i] += values[i];
            _squares[i] += values[i] * values[i];
        }
    }

    /// <summary>The layer whose mean ratio is furthest from 1: by how much, and the largest standard error of any layer.</summary>
    public (double Worst, double Error) Departure()
    {
        double worst = 0;
        double error = 0;
        for (int i = 0; i < _sums.Length; i++)
        {
            double mean = _sums[i] / _draws;
            worst = Math.Abs(mean - 1) > Math.Abs(worst) ? mean - 1 : worst;
            error = Math.Max(error, Math.Sqrt(Math.Max(0, (_squares[i] / _draws) - (mean * mean)) / (_draws - 1)));
        }

        return (worst, error);
    }
}
