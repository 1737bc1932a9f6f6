using System;
using System.Threading;

namespace WeightInit;

/// <summary>A Krylov decomposition A V = V H + v cᵀ with orthonormal (V, v).</summary>
/// <remarks>
/// Row i of the basis is vector i. H has one row more than columns: the coupling c. Vectors are orthogonalised by
/// classical Gram–Schmidt twice, cut in blocks of rows: three rounds of the crew a step, one pass through the matrix and
/// three through the basis.
/// </remarks>
internal sealed unsafe partial class KrylovBasis : IBlockWork
{
    // Entries of the basis below which one thread is done before another would have begun.
    private const int Alone = 16_384;
    private BlockProduct _product;
    private readonly BlockCrew _crew;
    private readonly StartVectors _random;
    private readonly int _size;
    private readonly int _stride;
    private readonly int _blockRows;
    private readonly int _blocks;
    private readonly double* _vectors;
    private readonly double* _partial;
    private readonly int _partialStride;
    private readonly double* _first;
    private readonly double* _second;
    private readonly double* _negated;
    private Phase _phase;
    private int _count;
    private double* _x;
    private double* _w;

    private enum Phase
    {
        Prepare,
        Product,
        Dots,
        Update,
        Finish,
        Rotate,
    }

    /// <summary>An empty basis.</summary>
    public KrylovBasis(BlockProduct product, int most, BlockCrew crew, Workspace workspace, StartVectors random)
    {
        _product = product;
        _crew = crew;
        _random = random;
        Most = most;
        _size = product.Size;
        _stride = (int)Workspace.Padded(_size);
        _blockRows = BlockRows(_size);
        _blocks = (_size + _blockRows - 1) / _blockRows;
        _partialStride = (int)Workspace.Padded(most + 1);
        _vectors = workspace.Take((long)(most + 1) * _stride);
        HStride = (int)Workspace.Padded(most);
        H = workspace.Take((long)(most + 1) * HStride);
        _partial = workspace.Take((long)_blocks * _partialStride);
        _first = workspace.Take(_partialStride);
        _second = workspace.Take(_partialStride);
        _negated = workspace.Take(_partialStride);
    }

    /// <summary>Most vectors besides the residual's.</summary>
    public int Most { get; }

    /// <summary>Projected matrix, row-major, Most + 1 rows.</summary>
    public double* H { get; }

    /// <summary>Entries from one row of <see cref="H"/> to the next.</summary>
    public int HStride { get; }

    /// <summary>Products made so far.</summary>
    public long Products { get; private set; }

    /// <summary>Number of blocks a round is cut in.</summary>
    public static int RoundBlocks(int size) => (size + BlockRows(size) - 1) / BlockRows(size);

    /// <summary>What the basis takes from a workspace.</summary>
    public static long Doubles(int size, int most)
    {
        long stride = Workspace.Padded(size), blocks = RoundBlocks(size), rows = most + 1;
        return (rows * stride) + (rows * Workspace.Padded(most)) + ((blocks + 3) * Workspace.Padded(rows)) + 64;
    }

    /// <summary>Basis vector i.</summary>
    public double* Vector(int i) => _vectors + ((nint)i * _stride);

    /// <summary>Puts a fresh random unit vector, orthogonal to the first <paramref name="kept"/>, in the place behind them.</summary>
    public void Seed(int kept)
    {
        if (kept == 0)
        {
            new Span<double>(H, (Most + 1) * HStride).Clear();
        }

        _random.Fill(Vector(kept), _size);
        _w = Vector(kept);
        _count = kept;
        Clean(passes: 2);
    }

    /// <summary>Grows the basis from <paramref name="from"/> vectors (and one) to <paramref name="to"/> (and one).</summary>
    public void Expand(int from, int to, CancellationToken cancellation)
    {
        for (int column = from; column < to; column++)
        {
            cancellation.ThrowIfCancellationRequested();
            Step(column);
        }
    }

    private void Step(int column)
    {
        _x = Vector(column);
        _count = column + 1;
        _w = Vector(_count);
        Multiply();
        Reduce(_first);
        Round(Phase.Update);
        Reduce(_second);
        Round(Phase.Finish);
        for (int i = 0; i < _count; i++)
        {
            H[((nint)i * HStride) + column] = _first[i] + _second[i];
        }

        Normalize(column);
        Products++;
    }

    private void Multiply()
    {
        _product.Begin(_x);
        if (_product.PreparationBlocks > 0)
        {
            _phase = Phase.Prepare;
            _crew.Run(this, _product.PreparationBlocks);
        }

        Round(Phase.Product);
    }

    private void Round(Phase phase)
    {
        _phase = phase;
        if ((long)_size * _count > Alone)
        {
            _crew.Run(this, _blocks);
            return;
        }

        for (int block = 0; block < _blocks; block++)
        {
            ((IBlockWork)this).Execute(block);
        }
    }

    void IBlockWork.Execute(int block)
    {
        if (_phase == Phase.Prepare)
        {
            _product.Prepare(block);
            return;
        }

        int start = block * _blockRows;
        int end = Math.Min(_size, start + _blockRows);
        switch (_phase)
        {
            case Phase.Product:
                _product.Rows(start, end, _x, _w);
                Dots(block, start, end);
                break;
            case Phase.Dots:
                Dots(block, start, end);
                break;
            case Phase.Update:
                Subtract(start, end);
                Dots(block, start, end);
                break;
            case Phase.Finish:
                Subtract(start, end);
                break;
            case Phase.Rotate:
                RotateRows(start, end);
                break;
        }
    }

    private void Dots(int block, int start, int end)
    {
        double* partial = _partial + ((nint)block * _partialStride);
        RowProduct.Multiply(
            _vectors + start, _stride, _count, end - start, _w + start, _w + start, partial, partial);
    }

    private void Subtract(int start, int end) =>
        ColumnProduct.Accumulate(
            _vectors + start, _stride, _count, end - start, _negated, _negated, _w + start, _w + start);

    /// <summary>Sums the blocks' dot products in the order of the blocks, whoever made them.</summary>
    private void Reduce(double* sums)
    {
        int count = _partialStride;
        new Span<double>(sums, count).Clear();
        for (int block = 0; block < _blocks; block++)
        {
            VectorKernels.Add(sums, 1, _partial + ((nint)block * count), count);
        }

        VectorKernels.Scale(sums, -1, _negated, count);
    }

    // Enough rows that a dot product is worth its final sum, enough blocks for many threads on large problems.
    private static int BlockRows(int size) => Math.Max(64, (int)Workspace.Padded((size + 15) / 16));
}
