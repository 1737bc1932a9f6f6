using System;
using System.Numerics;
using System.Threading;

namespace WeightInit;

/// <summary>
/// x ← x·H_{k−1}…H_0 for the unit rows x, in blocks I − VᵀTV (Schreiber and Van Loan 1989). Rows lie in panels, a lane
/// a row; a panel goes through all blocks on its own, so threads share nothing but the reflectors.
/// </summary>
internal sealed unsafe class HaarProduct<TSimd, TVector, T> : IBlockWork, IDisposable
    where TSimd : struct, ISimd<TVector, T>
    where TVector : struct
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int Block = ReflectorBlock<T>.Length;

    // Columns of a step: a panel's part and a tile's part stay in the first-level cache.
    private const int Step = ReflectorBlock<T>.Step;

    private readonly T* _destination;
    private readonly bool _isTransposed;
    private readonly int _size;
    private readonly int _count;
    private readonly WeightKey _key;
    private readonly CancellationToken _cancellation;
    private readonly ReflectorBlock<T>[] _blocks;
    private readonly PinnedPool<T> _memory;
    private readonly T* _signs;
    private readonly int _panels;
    private readonly int _panelsAtOnce;
    private bool _isPrepared;

    public HaarProduct(T* destination, int rows, int columns, WeightKey key, CancellationToken cancellation)
    {
        _destination = destination;
        _isTransposed = rows < columns;
        (_size, _count) = _isTransposed ? (columns, rows) : (rows, columns);
        _key = key;
        _cancellation = cancellation;
        _blocks = new ReflectorBlock<T>[(_count + Block - 1) / Block];
        _panels = (_count + Width - 1) / Width;

        // Panels that share a pass through the reflectors spare memory traffic; too few passes leave threads idle.
        _panelsAtOnce = Math.Clamp(_panels / 16, 1, 4);

        long total = Padded(_count);
        for (int b = 0; b < _blocks.Length; b++)
        {
            total += (Block * (long)(_size - (b * Block) + Padded(_size - (b * Block)))) + (Block * Block);
        }

        _memory = new PinnedPool<T>(total);
        T* next = _memory.Pointer;
        _signs = next;
        next += Padded(_count);
        for (int b = 0; b < _blocks.Length; b++)
        {
            long columnsLeft = _size - (b * Block);
            _blocks[b] = new(next, next + (Block * columnsLeft), next + (Block * (columnsLeft + Padded(columnsLeft))));
            next = _blocks[b].Factor + (Block * Block);
        }
    }

    private static int Width => 2 * TSimd.Count;

    private static int TileRows => TSimd.TileRows;

    public void Run(int threads)
    {
        int groups = (_panels + _panelsAtOnce - 1) / _panelsAtOnce;
        using BlockCrew crew = new(threads, Math.Max(groups, _blocks.Length));
        crew.Run(this, _blocks.Length);
        _cancellation.ThrowIfCancellationRequested();
        _isPrepared = true;
        crew.Run(this, groups);
        _cancellation.ThrowIfCancellationRequested();
    }

    public void Execute(int block)
    {
        if (_cancellation.IsCancellationRequested)
        {
            return;
        }

        if (_isPrepared)
        {
            // The last rows go through most blocks: first come the longest pieces of work.
            int end = _panels - (block * _panelsAtOnce);
            Turn(Math.Max(end - _panelsAtOnce, 0), end);
        }
        else
        {
            int first = block * Block;
            _blocks[block].Prepare<TSimd, TVector>(first, Math.Min(Block, _count - first), _size, _key, _signs + first);
        }
    }

    public void Dispose() => _memory.Dispose();

    private static long Padded(long count) => (count + 47) / 48 * 48;

    private void Turn(int firstPanel, int endPanel)
    {
        long panelLength = Padded(_size) * Width;
        int products = Block * Width;
        using PinnedPool<T> memory = new((endPanel - firstPanel) * (panelLength + products));
        T* values = memory.Pointer;
        T* sums = values + ((endPanel - firstPanel) * panelLength);
        PinnedPool<T>.Clear(values, (endPanel - firstPanel) * panelLength);

        for (int b = (endPanel - 1) * Width / Block; b >= 0; b--)
        {
            int first = b * Block;
            int count = Math.Min(Block, _count - first);
            int begun = firstPanel;
            while (begun * Width / Block < b)
            {
                begun++;
            }

            T* v = values + ((begun - firstPanel) * panelLength);
            T* w = sums + ((begun - firstPanel) * products);
            int panels = endPanel - begun;
            int fresh = 0;
            while (fresh < panels && (begun + fresh) * Width / Block == b)
            {
                Begin(v + (fresh * panelLength), w + (fresh * products), b, (begun + fresh) * Width);
                fresh++;
            }

            Project(_blocks[b], first, v + (fresh * panelLength), w + (fresh * products), panels - fresh, panelLength);
            for (int p = 0; p < panels; p++)
            {
                for (int tile = 0; tile < count; tile += TileRows)
                {
                    T* target = w + (p * products);
                    Tile<TSimd, TVector, T>.Multiply(
                        _blocks[b].Factor + (tile * Block) + tile, Block, target + (tile * Width), Width, target + (tile * Width), count - tile, false);
                }
            }

            Update(_blocks[b], first, count, v, w, panels, panelLength);
        }

        Store(values, firstPanel, endPanel - firstPanel, panelLength);
    }

    /// <summary>A panel's own block finds unit rows: their products with the reflectors can be read off.</summary>
    private void Begin(T* values, T* sums, int block, int firstRow)
    {
        int lanes = Math.Min(Width, _count - firstRow);
        PinnedPool<T>.Clear(sums, Block * Width);
        for (int lane = 0; lane < lanes; lane++)
        {
            int row = firstRow + lane;
            T sign = _signs[row];
            values[((long)row * Width) + lane] = sign;
            for (int j = 0; j < Block; j++)
            {
                sums[(j * Width) + lane] = sign * _blocks[block].ByReflector[((row - (block * Block)) * Block) + j];
            }
        }
    }

    /// <summary>W = X·Vᵀ. Columns of the block itself are still zero in rows of later blocks.</summary>
    private void Project(in ReflectorBlock<T> block, int first, T* values, T* sums, int panels, long panelLength)
    {
        int columns = _size - first;
        for (int start = Block; start < columns && panels > 0; start += Step)
        {
            int length = Math.Min(Step, columns - start);
            for (int p = 0; p < panels; p++)
            {
                T* source = values + (p * panelLength) + ((long)(first + start) * Width);
                for (int tile = 0; tile < Block; tile += TileRows)
                {
                    T* reflectors = block.ByReflector + ((long)start * Block) + tile;
                    T* target = sums + (((p * Block) + tile) * Width);
                    Tile<TSimd, TVector, T>.Multiply(reflectors, Block, source, Width, target, length, start > Block);
                }
            }
        }
    }

    /// <summary>X += (−W·T)·V.</summary>
    private void Update(in ReflectorBlock<T> block, int first, int count, T* values, T* sums, int panels, long panelLength)
    {
        int columns = _size - first;
        for (int start = 0; start < columns; start += Step)
        {
            int end = Math.Min(start + Step, columns);
            for (int p = 0; p < panels; p++)
            {
                T* target = values + (p * panelLength) + ((long)first * Width);
                for (int tile = start; tile < end; tile += TileRows)
                {
                    Tile<TSimd, TVector, T>.Multiply(
                        block.ByColumn + ((long)tile * Block), TileRows, sums + (p * Block * Width), Width, target + ((long)tile * Width), count, true);
                }
            }
        }
    }

    private void Store(T* values, int firstPanel, int panels, long panelLength)
    {
        int firstRow = firstPanel * Width;
        int lanes = Math.Min(panels * Width, _count - firstRow);
        if (!_isTransposed)
        {
            // All panels' part of a line at once: lines are far apart in memory.
            for (int c = 0; c < _size; c++)
            {
                T* target = _destination + ((long)c * _count) + firstRow;
                for (int done = 0; done < lanes; done += Width)
                {
                    int part = Math.Min(Width, lanes - done);
                    new Span<T>(values + (done / Width * panelLength) + ((long)c * Width), part).CopyTo(new Span<T>(target + done, part));
                }
            }

            return;
        }

        for (int start = 0; start < _size; start += 16)
        {
            int end = Math.Min(start + 16, _size);
            for (int row = 0; row < lanes; row++)
            {
                T* source = values + (row / Width * panelLength) + (row % Width);
                T* target = _destination + ((long)(firstRow + row) * _size);
                for (int c = start; c < end; c++)
                {
                    target[c] = source[(long)c * Width];
                }
            }
        }
    }
}
