namespace WeightInit;

/// <summary>Product of a dense row-major square matrix, times a power of two.</summary>
internal sealed unsafe class DenseProduct<T> : BlockProduct
    where T : unmanaged
{
    private readonly T* _matrix;
    private readonly double _scale;
    private readonly double* _scaled;

    /// <param name="matrix">First value; must stay where it is.</param>
    /// <param name="size">Number of rows and columns.</param>
    /// <param name="scale">Power of two that brings the matrix near one. The vector is scaled, not the matrix.</param>
    /// <param name="workspace">Gives one vector.</param>
    public DenseProduct(T* matrix, int size, double scale, Workspace workspace)
    {
        _matrix = matrix;
        _scale = scale;
        _scaled = workspace.Take(size);
        Size = size;
    }

    public override int Size { get; }

    public override void Begin(double* x)
    {
        if (_scale != 1)
        {
            VectorKernels.Scale(x, _scale, _scaled, Size);
        }
    }

    public override void Rows(int start, int end, double* x, double* y)
    {
        double* source = _scale == 1 ? x : _scaled;
        RowProduct.Multiply(_matrix + ((nint)start * Size), Size, end - start, Size, source, source, y + start, y + start);
    }
}
