using System;
using MathNet.Numerics.Distributions;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

/// <summary>Orthogonal matrices against the theory of Haar measure on O(n); bounds are five standard errors.</summary>
public class HaarTests
{
    /// <summary>The angle of a Haar-distributed rotation of space has the density (1 − cos θ)/π.</summary>
    [Fact]
    public void EigenvalueAngles_OfThreeByThree_HaveTheirDistribution()
    {
        const int Draws = 30_000;
        double[] angles = new double[Draws];
        int reflections = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            double[] q = Draw(3, 3, draw);
            double determinant = (q[0] * ((q[4] * q[8]) - (q[5] * q[7]))) - (q[1] * ((q[3] * q[8]) - (q[5] * q[6])))
                + (q[2] * ((q[3] * q[7]) - (q[4] * q[6])));
            reflections += determinant < 0 ? 1 : 0;
            double cosine = ((determinant * (q[0] + q[4] + q[8])) - 1) / 2;
            angles[draw] = Math.Acos(Math.Clamp(cosine, -1, 1));
        }

        DistributionCheck.Matches(angles, angle => (angle - Math.Sin(angle)) / Math.PI);
        Assert.InRange(reflections, (Draws / 2) - (2.5 * Math.Sqrt(Draws)), (Draws / 2) + (2.5 * Math.Sqrt(Draws)));
    }

    /// <summary>The mean of tr Q^k, a Fourier coefficient of the density of the eigenvalue angles, is 1 for even k and 0 for odd;
    /// its variance is k (Diaconis and Shahshahani 1994), exactly so for 2k ≤ n.</summary>
    [Fact]
    public void TracesOfPowers_HaveMeanAndVarianceOfHaarMeasure()
    {
        const int Size = 16;
        const int Draws = 6000;
        const int Powers = 4;
        double[] sums = new double[Powers + 1];
        double[] squares = new double[Powers + 1];
        for (int draw = 0; draw < Draws; draw++)
        {
            double[] q = Draw(Size, Size, draw);
            double[] power = q;
            for (int k = 1; k <= Powers; k++)
            {
                double trace = 0;
                for (int i = 0; i < Size; i++)
                {
                    trace += power[(i * Size) + i];
                }

                sums[k] += trace;
                squares[k] += trace * trace;
                power = Product(power, q, Size);
            }
        }

        for (int k = 1; k <= Powers; k++)
        {
            double mean = k % 2 == 0 ? 1 : 0;
            double error = 5 * Math.Sqrt((double)k / Draws);
            Assert.InRange(sums[k] / Draws, mean - error, mean + error);

            // The traces are all but normal, so a square's variance is 2k² + 4k·mean².
            double second = 5 * Math.Sqrt(((2.0 * k * k) + (4 * k * mean * mean)) / Draws);
            Assert.InRange(squares[k] / Draws, k + (mean * mean) - second, k + (mean * mean) + second);
        }
    }

    /// <summary>Every entry is a coordinate of a point of the sphere: q² is Beta(½, (n−1)/2), its sign fair. Without the signs of R
    /// the diagonal would be all of one sign in expectation.</summary>
    [Theory]
    [InlineData(5, 5)]
    [InlineData(5, 3)]
    [InlineData(3, 5)]
    [InlineData(2, 2)]
    public void EveryEntry_HasTheDistributionOfASphereCoordinate(int rows, int columns)
    {
        const int Draws = 6000;
        int size = Math.Max(rows, columns);
        double[][] entries = new double[rows * columns][];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = new double[Draws];
        }

        for (int draw = 0; draw < Draws; draw++)
        {
            double[] q = Draw(rows, columns, draw);
            for (int i = 0; i < entries.Length; i++)
            {
                entries[i][draw] = q[i];
            }
        }

        foreach (double[] entry in entries)
        {
            DistributionCheck.Matches(
                entry, x => 0.5 + (Math.Sign(x) * Beta.CDF(0.5, (size - 1) / 2.0, Math.Min(x * x, 1)) / 2));
        }
    }

    /// <summary>The signs of the diagonal are fair and independent: all patterns of three are equally frequent.</summary>
    [Fact]
    public void SignsOfTheDiagonal_HaveTheFrequenciesOfSymmetry()
    {
        const int Draws = 16_000;
        int[] patterns = new int[8];
        for (int draw = 0; draw < Draws; draw++)
        {
            double[] q = Draw(40, 40, draw, isSingle: true);
            patterns[(q[0] > 0 ? 1 : 0) + (q[41] > 0 ? 2 : 0) + (q[39 * 41] > 0 ? 4 : 0)]++;
        }

        // Diagonal entries of a matrix of this size are all but independent; their signs correlate by less than 1/n.
        double error = (5 * Math.Sqrt(Draws * 0.125 * 0.875)) + (Draws / 8.0 / 40);
        Assert.All(patterns, count => Assert.InRange(count, (Draws / 8.0) - error, (Draws / 8.0) + error));
    }

    private static double[] Draw(int rows, int columns, int seed, bool isSingle = false)
    {
        WeightInitOptions options = new() { DegreeOfParallelism = 1 };
        if (isSingle)
        {
            float[] single = new float[rows * columns];
            Initialize.Orthogonal(single, [rows, columns], seed, options: options);
            return DistributionCheck.Doubles(single);
        }

        double[] values = new double[rows * columns];
        Initialize.Orthogonal(values, [rows, columns], seed, options: options);
        return values;
    }

    private static double[] Product(double[] left, double[] right, int size)
    {
        double[] product = new double[size * size];
        for (int i = 0; i < size; i++)
        {
            for (int k = 0; k < size; k++)
            {
                double factor = left[(i * size) + k];
                for (int j = 0; j < size; j++)
                {
                    product[(i * size) + j] += factor * right[(k * size) + j];
                }
            }
        }

        return product;
    }
}
