using System;
using System.Collections.Generic;

namespace WeightInit;

/// <summary>What mean-field theory says of a signal's way through a stack of layers and of the gradient's way back.</summary>
/// <remarks>Poole et al. 2016 (arXiv:1606.05340); Schoenholz et al. 2017 (arXiv:1611.01232).</remarks>
internal sealed class MeanFieldPath
{
    /// <summary>Depth scales after which nothing can be trained: e^−6 of the squared gradient is left (Schoenholz et al. 2017).</summary>
    public const double TrainableScales = 6;

    // The longest way walked to see where the gradient is lost; beyond it the rate at the end is taken.
    private const int LongestWalk = 512;

    /// <summary>Walks the path.</summary>
    /// <param name="layers">The layers, in the order of the signal.</param>
    /// <param name="inputMeanSquare">Mean square of the input's components, positive.</param>
    /// <param name="periodStart">The first layer of the part that a deeper network would repeat.</param>
    /// <param name="periodLength">Number of layers in that part.</param>
    public MeanFieldPath(IReadOnlyList<MeanFieldLayer> layers, double inputMeanSquare, int periodStart, int periodLength)
    {
        Steps = new MeanFieldLayer.Step[layers.Count];
        LogInput = Math.Log(inputMeanSquare);
        double state = LogInput;
        for (int i = 0; i < layers.Count; i++)
        {
            Steps[i] = layers[i].Pass(state);
            state = Steps[i].LogOutput;
            LogGradientSquare += Steps[i].LogSusceptibility;
        }

        MeanFieldLayer[] period = Shortest(layers, periodStart, periodLength);
        double entry = periodStart == 0 ? LogInput : Steps[periodStart - 1].LogOutput;
        FixedPoint = MeanFieldFixedPoint.Find(period, entry);
        double rate = Math.Abs(FixedPoint.LogSusceptibility);
        DepthScale = rate < 1e-9 ? double.PositiveInfinity : 1 / rate;
        double scales = TrainableScales * DepthScale;
        TrainableDepth = scales >= LongestWalk
            ? scales
            : Math.Max(scales, LossDepth(period, entry, FixedPoint.LogSusceptibility));
    }

    /// <summary>Each layer passed.</summary>
    public MeanFieldLayer.Step[] Steps { get; }

    /// <summary>ln of the input's mean square.</summary>
    public double LogInput { get; }

    /// <summary>Σ ln χ: ln of the squared norm of the gradient at the input, for a gradient of norm 1 at the output.</summary>
    public double LogGradientSquare { get; }

    /// <summary>ln of the root mean square of the last pre-activation over that of the input.</summary>
    public double LogSignal => Steps.Length == 0 ? 0 : (Steps[Steps.Length - 1].LogVariance - LogInput) / 2;

    /// <summary>ln of the gradient's norm at the input over that at the output.</summary>
    public double LogGradient => LogGradientSquare / 2;

    /// <summary>Where the variance runs to, were the path repeated without end.</summary>
    public MeanFieldFixedPoint FixedPoint { get; }

    /// <summary>ξ = 1/|ln χ| in layers, χ at the fixed point; infinite on the edge of chaos.</summary>
    public double DepthScale { get; }

    /// <summary>6ξ; or, where it is more because the variance is still on its way to the fixed point, the depth at which the squared
    /// gradient has changed by e^±6.</summary>
    public double TrainableDepth { get; }

    private static double LossDepth(MeanFieldLayer[] period, double state, double endRate)
    {
        double sum = 0;
        for (int depth = 0; depth < LongestWalk; depth++)
        {
            MeanFieldLayer.Step step = period[depth % period.Length].Pass(state);
            double next = sum + step.LogSusceptibility;
            if (Math.Abs(next) > TrainableScales)
            {
                double whole = Math.Abs(next) - Math.Abs(sum);
                return depth + (whole > 0 ? Math.Min(1, (TrainableScales - Math.Abs(sum)) / whole) : 1);
            }

            sum = next;
            bool isSettled = period.Length == 1 && Math.Abs(step.LogOutput - state) < 1e-12;
            state = step.LogOutput;
            if (isSettled)
            {
                return depth + 1 + (((Math.Sign(endRate) * TrainableScales) - sum) / endRate);
            }
        }

        return LongestWalk + Math.Max(0, ((Math.Sign(endRate) * TrainableScales) - sum) / endRate);
    }

    // Fifty equal layers written out are one layer repeated.
    private static MeanFieldLayer[] Shortest(IReadOnlyList<MeanFieldLayer> layers, int start, int length)
    {
        MeanFieldLayer[] period = new MeanFieldLayer[length];
        bool isUniform = true;
        for (int i = 0; i < length; i++)
        {
            period[i] = layers[start + i];
            isUniform &= period[i] == period[0];
        }

        return isUniform && length > 0 ? [period[0]] : period;
    }
}
