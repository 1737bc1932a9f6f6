using System;

namespace WeightInit;

/// <summary>A · (A⁴)^q, or the same of the transpose, applied product by product; scaled near one by a power of two.</summary>
/// <remarks>An odd power: an even one would make one of an eigenvalue and its negative.</remarks>
internal sealed unsafe class RepeatedProduct : IArnoldiOperator, IDisposable
{
    private readonly DenseStorage _matrix;
    private readonly bool _isTransposed;
    private readonly PackedColumns _fourth;
    private readonly DenseVectors _between;
    private readonly int _times;

    /// <param name="matrix">A, its largest value about 1.</param>
    /// <param name="fourth">A⁴.</param>
    /// <param name="transposed">Whether the transpose is meant.</param>
    /// <param name="times">q, at least one.</param>
    public RepeatedProduct(DenseStorage matrix, DenseStorage fourth, bool transposed, int times)
    {
        _matrix = matrix;
        _isTransposed = transposed;
        _times = times;
        _fourth = new PackedColumns(fourth, transposed);
        _between = new DenseVectors(2, _fourth.Length);
    }

    public int Size => _matrix.Size;

    public int Length => _fourth.Length;

    /// <summary>What the power is multiplied by; 0 before the first product.</summary>
    public double Scale { get; private set; }

    public void Multiply(double* x, double* y)
    {
        double* source = x;
        for (int step = 0; step < _times; step++)
        {
            double* target = _between[step & 1];
            _fourth.Multiply(source, target);
            source = target;
        }

        if (_isTransposed)
        {
            new Span<double>(y, Length).Clear();
            ColumnProduct.Accumulate(_matrix.Data, _matrix.Stride, Size, Length, source, source, y, y);
        }
        else
        {
            DenseVector.Dots(_matrix.Data, _matrix.Stride, Size, source, Length, y);
        }

        if (Scale == 0)
        {
            // The first product sets the scale for all.
            double norm = Math.Sqrt(DenseVector.Dot(y, y, Length));
            Scale = norm > 0 ? Math.ScaleB(1, -Math.Clamp(Math.ILogB(norm), -900, 900)) : 1;
        }

        DenseVector.Scale(y, Scale, Length);
    }

    public void Dispose()
    {
        _fourth.Dispose();
        _between.Dispose();
    }
}
