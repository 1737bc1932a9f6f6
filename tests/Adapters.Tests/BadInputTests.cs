using System;
using System.Linq;
using System.Numerics.Tensors;
using Demo;
using MathNet.Numerics.LinearAlgebra;
using Xunit;

namespace WeightInit.AdaptersTests;

/// <summary>Unfit storage: each a clear exception that names the weight, and nothing of it written.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void MatrixOfAnotherShape_IsRefused()
    {
        Matrix<double> held = Matrix<double>.Build.Dense(3, 4, 7);

        AssertRefused(new OnMatrix(held), "_weight is to be 3×3, but what it already holds has 3×4");
        Assert.All(Values.Of(held), static value => Assert.Equal(7, value));
    }

    [Fact]
    public void NullMatrixThatIsReadOnly_IsRefused() => AssertRefused(new OnMatrix(null), "_weight is readonly and null");

    [Fact]
    public void DiagonalMatrix_IsRefused() => AssertRefused(new OnMatrix(Matrix<double>.Build.Diagonal(3, 3, 1)), "_weight", "DiagonalMatrix", "DenseMatrix");

    [Fact]
    public void VectorOfAnotherLength_IsRefused() => AssertRefused(new OnVector(Vector<float>.Build.Dense(4)), "_weight is to be 3, but what it already holds has 4");

    [Fact]
    public void TensorOfAnotherShapeOrRank_IsRefused()
    {
        AssertRefused(new OnTensor(Tensor.Create(new float[6], [2, 3])), "_weight is to be 3×2, but what it already holds has 2×3");
        AssertRefused(new OnTensor(Tensor.Create(new float[6], [3, 2, 1])), "_weight is to be 3×2, but what it already holds has 3×2×1");
        AssertRefused(new OnTensorOfOwnShape(Tensor.Create(new float[6], [6])), "_weight has 1 dimension(s), and its scheme needs 2");
    }

    [Fact]
    public void TensorOfSharedElements_IsRefused()
    {
        float[] held = [7, 7, 7];

        AssertRefused(new OnTensor(Tensor.Create(held, [3, 2], [1, 0])), "_weight cannot be used as it is: it is a view", "share an element");
        Assert.Equal([7, 7, 7], held);
    }

    [Fact]
    public void StridedTensorsWithoutSharing_AreFilled()
    {
        foreach (nint[] strides in new nint[][] { [2, 1], [1, 3], [5, 2], [7, 1] })
        {
            Tensor<float> tensor = Tensor.Create(Enumerable.Repeat(7f, 40).ToArray(), [3, 2], strides);
            new OnTensor(tensor).InitializeWeights(1);
            Assert.All(Values.Of(tensor), static value => Assert.NotEqual(7, value));
        }
    }

    [Fact]
    public void MemoryThatIsEmptyAndReadOnly_IsRefused() => AssertRefused(new OnMemory(default), "_weight is empty, and it cannot be made here");

    [Fact]
    public void MemoryOfAnotherLength_IsRefused() => AssertRefused(new OnMemory(new double[5]), "_weight is to be 2×2", "5 elements instead of 4");

    [Fact]
    public void SparseMatrixOfAnotherShape_IsRefusedAndKept()
    {
        CsrMatrix<float> held = CsrMatrix<float>.FromDense([1, 2, 3, 4], 2, 2);
        OnSparse model = new() { Weight = held };

        AssertRefused(model, "Weight is to be 4×4, but what it already holds has 2×2");
        Assert.Same(held, model.Weight);
    }

    [Fact]
    public void ValuesBeyondHalf_AreRefusedBeforeAnyIsWritten()
    {
        OnHalf model = new();

        AssertRefused(model, "Weight would hold", "Half", "left as it was");
        Assert.All(Values.Of(model.Weight), static value => Assert.Equal(0, value));
    }

    [Fact]
    public void WhatCannotBeNormalised_LeavesTheStorageAsItWas()
    {
        Matrix<float> matrix = Matrix<float>.Build.Dense(2, 2, 7);
        Tensor<float> tensor = Tensor.Create(new float[] { 7, 7, 7, 7 }, [2, 2]);

        SpectralInitializationException refusal = Assert.Throws<SpectralInitializationException>(() => new Unscalable(matrix, tensor).InitializeWeights(1));
        Assert.Equal("Matrix", refusal.Weight);
        Assert.All(Values.Of(matrix).Concat(Values.Of(tensor)), static value => Assert.Equal(7, value));
    }

    private static void AssertRefused(IWeightInitializable model, params string[] parts)
    {
        string message = Assert.Throws<InvalidOperationException>(() => model.InitializeWeights(1)).Message;
        Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }
}
