using System;
using System.Linq;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Krylov spaces of a high power, 25 to 256 rows: right where values nearly tie, and silent where it cannot know.</summary>
public unsafe class RepeatedRadiusTests
{
    private static readonly SpectralOptions _options = new() { DegreeOfParallelism = 1 };

    [Theory]
    [InlineData(25)]
    [InlineData(31)]
    [InlineData(64)]
    [InlineData(75)]
    [InlineData(130)]
    public void PackedColumns_MultiplyAsTheMatrixDoes(int size)
    {
        double[] values = TestMatrices.Gaussian(size, size, (ulong)size);
        double[] x = TestMatrices.Gaussian(size, 1, 5);
        foreach (bool transposed in new[] { false, true })
        {
            using DenseStorage matrix = Store(values, size);
            using PackedColumns packed = new(matrix, transposed);
            using DenseVectors vectors = new(2, packed.Length);
            x.CopyTo(new Span<double>(vectors[0], size));
            packed.Multiply(vectors[0], vectors[1]);
            for (int i = 0; i < size; i++)
            {
                double expected = Enumerable.Range(0, size).Sum(j => x[j] * (transposed ? values[(j * size) + i] : values[(i * size) + j]));
                Assert.Equal(expected, vectors[1][i], 1e-11);
            }

            for (int i = size; i < packed.Length; i++)
            {
                Assert.Equal(0, vectors[1][i]);
            }
        }
    }

    [Theory]
    [InlineData(25, 3)]
    [InlineData(60, 3)]
    [InlineData(90, 2)]
    [InlineData(200, 1)]
    public void GaussianMatrices_NeedNothingElse(int size, int count)
    {
        for (int index = 0; index < count; index++)
        {
            double[] values = TestMatrices.Gaussian(size, size, (ulong)((size * 100) + index));
            using DenseStorage matrix = Store(values, size);
            SpectralEstimate? found = RepeatedRadius.TrySolve(matrix, _options);
            Assert.NotNull(found);
            AssertHolds(found.Value, values, size, "Gaussian");
        }
    }

    /// <summary>1 and 1 − 2 gap look like one value between them, and −(1 − gap) like the largest.</summary>
    [Fact]
    public void NearTies_AreRightOrLeftToOthers()
    {
        foreach (int size in new[] { 30, 69, 100 })
        {
            for (int step = 2; step <= 18; step++)
            {
                double gap = Math.Pow(10, -0.5 * step);
                double[] real = Inside(size, 0.95, (ulong)step);
                Clear(real, size, 0);
                Clear(real, size, 2);
                (real[0], real[size + 1], real[(2 * size) + 2], real[(3 * size) + 3]) = (1, 1 - gap, -(1 - gap), 1 - (2 * gap));
                AssertHolds(Rotated(real, size, (ulong)step), size, $"real values, gap {gap:E1}");

                double[] pairs = Inside(size, 0.95, (ulong)step + 100);
                Place(pairs, size, 0, 1, 0.3 + (0.1 * step));
                Place(pairs, size, 2, 1 - gap, 2.9 - (0.1 * step));
                AssertHolds(Rotated(pairs, size, (ulong)step), size, $"pairs, gap {gap:E1}");

                double[] twins = Inside(size, 0.95, (ulong)step + 200);
                Place(twins, size, 0, 1, 1.1);
                Place(twins, size, 2, 1 - (0.3 * gap), 1.1 + gap);
                AssertHolds(Rotated(twins, size, (ulong)step), size, $"twins, gap {gap:E1}");
            }
        }
    }

    /// <summary>A pair at a fraction p/q of the half circle is one double value in some powers.</summary>
    [Fact]
    public void PairsAtFractionsOfACircle_AreRightOrLeftToOthers()
    {
        for (int q = 2; q <= 60; q++)
        {
            double[] values = Inside(50, 0.97, (ulong)q);
            Place(values, 50, 0, 1, Math.PI * (1 + (q * 7 % q)) / q);
            Place(values, 50, 2, 1 - (1e-3 / q), Math.PI * (q / 2) / q);
            AssertHolds(Rotated(values, 50, (ulong)q), 50, $"q = {q}");
        }
    }

    [Fact]
    public void DefectiveValues_AreNotClaimed()
    {
        for (int block = 2; block <= 5; block++)
        {
            for (int step = 0; step <= 8; step++)
            {
                double[] values = Inside(60, 0.9, (ulong)step);
                Clear(values, 60, 0);
                Clear(values, 60, 2);
                Clear(values, 60, 4);
                for (int i = 0; i < block; i++)
                {
                    values[i * 61] = 1;
                    values[(i * 61) + 1] = i + 1 < block ? Math.Pow(10, -0.5 * step) : 0;
                }

                // Below it by little stands a pair that is easy to find: it must not be taken for the dominant one.
                Place(values, 60, 6, 1 - Math.Pow(10, -1 - (0.5 * step)), 1.3);
                AssertHolds(Rotated(values, 60, (ulong)step), 60, $"block of {block}, coupling 1E-{0.5 * step}");
            }
        }
    }

    private static void AssertHolds(double[] values, int size, string what)
    {
        AssertHolds(Spectral.Radius(values, size, _options), values, size, what);
        float[] single = TestMatrices.ToSingle(values);
        AssertHolds(Spectral.Radius(single, size, _options), TestMatrices.ToDouble(single), size, what + ", single");
    }

    private static void AssertHolds(SpectralEstimate found, double[] values, int size, string what)
    {
        SpectralEstimate exact = Spectral.Radius(values, size, _options with { Method = SpectralMethod.Dense });
        what = $"{what}, size {size}: {found} against {exact}";
        Assert.True(Math.Abs(found.Value - exact.Value) <= found.ErrorBound + exact.ErrorBound, what);
        Assert.True(!found.Converged || found.ErrorBound <= 1e-6 * found.Value, what);
    }

    private static double[] Rotated(double[] values, int size, ulong seed) => TestMatrices.Rotate(values, size, seed);

    /// <summary>2 × 2 rotations of moduli up to <paramref name="most"/> on the diagonal.</summary>
    private static double[] Inside(int size, double most, ulong seed)
    {
        double[] values = new double[size * size];
        Random random = new((int)seed);
        for (int at = 0; at + 1 < size; at += 2)
        {
            Place(values, size, at, most * Math.Sqrt(random.NextDouble()), Math.PI * random.NextDouble());
        }

        return values;
    }

    private static void Place(double[] values, int size, int at, double modulus, double angle)
    {
        double cosine = modulus * Math.Cos(angle), sine = modulus * Math.Sin(angle);
        (values[(at * size) + at], values[(at * size) + at + 1]) = (cosine, sine);
        (values[((at + 1) * size) + at], values[((at + 1) * size) + at + 1]) = (-sine, cosine);
    }

    private static void Clear(double[] values, int size, int at)
    {
        values.AsSpan((at * size) + at, 2).Clear();
        values.AsSpan(((at + 1) * size) + at, 2).Clear();
    }

    private static DenseStorage Store(double[] values, int size)
    {
        DenseStorage matrix = new(size);
        for (int i = 0; i < size; i++)
        {
            values.AsSpan(i * size, size).CopyTo(new Span<double>(matrix.Row(i), size));
        }

        return matrix;
    }
}
