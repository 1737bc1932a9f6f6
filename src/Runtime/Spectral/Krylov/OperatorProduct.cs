using System;
using System.Numerics;

namespace WeightInit;

/// <summary>Product of a user's operator, or of its AᵀA (A Aᵀ where that is smaller).</summary>
internal sealed unsafe class OperatorProduct<T> : BlockProduct
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly ILinearOperator<T> _operator;
    private readonly bool _gram;
    private readonly T[] _input;
    private readonly T[] _output;
    private readonly double* _result;

    /// <param name="source">Square where <paramref name="gram"/> is false.</param>
    /// <param name="gram">Whether the norm is wanted.</param>
    /// <param name="workspace">Gives one vector.</param>
    public OperatorProduct(ILinearOperator<T> source, bool gram, Workspace workspace)
    {
        _operator = source;
        _gram = gram;
        Size = Math.Min(source.Rows, source.Columns);
        _input = new T[Size];
        _output = new T[gram ? Math.Max(source.Rows, source.Columns) : Size];
        _result = workspace.Take(Size);
    }

    public override int Size { get; }

    public override int ProductsEach => _gram ? 2 : 1;

    // Nothing is known of how the operator rounds; a single-precision one cannot be better than this.
    public override double Rounding => typeof(T) == typeof(float) ? 4 * 1.1920929e-7 : base.Rounding;

    public override void Begin(double* x)
    {
        for (int i = 0; i < Size; i++)
        {
            _input[i] = T.CreateTruncating(x[i]);
        }

        if (!_gram)
        {
            _operator.Multiply(_input, _output);
            Read(_output);
        }
        else if (_operator.Columns <= _operator.Rows)
        {
            _operator.Multiply(_input, _output);
            _operator.MultiplyTranspose(_output, _input);
            Read(_input);
        }
        else
        {
            _operator.MultiplyTranspose(_input, _output);
            _operator.Multiply(_output, _input);
            Read(_input);
        }
    }

    public override void Rows(int start, int end, double* x, double* y) =>
        new ReadOnlySpan<double>(_result + start, end - start).CopyTo(new Span<double>(y + start, end - start));

    private void Read(T[] values)
    {
        for (int i = 0; i < Size; i++)
        {
            _result[i] = double.CreateTruncating(values[i]);
            if (!double.IsFinite(_result[i]))
            {
                throw new ArgumentException(
                    $"The operator's product has the value {_result[i]} at index {i}. All values must be finite: scale the operator where they overflow.");
            }
        }
    }
}
