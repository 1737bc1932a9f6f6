using System;

namespace WeightInit;

/// <summary>Both products of a power of a dense matrix, A and A⁴ in turn, in single precision on a rounded copy.</summary>
/// <remarks>The exponent 4q + 1 is odd and a prime: in others, moduli that differ by sign or a simple fraction of a circle become one.
/// A side is one thread's. Rounding in the power moves its vectors; the eigenvalue is taken with the matrix as it was given.</remarks>
/// <typeparam name="T">float or double.</typeparam>
internal sealed unsafe class DensePower<T> : TwoSidedProduct
    where T : unmanaged
{
    private readonly DenseTwoSided<T> _matrix;
    private readonly float* _values;
    private readonly float* _fourth;
    private readonly float* _between;
    private readonly int _stride;
    private readonly int _padded;
    private readonly int _power;

    /// <param name="matrix">First value; must stay where it is.</param>
    /// <param name="size">Number of rows and columns.</param>
    /// <param name="exponent">2^exponent brings the matrix near one.</param>
    /// <param name="power">The exponent, 4q + 1.</param>
    /// <param name="crew">Threads that square.</param>
    /// <param name="workspace">Room for <see cref="Doubles"/>.</param>
    public DensePower(T* matrix, int size, int exponent, int power, BlockCrew crew, Workspace workspace)
    {
        Size = size;
        Scale = Math.ScaleB(1, exponent);
        _power = power;
        _matrix = new DenseTwoSided<T>(matrix, size);
        _stride = SingleSquare.Stride(size);
        _padded = SingleVector.Padded(size);
        long square = SingleVector.Doubles((long)size * _stride);
        _values = (float*)workspace.Take(square);
        _fourth = (float*)workspace.Take(square);
        float* second = (float*)workspace.Take(square);
        _between = (float*)workspace.Take(SingleVector.Doubles(4L * _padded));
        for (int row = 0; row < size; row++)
        {
            SingleVector.Round(matrix + ((nint)row * size), Scale, _values + ((nint)row * _stride), size);
        }

        SingleSquare.Run(_values, second, size, crew);
        SingleSquare.Run(second, _fourth, size, crew);
    }

    public override int Size { get; }

    public override double Scale { get; }

    public override int Power => _power;

    public override bool IsBySide => true;

    /// <summary>What the product takes from a workspace.</summary>
    public static long Doubles(int size) =>
        (3 * SingleVector.Doubles((long)size * SingleSquare.Stride(size))) + SingleVector.Doubles(4L * SingleVector.Padded(size)) + 32;

    public override void MultiplySide(int side, float* x, float* product)
    {
        float* one = _between + (side * 2 * (nint)_padded), other = one + _padded;
        Apply(side, _values, x, one);
        for (int left = _power / 4; left > 1; left--)
        {
            Apply(side, _fourth, one, other);
            float* from = one;
            one = other;
            other = from;
        }

        Apply(side, _fourth, one, product);
    }

    public override void Multiply(int block, float* x, float* y, float* rows, float* sum) => throw new NotSupportedException();

    public override void MultiplyExactly(
        int block, double* x0, double* x1, double* y0, double* y1, double* rows0, double* rows1, double* sum0, double* sum1) =>
        _matrix.MultiplyExactly(block, x0, x1, y0, y1, rows0, rows1, sum0, sum1);

    private void Apply(int side, float* values, float* x, float* y)
    {
        if (side == 0)
        {
            SingleProduct.Dots(values, _stride, Size, _padded, x, y);
            SingleVector.ClearEnd(y, Size);
        }
        else
        {
            new Span<float>(y, _padded).Clear();
            SingleProduct.Combine(values, _stride, Size, _padded, x, y);
        }
    }
}
