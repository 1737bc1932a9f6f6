using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Xunit;

namespace WeightInit.RuntimeTests.Signal;

public class SignalProbeTests
{
    /// <summary>A cut of docs/signal.md's table: width 200, eight layers, forty draws of one vector; mean factors within four
    /// standard errors of the prediction, and that standard error below 2.5 %.</summary>
    [Theory]
    [InlineData("Normal", Activation.ReLU, 1.4142135623730951)]
    [InlineData("Normal", Activation.Tanh, 1.6)]
    [InlineData("Uniform", Activation.GELU, 1.5335)]
    [InlineData("Orthogonal", Activation.Tanh, 1)]
    [InlineData("Orthogonal", Activation.ReLU, 1.4142135623730951)]
    [InlineData("Radius", Activation.ELU, 1.2)]
    [InlineData("Norm", Activation.SELU, 2)]
    [InlineData("Sparse", Activation.Sigmoid, 5)]
    public void MeanFactors_AreThePredictedOnes(string scheme, Activation activation, double gain)
    {
        const int Width = 200;
        const int Depth = 8;
        const int Draws = 40;
        double[] signal = new double[Draws];
        double[] gradient = new double[Draws];
        MeanFieldLayer layer = new(Predicted(scheme, gain, Width), 0, activation, 0);
        for (int draw = 0; draw < Draws; draw++)
        {
            SignalProbe probe = new();
            WeightKey key = ((WeightKey)7).Child(scheme, draw);
            for (int i = 0; i < Depth; i++)
            {
                probe.Add($"w{i}", Draw(scheme, gain, Width, key.Child("layer", i)), Width, Width, activation);
            }

            SignalReport report = probe.Run(key, vectors: 1);
            // One step of the map from what was measured before it, so that deviations do not add up.
            double state = report.InputMeanSquare;
            for (int i = 0; i < Depth; i++)
            {
                double before = i == 0 ? Math.Log(state) : Math.Log(GaussianMeans.Of(activation, 0, report.Entries[i - 1].Variance).Square);
                MeanFieldLayer.Step step = layer.Pass(before);
                signal[draw] += report.Entries[i].Variance / Math.Exp(step.LogVariance) / Depth;
                gradient[draw] += Math.Pow(report.Entries[i].GradientFactor, 2) / Math.Exp(layer.Pass(before).LogSusceptibility) / Depth;
            }
        }

        AssertOne(signal);
        AssertOne(gradient);
    }

    [Fact]
    public void Report_AgreesWithProductsByHand()
    {
        float[,] first = { { 1, 2 }, { 3, -4 }, { 0.5f, 1 } };
        double[,] second = { { 1, -1, 2 } };
        double[] x = [1, -2];
        SignalReport report = new SignalProbe().Add("first", first, Activation.ReLU, [0f, 1, 0.25f]).Add("second", second, Activation.Linear).Run([x], 3);

        // h = (-3, 11 + 1, -1.5 + 0.25), f(h) = (0, 12, 0), y = -12; gradient g: (0, -g, 0) behind f′, then (-3, 4)·g.
        Assert.Equal((9 + 144 + 1.5625) / 3, report.Entries[0].Variance, 1e-12);
        Assert.Equal(144, report.Entries[1].Variance, 1e-12);
        Assert.Equal(Math.Sqrt(6), report.Entries[1].GradientFactor, 1e-12);
        Assert.Equal(5 / Math.Sqrt(6), report.Entries[0].GradientFactor, 1e-12);
        Assert.Equal(5, report.Curves.Gradient[0], 1e-12);
        Assert.Equal(1, report.Curves.Gradient[^1]);
        Assert.Equal(12 / Math.Sqrt(2.5), report.Curves.Signal[^1], 1e-12);
    }

    [Fact]
    public void Layouts_AndElementTypes_AreOneMatrix()
    {
        float[] values = new float[6 * 4];
        Initialize.LeCun(values, [6, 4], 1);
        double[,] transposed = new double[4, 6];
        float[][] rows = [new float[4], new float[4], new float[4], new float[4], new float[4], new float[4]];
        for (int i = 0; i < 24; i++)
        {
            rows[i / 4][i % 4] = values[i];
            transposed[i % 4, i / 4] = values[i];
        }

        SignalReport plain = new SignalProbe().Add("w", values, 6, 4, Activation.Tanh).Run(5);
        SignalReport turned = new SignalProbe().Add("w", transposed, Activation.Tanh, layout: WeightLayout.KernelInOut).Run(5);

        Assert.Equal(plain.ToJson(), new SignalProbe().Add("w", rows, Activation.Tanh).Run(5).ToJson());
        Assert.Equal(plain.Entries[0].Variance, turned.Entries[0].Variance, 1e-12);
        Assert.Equal(plain.Entries[0].GradientFactor, turned.Entries[0].GradientFactor, 1e-12);
        Assert.Equal(plain.Entries[0].WeightVariance, turned.Entries[0].WeightVariance, 1e-12);
    }

