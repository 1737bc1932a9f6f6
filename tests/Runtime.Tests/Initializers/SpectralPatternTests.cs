using System;
using System.Linq;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

public class SpectralPatternTests
{
    private const int Size = 100;

    [Fact]
    public void Density_IsTheProbabilityOfAConnection()
    {
        double[] w = new double[300 * 300];
        Initialize.Spectral(w, [300, 300], 1, new SpectralPattern { Density = 0.1 }, method: SpectralMethod.Auto);

        double error = 5 * Math.Sqrt(90_000 * 0.1 * 0.9);
        Assert.InRange(w.Count(value => value != 0), 9000 - error, 9000 + error);
        Assert.Equal(1, Spectral.Radius(w, 300).Value, 1e-5);
    }

    [Fact]
    public void Connections_AreTheInDegreeOfEveryRow()
    {
        float[] w = new float[Size * Size];
        Initialize.Spectral(w, [Size, Size], 2, new SpectralPattern { Connections = 7 }, 0.9);

        Assert.All(Enumerable.Range(0, Size), row => Assert.Equal(7, w.AsSpan(row * Size, Size).ToArray().Count(value => value != 0)));
        Assert.Equal(0.9, Spectral.Radius(w, Size).Value, 1e-5);
    }

    /// <summary>Values belong to their place, whatever else is connected.</summary>
    [Fact]
    public void Pattern_LeavesTheValuesOfConnectionsAsTheyAre()
    {
        double[] standard = new double[Size * Size];
        Sampler.Normal(standard, 3);
        double[] w = new double[Size * Size];
        SpectralNormalization done = Initialize.Spectral(w, [Size, Size], 3, new SpectralPattern { Density = 0.2 });
        Assert.All(Enumerable.Range(0, w.Length), i => Assert.True(w[i] == 0 || w[i] == standard[i] * done.Scale));
    }

    [Fact]
    public void Sign_HasOneStrengthAndUniformAFlatDistribution()
    {
        double[] w = new double[Size * Size];
        SpectralNormalization done = Initialize.Spectral(w, [Size, Size], 4, new SpectralPattern { Distribution = SpectralDistribution.Sign });
        Assert.All(w, value => Assert.Equal(done.Scale, Math.Abs(value)));
        Assert.InRange(w.Count(value => value > 0), 5000 - 250, 5000 + 250);

        done = Initialize.Spectral(w, [Size, Size], 4, new SpectralPattern { Distribution = SpectralDistribution.Uniform });
        DistributionCheck.Matches(w, x => ((x / done.Scale) + 1) / 2);
    }

    [Theory]
    [InlineData(SpectralTopology.Ring, 0, 100)]
    [InlineData(SpectralTopology.CycleJumps, 0, 120)]
    [InlineData(SpectralTopology.CycleJumps, 20, 110)]
    [InlineData(SpectralTopology.CycleJumps, 15, 112)]
    public void Topology_HasItsConnections(SpectralTopology topology, int jump, int connections)
    {
        double[] w = new double[Size * Size];
        Initialize.Spectral(w, [Size, Size], 5, new SpectralPattern { Topology = topology, JumpLength = jump, Distribution = SpectralDistribution.Sign }, 0.8);

        Assert.Equal(connections, w.Count(value => value != 0));
        Assert.All(Enumerable.Range(0, Size), i => Assert.NotEqual(0, w[((i + 1) % Size * Size) + i]));
        Assert.Equal(0.8, Spectral.Radius(w, Size).Value, 1e-5);
        if (jump > 0)
        {
            Assert.NotEqual(0, w[jump]);
            Assert.NotEqual(0, w[jump * Size]);
            Assert.NotEqual(0, w[(2 * jump * Size) + jump]);
        }
    }

    [Fact]
    public void DelayLine_IsNormalisedByItsNorm()
    {
        double[] w = new double[Size * Size];
        Initialize.Spectral(w, [Size, Size], 5, new SpectralPattern { Topology = SpectralTopology.DelayLine }, 0.7, SpectralMeasure.Norm);

        Assert.All(Enumerable.Range(0, w.Length), i => Assert.Equal((i / Size) == (i % Size) + 1, w[i] != 0));
        Assert.Equal(0.7, w.Max(Math.Abs), 1e-5);
    }

