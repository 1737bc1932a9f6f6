using System;
using System.Runtime.Intrinsics;
using System.Threading;
using MathNet.Numerics.LinearAlgebra;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

public class OrthogonalTests
{
    public static TheoryData<int, int> Shapes => new()
    {
        { 1, 1 }, { 2, 2 }, { 3, 3 }, { 5, 2 }, { 2, 5 }, { 1, 7 }, { 7, 1 }, { 31, 31 }, { 33, 33 }, { 96, 96 }, { 97, 97 },
        { 100, 260 }, { 260, 100 }, { 193, 290 }, { 310, 200 }, { 257, 257 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Orthogonal_EqualsTheReflectorsAppliedOneByOne(int rows, int columns)
    {
        double[] actual = new double[rows * columns];
        float[] single = new float[rows * columns];
        Initialize.Orthogonal(actual, [rows, columns], 7);
        Initialize.Orthogonal(single, [rows, columns], 7);

        int size = Math.Max(rows, columns);
        int count = Math.Min(rows, columns);
        double[] draws = new double[size * count];
        float[] singleDraws = new float[size * count];
        Sampler.Normal(draws, 7);
        Sampler.Normal(singleDraws, 7);

        AssertClose(Expected(draws, rows, columns), actual, 1e-14 * Math.Sqrt(size));
        AssertClose(
            Expected(Array.ConvertAll(singleDraws, value => (double)value), rows, columns),
            Array.ConvertAll(single, value => (double)value),
            1e-6 * Math.Sqrt(size));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(16, 48)]
    [InlineData(48, 16)]
    [InlineData(130, 130)]
    [InlineData(512, 512)]
    [InlineData(300, 700)]
    public void SmallerSide_IsOrthonormal(int rows, int columns)
    {
        float[] single = new float[rows * columns];
        double[] actual = new double[rows * columns];
        Initialize.Orthogonal(single, [rows, columns], 3);
        Initialize.Orthogonal(actual, [rows, columns], 3);

        double root = Math.Sqrt(Math.Max(rows, columns));
        Assert.InRange(Departure(Array.ConvertAll(single, value => (double)value), rows, columns), 0, 1e-6 * root);
        Assert.InRange(Departure(actual, rows, columns), 0, 2e-15 * root);
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(97, 97)]
    [InlineData(200, 333)]
    [InlineData(333, 200)]
    [InlineData(420, 420)]
    public void Bits_AreTheSameOnEveryVectorWidthAndNumberOfThreads(int rows, int columns)
    {
        float[] single = new float[rows * columns];
        double[] full = new double[rows * columns];
        Initialize.Orthogonal(single, [rows, columns], 11);
        Initialize.Orthogonal(full, [rows, columns], 11);

        foreach (int threads in (int[])[1, 2, 3, 7])
        {
            AssertSame<float, Simd128<float>, Vector128<float>>(single, rows, columns, threads);
            AssertSame<float, Simd256<float>, Vector256<float>>(single, rows, columns, threads);
            AssertSame<float, Simd512<float>, Vector512<float>>(single, rows, columns, threads);
            AssertSame<double, Simd128<double>, Vector128<double>>(full, rows, columns, threads);
            AssertSame<double, Simd256<double>, Vector256<double>>(full, rows, columns, threads);
            AssertSame<double, Simd512<double>, Vector512<double>>(full, rows, columns, threads);
        }
    }

    [Fact]
    public void Gain_MultipliesAndMoreDimensionsFlatten()
    {
        double[] plain = new double[6 * 8];
        double[] scaled = new double[6 * 8];
        Initialize.Orthogonal(plain, [6, 8], 1);
        Initialize.Orthogonal(scaled, [6, 2, 2, 2], 1, gain: 1.5);

        AssertClose(Array.ConvertAll(plain, value => 1.5 * value), scaled, 0);
    }

    [Fact]
    public void BadArguments_AreNamed()
    {
        float[] values = new float[12];

        Assert.Contains("two dimensions", Assert.Throws<ArgumentException>(() => Initialize.Orthogonal(values, [12], 1)).Message);
        Assert.Contains("3×5", Assert.Throws<ArgumentException>(() => Initialize.Orthogonal(values, [3, 5], 1)).Message);
        Assert.Contains("positive", Assert.Throws<ArgumentException>(() => Initialize.Orthogonal(values, [-3, -4], 1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Orthogonal(values, [3, 4], 1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Orthogonal(values, [3, 4], 1, 1e40));
        Assert.All(values, value => Assert.Equal(0, value));
    }

    private static void AssertSame<T, TSimd, TVector>(T[] expected, int rows, int columns, int threads)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
        where TSimd : struct, ISimd<TVector, T>
        where TVector : struct
    {
        T[] actual = new T[expected.Length];
        HaarFactor.Run<TSimd, TVector, T>(actual, rows, columns, 11, threads, CancellationToken.None);
        Assert.Equal(expected, actual);
    }

    private static double[] Expected(double[] draws, int rows, int columns) => rows >= columns
        ? OrthogonalReference.Columns(draws, rows, columns)
        : OrthogonalReference.Transpose(OrthogonalReference.Columns(draws, columns, rows), columns, rows);

    private static double Departure(double[] values, int rows, int columns)
    {
        Matrix<double> matrix = Matrix<double>.Build.DenseOfRowMajor(rows, columns, values);
        Matrix<double> gram = rows <= columns ? matrix * matrix.Transpose() : matrix.Transpose() * matrix;
        return (gram - Matrix<double>.Build.DenseIdentity(gram.RowCount)).FrobeniusNorm();
    }

    private static void AssertClose(double[] expected, double[] actual, double tolerance)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.InRange(actual[i] - expected[i], -tolerance, tolerance);
        }
    }
}
