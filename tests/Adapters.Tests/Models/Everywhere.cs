using System;
using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using WeightInit;
using D = MathNet.Numerics.LinearAlgebra.Double;
using S = MathNet.Numerics.LinearAlgebra.Single;

namespace Demo;

/// <summary>One weight, declared on every container there is: a dense scheme and a sparse one, in every element type.</summary>
public partial class Everywhere
{
    public const int Rows = 12;
    public const int Columns = 7;
    public const int Units = 60;

    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public float[] Flat;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public float[,] Two;
    [SpectralInit(Rows, Columns, 1, Gain = 0.5, Key = "dense")] public float[,,] Three;
    [SpectralInit(Rows, 1, Columns, 1, Gain = 0.5, Key = "dense")] public float[,,,] Four;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public float[][] Jagged;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Memory<float> Memory;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public CsrMatrix<float> Csr;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Matrix<float> Matrix;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public S.DenseMatrix DenseMatrix;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public S.SparseMatrix SparseMatrix;
    [SpectralInit(Gain = 0.5, Key = "dense")] public readonly Matrix<float> Sparse = Matrix<float>.Build.Sparse(Rows, Columns);
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Tensor<float> Tensor;
    [SpectralInit(Gain = 0.5, Key = "dense")] public readonly Tensor<float> Sliced = Strides.Sliced<float>(Rows, Columns);
    [SpectralInit(Gain = 0.5, Key = "dense")] public readonly Tensor<float> Transposed = Strides.ColumnMajor<float>(Rows, Columns);

    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public double[] FlatDouble;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public double[,] TwoDouble;
    [SpectralInit(Rows, Columns, 1, Gain = 0.5, Key = "dense")] public double[,,] ThreeDouble;
    [SpectralInit(Rows, 1, Columns, 1, Gain = 0.5, Key = "dense")] public double[,,,] FourDouble;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public double[][] JaggedDouble;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Memory<double> MemoryDouble;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public CsrMatrix<double> CsrDouble;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Matrix<double> MatrixDouble;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public D.DenseMatrix DenseMatrixDouble;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public D.SparseMatrix SparseMatrixDouble;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Tensor<double> TensorDouble;
    [SpectralInit(Gain = 0.5, Key = "dense")] public readonly Tensor<double> SlicedDouble = Strides.Sliced<double>(Rows, Columns);

    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Half[] FlatHalf;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Half[,] TwoHalf;
    [SpectralInit(Rows, Columns, 1, Gain = 0.5, Key = "dense")] public Half[,,] ThreeHalf;
    [SpectralInit(Rows, 1, Columns, 1, Gain = 0.5, Key = "dense")] public Half[,,,] FourHalf;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Half[][] JaggedHalf;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Memory<Half> MemoryHalf;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public CsrMatrix<Half> CsrHalf;
    [SpectralInit(Rows, Columns, Gain = 0.5, Key = "dense")] public Tensor<Half> TensorHalf;
    [SpectralInit(Gain = 0.5, Key = "dense")] public readonly Tensor<Half> SlicedHalf = Strides.Sliced<Half>(Rows, Columns);

    [SpectralInit(Units, Density = 0.1, Key = "sparse")] public float[,] Few;
    [SpectralInit(Units, Density = 0.1, Key = "sparse")] public CsrMatrix<float> FewCsr;
    [SpectralInit(Units, Density = 0.1, Key = "sparse")] public S.SparseMatrix FewSparse;
    [SpectralInit(Units, Density = 0.1, Key = "sparse")] public Matrix<float> FewMatrix;
    [SpectralInit(Units, Density = 0.1, Key = "sparse")] public Tensor<float> FewTensor;
    [SpectralInit(Units, Density = 0.1, Key = "sparse")] public double[,] FewDouble;
    [SpectralInit(Units, Density = 0.1, Key = "sparse")] public CsrMatrix<double> FewCsrDouble;
    [SpectralInit(Units, Density = 0.1, Key = "sparse")] public D.SparseMatrix FewSparseDouble;
    [SpectralInit(Units, Density = 0.1, Key = "sparse")] public Half[,] FewHalf;
    [SpectralInit(Units, Density = 0.1, Key = "sparse")] public CsrMatrix<Half> FewCsrHalf;

    [NormalInit(Rows, Key = "vector")] public float[] Vector;
    [NormalInit(Rows, Key = "vector")] public Vector<float> MathVector;
    [NormalInit(Rows, Key = "vector")] public S.DenseVector DenseVector;
    [NormalInit(Key = "vector")] public readonly S.SparseVector SparseVector = new(Rows);
    [NormalInit(Rows, Key = "vector")] public double[] VectorDouble;
    [NormalInit(Rows, Key = "vector")] public Vector<double> MathVectorDouble;
    [NormalInit(Rows, Key = "vector")] public D.DenseVector DenseVectorDouble;

    public Everywhere(WeightKey key, WeightInitOptions? options = null) => Report = InitializeWeights(key, options);

    public WeightReport Report { get; }
}

/// <summary>Tensors whose memory is not row-major.</summary>
public static class Strides
{
    public static Tensor<T> Sliced<T>(int rows, int columns) => System.Numerics.Tensors.Tensor.Create(new T[rows * (columns + 3) + 2], 2, [rows, columns], [columns + 3, 1]);

    public static Tensor<T> ColumnMajor<T>(int rows, int columns) => System.Numerics.Tensors.Tensor.Create(new T[rows * columns], [rows, columns], [1, rows]);
}
