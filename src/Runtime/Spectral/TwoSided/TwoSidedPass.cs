using System;

namespace WeightInit;

/// <summary>The rounds of work of a two-sided process, cut in blocks that do not depend on the number of threads.</summary>
/// <remarks>A step is two rounds: one pass through the matrix for both sides, then each side takes its vector in.</remarks>
internal sealed unsafe class TwoSidedPass : IBlockWork
{
    private readonly TwoSidedProduct _product;
    private readonly BlockCrew _crew;
    private readonly KrylovSide _right;
    private readonly KrylovSide _left;
    private readonly TwoSidedPlan _plan;
    private readonly float* _sums;
    private readonly int _padded;
    private readonly int _stride;
    private double* _x;
    private double* _y;
    private double* _ax;
    private int _second;
    private Phase _phase;

    private enum Phase
    {
        Prepare,
        Product,
        Side,
        Advance,
        Decompose,
        Truncate,
        Exact,
        Gather,
    }

    public TwoSidedPass(
        TwoSidedProduct product, KrylovSide right, KrylovSide left, TwoSidedPlan plan, BlockCrew crew, Workspace workspace)
    {
        _product = product;
        _right = right;
        _left = left;
        _plan = plan;
        _crew = crew;
        _padded = SingleVector.Padded(product.Size);
        _stride = (int)Workspace.Padded(product.Size);
        _sums = (float*)workspace.Take(SingleVector.Doubles((long)TwoSidedProduct.Blocks * _padded));
    }

    /// <summary>Products with the matrix or its transpose so far.</summary>
    public long Products { get; private set; }

    /// <summary>What the rounds take from a workspace.</summary>
    public static long Doubles(int size) =>
        SingleVector.Doubles((long)TwoSidedProduct.Blocks * SingleVector.Padded(size)) + 8;

    /// <summary>To be done once.</summary>
    public void Prepare()
    {
        if (_product.PreparationBlocks > 0)
        {
            Round(Phase.Prepare, _product.PreparationBlocks);
        }
    }

    /// <summary>One more vector on each side.</summary>
    public void Step()
    {
        if (_product.IsBySide)
        {
            Round(Phase.Side, 2);
        }
        else
        {
            Round(Phase.Product, TwoSidedProduct.Blocks);
            Round(Phase.Advance, 2);
        }

        Products += 2 * _product.Power;
    }

    /// <summary>Both sides' Schur forms.</summary>
    public void Decompose() => Round(Phase.Decompose, 2);

    /// <summary>Restarts both sides.</summary>
    public void Truncate() => Round(Phase.Truncate, 2);

    /// <summary>A x and Aᵀ y in double precision; two vectors each, one after the other, a stride apart.</summary>
    /// <param name="x">Right vectors, multiplied by the product's scale.</param>
    /// <param name="y">Left vectors, likewise.</param>
    /// <param name="ax">Receives A x.</param>
    /// <param name="isPair">False where the second vectors are zero: they are left alone.</param>
    /// <returns>Aᵀ y, there until the next step.</returns>
    public double* MultiplyExactly(double* x, double* y, double* ax, bool isPair)
    {
        _x = x;
        _y = y;
        _ax = ax;
        _second = isPair ? _stride : 0;
        Round(Phase.Exact, TwoSidedProduct.ExactBlocks);
        Round(Phase.Gather, isPair ? 2 : 1);
        Products += isPair ? 4 : 2;
        return ExactSum(0);
    }

    private void Round(Phase phase, int blocks)
    {
        _phase = phase;
        _crew.Run(this, blocks);
    }

    void IBlockWork.Execute(int block)
    {
        switch (_phase)
        {
            case Phase.Prepare:
                _product.Prepare(block);
                break;
            case Phase.Product:
                _product.Multiply(
                    block, _right.Vector(_right.Count), _left.Vector(_left.Count), _right.Vector(_right.Count + 1),
                    _sums + ((nint)block * _padded));
                break;
            case Phase.Side:
                KrylovSide side = Side(block);
                _product.MultiplySide(block, side.Vector(side.Count), side.Vector(side.Count + 1));
                side.Advance();
                break;
            case Phase.Advance:
                Advance(block);
                break;
            case Phase.Decompose:
                Side(block).Decompose(_plan.Kept + 1);
                break;
            case Phase.Truncate:
                Side(block).Truncate(_plan.Kept);
                break;
            case Phase.Exact:
                double* sum = ExactSum(block);
                _product.MultiplyExactly(
                    block, _x, _x + _second, _y, _y + _second, _ax, _ax + _second, sum, sum + _second);
                break;
            case Phase.Gather:
                Gather(block * _stride);
                break;
        }
    }

    /// <summary>A block's sums of both vectors, where its single-precision ones stand at other times.</summary>
    private double* ExactSum(int block) => (double*)_sums + ((nint)block * 2 * _stride);

    private KrylovSide Side(int block) => block == 0 ? _right : _left;

    private void Advance(int block)
    {
        if (block == 1)
        {
            float* sum = _left.Vector(_left.Count + 1);
            new ReadOnlySpan<float>(_sums, _padded).CopyTo(new Span<float>(sum, _padded));
            for (int part = 1; part < TwoSidedProduct.Blocks; part++)
            {
                SingleVector.Add(sum, _sums + ((nint)part * _padded), _padded);
            }
        }

        Side(block).Advance();
    }

    /// <summary>The first block's sum becomes that of all.</summary>
    private void Gather(int offset)
    {
        for (int part = 1; part < TwoSidedProduct.ExactBlocks; part++)
        {
            VectorKernels.Add(ExactSum(0) + offset, 1, ExactSum(part) + offset, _product.Size);
        }
    }
}
