using System;
using System.Collections.Generic;

namespace WeightInit.PackageTests;

/// <summary>The weights of the examples in the adapters' readmes for seed 5, by plain calls.</summary>
internal static class ExpectedAdapterWeights
{
    private static readonly WeightKey Seed = WeightKey.FromSeed(5);

    public static IEnumerable<string> MathNet
    {
        get
        {
            WeightKey model = Seed.Child("Reservoir");
            CsrMatrix<double> recurrent = Initialize.SparseSpectral<double>(
                300, 300, model.Child("_recurrent"), new SpectralPattern { Density = 0.05 }, out _, gain: 0.9);
            yield return Bits.Text("recurrent", recurrent.ToDense());

            float[] input = new float[300 * 3];
            Initialize.Xavier(input, [300, 3], model.Child("_input"));
            yield return Bits.Text("input", input);

            double[] bias = new double[300];
            Initialize.Uniform(bias, model.Child("_bias"), low: -0.1, high: 0.1);
            yield return Bits.Text("bias", bias);
        }
    }

    public static IEnumerable<string> Tensors
    {
        get
        {
            WeightKey model = Seed.Child("Network");
            float[] kernel = new float[16 * 3 * 5 * 5];
            Initialize.Kaiming(kernel, [16, 3, 5, 5], model.Child("_kernel"));
            yield return Bits.Text("kernel", kernel);

            double[] recurrent = new double[64 * 64];
            Initialize.Spectral(recurrent, 64, 64, model.Child("_recurrent"), gain: 0.9);
            yield return Bits.Text("recurrent", recurrent);
        }
    }

    public static IEnumerable<string> TorchSharp
    {
        get
        {
            WeightKey model = Seed.Child("Network");
            float[] recurrent = new float[64 * 64];
            Initialize.Spectral(recurrent, 64, 64, model.Child("_recurrent"), gain: 0.9);
            yield return Bits.Text("recurrent", recurrent);
            yield return Bits.Text("recurrent bias", new float[64]);

            float[] output = new float[10 * 64];
            Initialize.Kaiming(output, [10, 64], model.Child("_output"));
            yield return Bits.Text("output", output);

            float[] bias = new float[10];
            Sampler.UniformSymmetric(bias, model.Child("_output").Child("bias"), 1 / MathF.Sqrt(64));
            yield return Bits.Text("output bias", bias);
        }
    }
}
