using System;
using System.Linq;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class MackeyGlassTests
{
    [Fact]
    public void HalvingTheStep_DividesTheErrorBySixteen()
    {
        // Fourth order; over 100 units the chaos (Lyapunov exponent about 0.006) has not yet spoilt the comparison.
        const int Units = 100;
        double[] exact = MackeyGlass.Solve(Units, 320);
        double coarse = Error(MackeyGlass.Solve(Units, 5), exact);
        double middle = Error(MackeyGlass.Solve(Units, 10), exact);
        double fine = Error(MackeyGlass.Solve(Units, 20), exact);

        Assert.InRange(coarse / middle, 12, 20);
        Assert.InRange(middle / fine, 12, 20);
        Assert.InRange(fine, 0, 1e-8);
    }

    [Fact]
    public void FirstUnits_FollowTheExactSolution()
    {
        // Up to the delay the delayed value is constant, and the equation linear: x = c/0.1 + (1.2 − c/0.1) e^(−0.1 t).
        double equilibrium = 0.2 * 1.2 / (1 + Math.Pow(1.2, 10)) / 0.1;
        double[] solution = MackeyGlass.Solve(MackeyGlass.Delay, MackeyGlass.DefaultStepsPerUnit);

        Assert.All(Enumerable.Range(0, MackeyGlass.Delay + 1), t =>
            Assert.Equal(equilibrium + ((1.2 - equilibrium) * Math.Exp(-0.1 * t)), solution[t], 1e-10));
    }

    [Fact]
    public void Series_StaysOnTheAttractor()
    {
        TimeSeries series = MackeyGlass.Series(3000);

        // Mean 0.93 and standard deviation 0.23 are those of the literature's series.
        Assert.Equal(3000, series.Length);
        Assert.InRange(series.Values.Min(), 0.2, 0.5);
        Assert.InRange(series.Values.Max(), 1.2, 1.4);
        Assert.InRange(series.Values.Average(), 0.88, 0.98);
    }

    private static double Error(double[] solution, double[] exact) => solution.Zip(exact, (a, b) => Math.Abs(a - b)).Max();
}
