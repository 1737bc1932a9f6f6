using System;

namespace WeightInit;

/// <summary>A x and Aᵀ y of a square matrix, scaled near one, in one pass through it, cut in a fixed number of blocks of rows.</summary>
/// <remarks>Single-precision vectors are padded with zeros to whole groups of sixteen. Each block has a sum of its own for
/// Aᵀ y; the caller adds the sums in the order of the blocks.</remarks>
internal abstract unsafe class TwoSidedProduct
{
    /// <summary>Blocks of a pass in single precision.</summary>
    public const int Blocks = 16;

    /// <summary>Blocks of a pass in double precision: the sums of two vectors fit where those of a pass in single precision do.</summary>
    public const int ExactBlocks = Blocks / 4;

    /// <summary>Number of rows and columns.</summary>
    public abstract int Size { get; }

    /// <summary>Power of two that vectors of <see cref="MultiplyExactly"/> must have been multiplied by.</summary>
    public abstract double Scale { get; }

    /// <summary>The operator is this power of the matrix; <see cref="MultiplyExactly"/> is with the matrix itself.</summary>
    public virtual int Power => 1;

    /// <summary>Whether each side multiplies for itself, by <see cref="MultiplySide"/>, instead of sharing a pass.</summary>
    public virtual bool IsBySide => false;

    /// <summary>Blocks of the preparation before the first pass; 0 where there is none.</summary>
    public virtual int PreparationBlocks => 0;

    /// <summary>One block of the preparation.</summary>
    public virtual void Prepare(int block)
    {
    }

    /// <summary>One block's rows of A x to their place, and its share of Aᵀ y over what the sum held.</summary>
    public abstract void Multiply(int block, float* x, float* y, float* rows, float* sum);

    /// <summary>The same in double precision with the matrix as it was given, for two vectors a side; twice the same vector where one is all there is.</summary>
    public abstract void MultiplyExactly(
        int block, double* x0, double* x1, double* y0, double* y1, double* rows0, double* rows1, double* sum0, double* sum1);

    /// <summary>The whole product of one side: 0 for the matrix, 1 for its transpose.</summary>
    public virtual void MultiplySide(int side, float* x, float* product) => throw new NotSupportedException();
}
