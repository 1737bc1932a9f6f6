using System;

namespace WeightInit;

/// <summary>A dense row-major matrix for products in single precision.</summary>
/// <remarks>What is not in single precision near one is rounded once to a copy, or anew in each pass where there is no room for it: slower, to
/// the same bits. Behind the last row's end there may be nothing to read, so a padded copy of that row is used.</remarks>
/// <typeparam name="T">float or double.</typeparam>
internal readonly unsafe struct SingleStorage<T>
    where T : unmanaged
{
    // A single-precision matrix of about this scale is used as it is: nothing leaves the range of single precision.
    private const int ModestExponent = 30;
    private readonly T* _given;
    private readonly float* _copy;
    private readonly float* _lastRow;
    private readonly int _rows;
    private readonly int _columns;

    /// <param name="matrix">First value; must stay where it is.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="exponent">2^exponent brings the matrix near one.</param>
    /// <param name="copyLimit">Most bytes of a copy.</param>
    /// <param name="workspace">Room for <see cref="Doubles"/>.</param>
    public SingleStorage(T* matrix, int rows, int columns, int exponent, long copyLimit, Workspace workspace)
    {
        _given = matrix;
        _rows = rows;
        _columns = columns;
        Stride = SingleVector.Padded(columns);
        Scale = IsUsedAsItIs(exponent) ? 1 : Math.ScaleB(1, exponent);
        _lastRow = (float*)workspace.Take(SingleVector.Doubles(Stride));
        SingleVector.Round(matrix + ((nint)(rows - 1) * columns), Scale, _lastRow, columns);
        if (HasCopy(rows, columns, exponent, copyLimit))
        {
            _copy = (float*)workspace.Take(SingleVector.Doubles((long)rows * Stride), clear: false);
        }
    }

    /// <summary>The factor that products are scaled by.</summary>
    public double Scale { get; }

    /// <summary>Length of a row, padded.</summary>
    public int Stride { get; }

    /// <summary>Whether there is a copy, to be made by <see cref="Prepare"/>.</summary>
    public bool IsCopied => _copy is not null;

    /// <summary>What the storage takes from a workspace.</summary>
    public static long Doubles(int rows, int columns, int exponent, long copyLimit)
    {
        long stride = SingleVector.Padded(columns);
        return SingleVector.Doubles(stride) + (HasCopy(rows, columns, exponent, copyLimit) ? SingleVector.Doubles(rows * stride) : 0) + 16;
    }

    /// <summary>Makes a part of the copy, where there is one.</summary>
    public void Prepare(int firstRow, int lastRow, int first, int last)
    {
        int end = Math.Clamp(_columns, first, last);
        for (int row = firstRow; IsCopied && row < lastRow; row++)
        {
            float* target = _copy + ((nint)row * Stride);
            SingleVector.Round(_given + ((nint)row * _columns) + first, Scale, target + first, end - first);
            new Span<float>(target + end, last - end).Clear();
        }
    }

    /// <summary>y[i] = row i · x, of a part of the matrix.</summary>
    public void Dots(int row, int column, int rows, nint width, float* x, float* y)
    {
        int whole = row + rows == _rows ? rows - 1 : rows;
        if (_copy is not null)
        {
            SingleProduct.Dots(_copy + ((nint)row * Stride) + column, Stride, whole, width, x, y);
        }
        else if (typeof(T) == typeof(float) && Scale != 1)
        {
            SingleProduct.Dots((ScaledSingle*)Given(row, column), _columns, whole, width, Scale, x, y);
        }
        else
        {
            SingleProduct.Dots(Given(row, column), _columns, whole, width, Scale, x, y);
        }

        if (whole < rows)
        {
            SingleProduct.Dots(_lastRow + column, Stride, 1, width, x, y + whole);
        }
    }

    /// <summary>z += Σ s[i] · row i, of a part of the matrix.</summary>
    public void Combine(int row, int column, int rows, nint width, float* s, float* z)
    {
        int whole = row + rows == _rows ? rows - 1 : rows;
        if (_copy is not null)
        {
            SingleProduct.Combine(_copy + ((nint)row * Stride) + column, Stride, whole, width, s, z);
        }
        else if (typeof(T) == typeof(float) && Scale != 1)
        {
            SingleProduct.Combine((ScaledSingle*)Given(row, column), _columns, whole, width, Scale, s, z);
        }
        else
        {
            SingleProduct.Combine(Given(row, column), _columns, whole, width, Scale, s, z);
        }

        if (whole < rows)
        {
            SingleProduct.Combine(_lastRow + column, Stride, 1, width, s + whole, z);
        }
    }

    /// <summary>Both in one pass, of whole rows.</summary>
    public void Both(int row, int rows, float* x, float* y, float* s, float* z)
    {
        int whole = row + rows == _rows ? rows - 1 : rows;
        if (_copy is not null)
        {
            SingleProduct.Both(_copy + ((nint)row * Stride), Stride, whole, Stride, 1, x, y, s, z);
        }
        else if (typeof(T) == typeof(float) && Scale != 1)
        {
            SingleProduct.Both((ScaledSingle*)Given(row, 0), _columns, whole, Stride, Scale, x, y, s, z);
        }
        else
        {
            SingleProduct.Both(Given(row, 0), _columns, whole, Stride, Scale, x, y, s, z);
        }

        if (whole < rows)
        {
            SingleProduct.Both(_lastRow, Stride, 1, Stride, 1, x, y + whole, s + whole, z);
        }
    }

    private static bool IsUsedAsItIs(int exponent) => typeof(T) == typeof(float) && Math.Abs(exponent) <= ModestExponent;

    private static bool HasCopy(int rows, int columns, int exponent, long copyLimit) =>
        !IsUsedAsItIs(exponent) && (long)rows * SingleVector.Padded(columns) * sizeof(float) <= copyLimit;

    private T* Given(int row, int column) => _given + ((nint)row * _columns) + column;
}
