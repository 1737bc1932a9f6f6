using System;

namespace WeightInit.Sample;

/// <summary>
/// The delay differential equation of Mackey and Glass (Science 197, 1977): dx/dt = 0.2 x(t − τ) / (1 + x(t − τ)¹⁰) − 0.1 x(t),
/// chaotic at τ = 17. Integrated by the classical Runge–Kutta method of fourth order; the delayed value between two
/// steps is the cubic Hermite interpolation of values and derivatives there, which keeps the order.
/// </summary>
internal static class MackeyGlass
{
    public const int Delay = 17;

    /// <summary>The solution before time 0.</summary>
    public const double History = 1.2;

    /// <summary>Steps in a unit of time: the error at this step is below 1e-8 over 100 units (tested).</summary>
    public const int DefaultStepsPerUnit = 20;

    /// <summary>The first units of time, left out: the way to the attractor.</summary>
    public const int Transient = 1000;

    /// <summary>The solution on its attractor, one value a unit of time.</summary>
    public static TimeSeries Series(int length)
    {
        double[] solution = Solve(Transient + length - 1, DefaultStepsPerUnit);
        return new TimeSeries("Mackey–Glass", 0, "time", solution[Transient..]);
    }

    /// <summary>The solution at times 0, 1, …, <paramref name="units"/>.</summary>
    /// <param name="units">Units of time.</param>
    /// <param name="stepsPerUnit">Runge–Kutta steps in each; the delay is then a whole number of them.</param>
    public static double[] Solve(int units, int stepsPerUnit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        ArgumentOutOfRangeException.ThrowIfLessThan(stepsPerUnit, 1);
        double step = 1.0 / stepsPerUnit;
        int lag = Delay * stepsPerUnit;
        int steps = units * stepsPerUnit;
        double[] x = new double[steps + 1];
        double[] slope = new double[steps + 1];
        x[0] = History;
        slope[0] = Derivative(History, History);
        for (int i = 0; i < steps; i++)
        {
            double delayed = At(x, i - lag);
            double delayedMiddle = Middle(x, slope, i - lag, step);
            double delayedNext = At(x, i + 1 - lag);
            double k1 = Derivative(x[i], delayed);
            double k2 = Derivative(x[i] + (0.5 * step * k1), delayedMiddle);
            double k3 = Derivative(x[i] + (0.5 * step * k2), delayedMiddle);
            double k4 = Derivative(x[i] + (step * k3), delayedNext);
            x[i + 1] = x[i] + (step / 6 * (k1 + (2 * (k2 + k3)) + k4));
            slope[i + 1] = Derivative(x[i + 1], delayedNext);
        }

        double[] sampled = new double[units + 1];
        for (int unit = 0; unit <= units; unit++)
        {
            sampled[unit] = x[unit * stepsPerUnit];
        }

        return sampled;
    }

    private static double Derivative(double x, double delayed)
    {
        // By products alone, which round alike everywhere; Math.Pow need not.
        double square = delayed * delayed;
        double fourth = square * square;
        return (0.2 * delayed / (1 + (fourth * fourth * square))) - (0.1 * x);
    }

    private static double At(double[] x, int index) => index < 0 ? History : x[index];

    /// <summary>The value half a step after <paramref name="index"/>. Before 0 the solution is constant, though its slope jumps at 0.</summary>
    private static double Middle(double[] x, double[] slope, int index, double step) => index < 0
        ? History
        : (0.5 * (x[index] + x[index + 1])) + (0.125 * step * (slope[index] - slope[index + 1]));
}