    [Fact]
    public void Report_IsTableJsonAndCsv()
    {
        float[] values = new float[64 * 64];
        SignalProbe probe = new();
        for (int i = 0; i < 3; i++)
        {
            Initialize.Xavier(values, [64, 64], 1);
            probe.Add($"layer {i}", values, 64, 64, Activation.Tanh);
        }

        SignalReport report = probe.Run(1);
        using JsonDocument json = JsonDocument.Parse(report.ToJson());

        Assert.Contains("layer 2  64×64  Tanh", report.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, json.RootElement.GetProperty("layers").GetArrayLength());
        Assert.Equal(5, report.ToCsv().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(report.ToJson(), probe.Run(1, options: new() { DegreeOfParallelism = 1 }).ToJson());
    }

    [Fact]
    public void WrongUse_IsAClearError()
    {
        float[] values = new float[12];
        Assert.Throws<InvalidOperationException>(() => new SignalProbe().Run(1));
        Assert.Contains("does not fit", Assert.Throws<ArgumentException>(() => new SignalProbe().Add("w", values, 3, 5, Activation.Tanh)).Message, StringComparison.Ordinal);
        Assert.Contains("'v' has 3 inputs, but 'w'", Assert.Throws<ArgumentException>(
            () => new SignalProbe().Add("w", values, 4, 3, Activation.Tanh).Add("v", values, 4, 3, Activation.Tanh)).Message, StringComparison.Ordinal);
        Assert.Contains("biases", Assert.Throws<ArgumentException>(() => new SignalProbe().Add("w", values, 4, 3, Activation.Tanh, [1f])).Message, StringComparison.Ordinal);
        Assert.Contains("'w' is all zero", Assert.Throws<InvalidOperationException>(
            () => new SignalProbe().Add("w", values, 4, 3, Activation.Tanh).Run(1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SignalProbe().Add("w", [[1f], [1f, 2]], Activation.Tanh));
        values.AsSpan().Fill(1);
        Assert.Throws<OperationCanceledException>(() => new SignalProbe().Add("w", values, 4, 3, Activation.Tanh).Run(1, options: new() { CancellationToken = new CancellationToken(true) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SignalProbe().Add("w", values, 4, 3, Activation.Tanh).Run(1, vectors: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SignalProbe().Add("w", values, 4, 3, (Activation)99));
    }

    [Fact]
    public void WeightVariances_AreThoseOfWhatIsDrawn()
    {
        foreach ((int rows, int columns) in new[] { (300, 300), (300, 100), (100, 300) })
        {
            float[] values = new float[rows * columns];
            Initialize.Orthogonal(values, [rows, columns], 1, 1.5);
            Assert.Equal(1, WeightVariance.Measured(values, columns) / WeightVariance.Orthogonal(1.5, rows, columns), 0.02);
            Initialize.Spectral(values, rows, columns, 1, 1.5, SpectralMeasure.Norm);
            Assert.Equal(1, WeightVariance.Measured(values, columns) / WeightVariance.SpectralNorm(1.5, rows, columns), 0.03);
            Initialize.Normal(values, 1, 0, 0.1);
            Assert.Equal(1, WeightVariance.Measured(values, columns) / WeightVariance.Entries(0.1, columns), 0.03);
        }
    }

    /// <summary>The finite-size correction of the circular law, where 0.9 of a small square is not 0.9: four standard errors.</summary>
    [Theory]
    [InlineData(8, 400, 0.06)]
    [InlineData(50, 200, 0.025)]
    [InlineData(200, 40, 0.025)]
    public void RadiusVariance_IsThatOfWhatIsDrawn(int size, int draws, double tolerance)
    {
        float[] values = new float[size * size];
        double mean = 0;
        for (int draw = 0; draw < draws; draw++)
        {
            Initialize.Spectral(values.AsSpan(), size, size, ((WeightKey)3).Child("draw", draw), 0.9);
            mean += WeightVariance.Measured(values, size) / draws;
        }

        Assert.Equal(1, mean / WeightVariance.SpectralRadius(0.9, size), tolerance);
    }

    private static double Predicted(string scheme, double gain, int width) => scheme switch
    {
        "Radius" => WeightVariance.SpectralRadius(gain, width),
        "Norm" => WeightVariance.SpectralNorm(gain, width, width),
        "Orthogonal" => WeightVariance.Orthogonal(gain, width, width),
        _ => gain * gain,
    };

    private static float[] Draw(string scheme, double gain, int width, WeightKey key)
    {
        float[] values = new float[width * width];
        int[] shape = [width, width];
        double deviation = gain / Math.Sqrt(width);
        switch (scheme)
        {
            case "Normal":
                Initialize.Normal(values, key, 0, deviation);
                break;
            case "Uniform":
                Initialize.LeCun(values, shape, key, gain, WeightDistribution.Uniform);
                break;
            case "Orthogonal":
                Initialize.Orthogonal(values, shape, key, gain);
                break;
            case "Sparse":
                Initialize.Sparse(values, shape, key, width / 2, deviation * Math.Sqrt(2));
                break;
            default:
                Initialize.Spectral(values.AsSpan(), width, width, key, gain, scheme == "Norm" ? SpectralMeasure.Norm : SpectralMeasure.Radius);
                break;
        }

        return values;
    }

    private static void AssertOne(double[] ratios)
    {
        double mean = ratios.Average();
        double error = Math.Sqrt(ratios.Sum(ratio => Math.Pow(ratio - mean, 2)) / (ratios.Length - 1) / ratios.Length);
        Assert.InRange(error, 0, 0.025);
        Assert.InRange(mean, 0.99 - (4 * error), 1.01 + (4 * error));
    }
}