    [Theory]
    [InlineData(0.3, 0.95)]
    [InlineData(0.9, 1.2)]
    [InlineData(0.05, 0.96)]
    [InlineData(0.5, 0.50001)]
    public void LeakRate_GivesTheLeakyUpdateItsRadius(double leakRate, double gain)
    {
        foreach (int seed in (int[])[1, 2, 3])
        {
            double[] w = new double[Size * Size];
            Initialize.Spectral(w, [Size, Size], seed, gain: gain, leakRate: leakRate);
            Assert.Equal(gain, LeakyRadius(w, leakRate), 1e-9 * gain);

            // Unique, and on the rising side of a convex function.
            double[] more = Array.ConvertAll(w, value => 1.01 * value);
            Assert.True(LeakyRadius(more, leakRate) > gain);
        }
    }

    [Fact]
    public void MoreDimensions_FlattenToOutAndRest()
    {
        float[] flat = new float[8 * 18];
        float[] kernel = new float[8 * 18];
        Initialize.Spectral(flat, [8, 18], 6, gain: 0.5);
        Initialize.Spectral(kernel, [8, 2, 3, 3], 6, gain: 0.5);
        Assert.Equal(flat, kernel);
        Assert.Equal(0.5, Spectral.Norm(kernel, 8, 18).Value, 1e-5);
    }

    [Fact]
    public void WithoutPattern_ItIsThePlainScheme()
    {
        double[] plain = new double[400];
        double[] other = new double[400];
        Initialize.Spectral(plain, 20, 20, 7);
        Initialize.Spectral(other, [20, 20], 7);
        Assert.Equal(plain, other);
    }

    [Fact]
    public void BadArguments_AreRefusedBeforeAnythingIsWritten()
    {
        double[] w = new double[25];
        Refused<ArgumentOutOfRangeException>("density", new SpectralPattern { Density = 0 });
        Refused<ArgumentOutOfRangeException>("density", new SpectralPattern { Density = 1.5 });
        Refused<ArgumentOutOfRangeException>("connections", new SpectralPattern { Connections = 6 });
        Refused<ArgumentException>("not both", new SpectralPattern { Connections = 2, Density = 0.5 });
        Refused<ArgumentException>("leave out", new SpectralPattern { Topology = SpectralTopology.Ring, Density = 0.5 });
        Refused<ArgumentException>("Measure = Norm", new SpectralPattern { Topology = SpectralTopology.DelayLine });
        Refused<ArgumentOutOfRangeException>("jump length", new SpectralPattern { Topology = SpectralTopology.Ring, JumpLength = 2 });
        Refused<ArgumentOutOfRangeException>("jump length", new SpectralPattern { Topology = SpectralTopology.CycleJumps, JumpLength = 5 });
        Refused<ArgumentOutOfRangeException>("above it", null, leakRate: 0.5, gain: 0.5);
        Refused<ArgumentOutOfRangeException>("leak rate", null, leakRate: 0);
        Refused<ArgumentException>("leak rate", null, leakRate: 0.5, measure: SpectralMeasure.Norm);
        Assert.Throws<ArgumentException>(() => Initialize.Spectral(w, [25], 1));
        Assert.All(w, value => Assert.Equal(0, value));

        void Refused<TException>(string says, SpectralPattern? pattern, double gain = 1, double leakRate = 1, SpectralMeasure measure = SpectralMeasure.Auto)
            where TException : ArgumentException => Assert.Contains(
                says, Assert.Throws<TException>(() => Initialize.Spectral(w, [5, 5], 1, pattern, gain, measure, leakRate: leakRate)).Message, StringComparison.OrdinalIgnoreCase);
    }

    private static double LeakyRadius(double[] w, double leakRate)
    {
        double[] update = Array.ConvertAll(w, value => leakRate * value);
        for (int i = 0; i < Size; i++)
        {
            update[(i * Size) + i] += 1 - leakRate;
        }

        return Spectral.Eigenvalues(update, Size)[0].Magnitude;
    }
}
