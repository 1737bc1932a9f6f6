using System;
using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using WeightInit;

namespace Demo;

/// <summary>A first weight that is good, and a second whose storage may be unfit.</summary>
public partial class OnMatrix
{
    [NormalInit(2, 2)] private float[,]? _first;
    [SpectralInit(3)] private readonly Matrix<double>? _weight;

    public OnMatrix(Matrix<double>? weight) => _weight = weight;
}

public partial class OnTensor
{
    [SpectralInit(3, 2)] private readonly Tensor<float>? _weight;

    public OnTensor(Tensor<float>? weight) => _weight = weight;
}

public partial class OnTensorOfOwnShape
{
    [KaimingInit] private readonly Tensor<float>? _weight;

    public OnTensorOfOwnShape(Tensor<float>? weight) => _weight = weight;
}

public partial class OnVector
{
    [NormalInit(3)] private readonly Vector<float>? _weight;

    public OnVector(Vector<float>? weight) => _weight = weight;
}

public partial class OnMemory
{
    [SpectralInit(2)] private readonly Memory<double> _weight;

    public OnMemory(Memory<double> weight) => _weight = weight;
}

public partial class OnSparse
{
    [SpectralInit(4, Density = 0.5)] public CsrMatrix<float>? Weight;
}

public partial class OnHalf
{
    [NormalInit(4, 4, StandardDeviation = 1e5)] public readonly Half[,] Weight = new Half[4, 4];
}

/// <summary>What cannot be normalised, in storage that holds something.</summary>
public partial class Unscalable
{
    [SpectralInit(Gain = 1e-300)] public readonly Matrix<float> Matrix;
    [SpectralInit(Gain = 1e-300)] public readonly Tensor<float> Tensor;

    public Unscalable(Matrix<float> matrix, Tensor<float> tensor) => (Matrix, Tensor) = (matrix, tensor);
}
