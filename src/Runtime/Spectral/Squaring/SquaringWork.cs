using System;

namespace WeightInit;

/// <summary>One squaring, cut into blocks of rows.</summary>
internal sealed class SquaringWork : IBlockWork
{
    private const int BlockRows = 32;

    private DenseStorage? _source;
    private DenseStorage? _target;

    /// <summary>target = source · source.</summary>
    public void Run(DenseStorage source, DenseStorage target, BlockCrew crew)
    {
        _source = source;
        _target = target;
        crew.Run(this, (source.Size + BlockRows - 1) / BlockRows);
    }

    public void Execute(int block) =>
        MatrixSquare.Rows(_source!, _target!, block * BlockRows, Math.Min((block + 1) * BlockRows, _source!.Size));
}
