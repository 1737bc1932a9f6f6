using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.PackageTests;

/// <summary>The weights of Sources/App/Network.cs, by plain calls of the runtime that these tests are built with.</summary>
internal static class ExpectedWeights
{
    private static readonly WeightKey Model = WeightKey.FromSeed(7);

    /// <summary>Every weight, in the order of <c>Network.Weights</c>.</summary>
    public static IEnumerable<string> All
    {
        get
        {
            double[] recurrent = new double[48 * 48];
            Initialize.Spectral(recurrent, 48, 48, Key("_recurrent"), gain: 0.9);
            yield return Bits.Text("recurrent", recurrent);

            float[] input = new float[48 * 3];
            Initialize.Spectral(input, 48, 3, Key("_input"));
            yield return Bits.Text("input", input);

            CsrMatrix<double> reservoir = Initialize.SparseSpectral<double>(
                200, 200, Key("_reservoir"), new SpectralPattern { Density = 0.05 }, out _, gain: 0.95);
            yield return Bits.Text("reservoir", reservoir.ToDense());

            float[] rotation = new float[32 * 16];
            Initialize.Orthogonal(rotation, [32, 16], Key("_rotation"), gain: 1.1);
            yield return Bits.Text("rotation", rotation);

            float[] embedding = new float[64];
            Initialize.TruncatedNormal(embedding, Key("_embedding"), standardDeviation: 0.02);
            yield return Bits.Text<Half>("embedding", [.. embedding.Select(static value => (Half)value)]);

            yield return Bits.Text("first", Mix(0));
            yield return Bits.Text("second", Mix(1));

            float[] output = new float[12 * 48];
            Initialize.Xavier(output, [12, 48], Key("Output"));
            yield return Bits.Text("output", output);
        }
    }

    private static float[] Mix(int block)
    {
        float[] mix = new float[24 * 24];
        WeightKey key = Model.Child("Shop.Network").Child("_blocks", block).Child("Shop.Block").Child("_mix");
        Initialize.Kaiming(mix, [24, 24], key, Activation.Tanh, convention: GainConvention.Critical);
        return mix;
    }

    private static WeightKey Key(string member) => Model.Child("Shop.Network").Child(member);
}
