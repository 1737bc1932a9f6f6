namespace WeightInit;

/// <summary>A stored matrix as it is.</summary>
internal sealed unsafe class DenseOperator(DenseStorage matrix) : IArnoldiOperator
{
    public int Size => matrix.Size;

    public int Length => matrix.Stride;

    public void Multiply(double* x, double* y) => DenseVector.Multiply(matrix, x, y);
}
