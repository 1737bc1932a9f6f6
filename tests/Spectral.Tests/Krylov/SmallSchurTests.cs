using System;
using System.Linq;
using System.Numerics;
using Xunit;

namespace WeightInit.SpectralTests;

public unsafe class SmallSchurTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(24)]
    [InlineData(64)]
    public void Decompose_IsASchurForm_OrderedByModulus(int size)
    {
        for (ulong seed = 0; seed < 20; seed++)
        {
            double[] h = TestMatrices.Gaussian(size, size, seed);
            using Workspace workspace = new(SmallSchur.Doubles(size) + 64);
            SmallSchur schur = new(workspace, size);
            fixed (double* values = h)
            {
                Assert.True(schur.Decompose(values, size, size));
            }

            schur.OrderLeading(size);
            AssertSimilar(h, schur, size);
            Complex[] expected = Spectral.Eigenvalues(h, size);
            double[] moduli = Enumerable.Range(0, schur.Blocks)
                .SelectMany(block => Enumerable.Repeat(schur.Modulus[block], schur.Starts[block + 1] - schur.Starts[block])).ToArray();
            for (int i = 0; i < size; i++)
            {
                Assert.Equal(expected[i].Magnitude, moduli[i], 1e-9);
            }
        }
    }

    [Fact]
    public void Vectors_AreEigenvectors_FromBothSides()
    {
        const int Size = 20;
        double[] h = TestMatrices.Gaussian(Size, Size, 77);
        using Workspace workspace = new(SmallSchur.Doubles(Size) + 64);
        SmallSchur schur = new(workspace, Size);
        fixed (double* values = h)
        {
            Assert.True(schur.Decompose(values, Size, Size));
        }

        double[] re = new double[Size], im = new double[Size];
        for (int block = 0; block < schur.Blocks; block++)
        {
            (double lr, double li) = schur.Eigenvalue(block);
            Complex lambda = new(lr, li);
            fixed (double* real = re, imaginary = im)
            {
                schur.RightVector(block, real, imaginary);
                for (int i = 0; i < Size; i++)
                {
                    Complex product = Complex.Zero;
                    for (int j = Math.Max(0, i - 1); j < Size; j++)
                    {
                        product += schur[i, j] * new Complex(re[j], im[j]);
                    }

                    Assert.Equal(0, (product - (lambda * new Complex(re[i], im[i]))).Magnitude, 1e-9);
                }

                schur.LeftVector(block, real, imaginary);
                for (int j = 0; j < Size; j++)
                {
                    Complex product = Complex.Zero;
                    for (int i = 0; i <= Math.Min(Size - 1, j + 1); i++)
                    {
                        product += schur[i, j] * new Complex(re[i], im[i]);
                    }

                    Assert.Equal(0, (product - (lambda * new Complex(re[j], im[j]))).Magnitude, 1e-9);
                }
            }
        }
    }

    [Fact]
    public void Decompose_Converges_OnPatternsThatStallPlainShifts()
    {
        // Cyclic permutations are fixed points of unshifted QR; zeros and ones everywhere else are the classic traps.
        for (int size = 2; size <= 40; size++)
        {
            double[] h = new double[size * size];
            for (int i = 0; i < size; i++)
            {
                h[(((i + 1) % size) * size) + i] = 1;
            }

            using Workspace workspace = new(SmallSchur.Doubles(size) + 64);
            SmallSchur schur = new(workspace, size);
            fixed (double* values = h)
            {
                Assert.True(schur.Decompose(values, size, size), $"size {size}");
            }

            AssertSimilar(h, schur, size);
            Assert.All(schur.Modulus.Take(schur.Blocks), modulus => Assert.Equal(1, modulus, 1e-12));
        }
    }

    private static void AssertSimilar(double[] h, SmallSchur schur, int size)
    {
        double[] t = new double[size * size], q = new double[size * size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                t[(i * size) + j] = schur[i, j];
                q[(j * size) + i] = schur.SchurVector(i)[j];
            }

            for (int j = 0; j < i - 1; j++)
            {
                Assert.Equal(0, schur[i, j]);
            }
        }

        double[] transposed = TestMatrices.Transpose(q, size, size);
        double[] identity = TestMatrices.Multiply(transposed, q, size);
        double[] back = TestMatrices.Multiply(TestMatrices.Multiply(q, t, size), transposed, size);
        for (int i = 0; i < size * size; i++)
        {
            Assert.Equal(i % (size + 1) == 0 ? 1 : 0, identity[i], 1e-12);
            Assert.Equal(h[i], back[i], 1e-11);
        }
    }
}
