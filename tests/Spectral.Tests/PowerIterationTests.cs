using System;
using System.Linq;
using Xunit;

namespace WeightInit.SpectralTests;

public class PowerIterationTests
{
    [Fact]
    public void Quotient_SettlesAtTheRadius_WhereTheDominantEigenvalueIsReal()
    {
        double[] values = TestMatrices.Gaussian(20, 20, 3);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Math.Abs(values[i]);
        }

        PowerIterationTrace trace = PowerIteration.Run(values, 20, 7, 100);
        double radius = Spectral.Radius(values, 20).Value;
        Assert.Equal(radius, trace.Steps[^1].Quotient, 1e-9 * radius);
        Assert.Equal(1, Math.Sqrt(trace.Direction.ToArray().Sum(x => x * x)), 1e-12);
        Assert.Null(trace.VanishedAt);
    }

    [Fact]
    public void Steps_AreThePlainExperiment()
    {
        double[] values = TestMatrices.Gaussian(5, 5, 4);
        double[] x = new double[5];
        Sampler.Normal(x.AsSpan(), 9);
        PowerIterationTrace trace = PowerIteration.Run(values, 5, 9, 30);
        Assert.Equal(Length(x), trace.StartNorm, 1e-14 * trace.StartNorm);
        foreach (PowerIterationStep step in trace.Steps)
        {
            double before = Length(x);
            x = Enumerable.Range(0, 5).Select(i => Enumerable.Range(0, 5).Sum(j => values[(i * 5) + j] * x[j])).ToArray();
            Assert.Equal(Length(x), step.Norm, 1e-10 * step.Norm);
            Assert.Equal(Length(x) / before, step.Quotient, 1e-10 * step.Quotient);
            Assert.Equal(Math.Log(step.Norm), step.LogNorm, 1e-10);
        }
    }

    [Fact]
    public void LogNorm_StaysFiniteWhereTheNormOverflows()
    {
        PowerIterationTrace trace = PowerIteration.Run([1e300, 0, 0, 1e300], 2, 1, 10);
        Assert.Equal(double.PositiveInfinity, trace.Steps[^1].Norm);
        Assert.Equal(Math.Log(trace.StartNorm) + (10 * Math.Log(1e300)), trace.Steps[^1].LogNorm, 1e-6);
        Assert.Equal(1e300, trace.Steps[^1].Quotient, 1e287);

        PowerIterationTrace small = PowerIteration.Run([1e-310, 0, 0, 1e-310], 2, 1, 10);
        Assert.Equal(0, small.Steps[^1].Norm);
        Assert.Equal(Math.Log(small.StartNorm) + (10 * Math.Log(1e-310)), small.Steps[^1].LogNorm, 1e-6);
        Assert.Null(small.VanishedAt);
    }

    [Fact]
    public void NilpotentMatrix_IsReportedAsVanished()
    {
        PowerIterationTrace trace = PowerIteration.Run([0f, 1f, 0f, 0f, 0f, 1f, 0f, 0f, 0f], 3, 1, 50);
        Assert.Equal(3, trace.VanishedAt);
        Assert.Equal(3, trace.Steps.Count);
        Assert.Equal(0, trace.Steps[^1].Norm);
        Assert.Equal(0, trace.Steps[^1].Quotient);
        Assert.Equal(double.NegativeInfinity, trace.Steps[^1].LogNorm);
        Assert.Equal(1, Math.Abs(trace.Direction.Span[0]));
        Assert.Empty(PowerIteration.Run([1.0], 1, 1, 0).Steps);
    }

    private static double Length(double[] x) => Math.Sqrt(x.Sum(value => value * value));
}
