using System;
using System.Numerics;

namespace WeightInit;

/// <summary>What it takes to look at a small projected matrix, made once for all looks.</summary>
internal sealed class RitzWork : IDisposable
{
    /// <param name="most">Most rows.</param>
    public RitzWork(int most)
    {
        Projected = new DenseStorage(most);
        Work = new DenseStorage(most);
        Imaginary = new DenseStorage(most);
        Vector = new Complex[most];
        Resolvent = new HessenbergResolvent(Projected, Work, Imaginary);
    }

    /// <summary>The matrix; zero after <see cref="Reshape"/>.</summary>
    public DenseStorage Projected { get; }

    /// <summary>Room for another, and for the real part of a factor.</summary>
    public DenseStorage Work { get; }

    /// <summary>Room for the imaginary part of a factor.</summary>
    public DenseStorage Imaginary { get; }

    /// <summary>Room for a vector.</summary>
    public Complex[] Vector { get; }

    /// <summary>Solves with the matrix.</summary>
    public HessenbergResolvent Resolvent { get; }

    /// <summary>Begins a look at a matrix of so many rows.</summary>
    public void Reshape(int size)
    {
        Projected.Reshape(size);
        Work.Reshape(size);
        Imaginary.Reshape(size);
    }

    public void Dispose()
    {
        Projected.Dispose();
        Work.Dispose();
        Imaginary.Dispose();
    }
}
