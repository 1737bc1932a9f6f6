using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The square nonzero pattern of a matrix in compressed rows: an edge i → j for each nonzero at (i, j).</summary>
internal readonly ref struct SparsePattern
{
    /// <summary>A pattern over arrays that hold no explicit zeros.</summary>
    public SparsePattern(ReadOnlySpan<int> offsets, ReadOnlySpan<int> columns)
    {
        Offsets = offsets;
        Columns = columns;
    }

    /// <summary>Where each row's columns begin.</summary>
    public ReadOnlySpan<int> Offsets { get; }

    /// <summary>Columns of the nonzero values.</summary>
    public ReadOnlySpan<int> Columns { get; }

    /// <summary>Number of rows.</summary>
    public int Size => Offsets.Length - 1;
}
