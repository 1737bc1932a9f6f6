using System;
using System.Linq;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace WeightInit.TorchSharpTests;

public class ModuleTests
{
    private static float[] Values(Tensor? tensor) => tensor!.detach().contiguous().data<float>().ToArray();

    [TorchFact]
    public void Every_module_takes_the_values_of_the_plain_call()
    {
        Layers model = new();
        WeightReport report = model.InitializeWeights(3);
        Assert.Equal(
            [
                "_recurrent", "_recurrent.bias", "_input", "_input.bias", "_conv1", "_conv1.bias", "_conv2", "_conv3", "_conv3.bias",
                "_transposed1", "_transposed1.bias", "_transposed2", "_transposed2.bias", "_transposed3", "_transposed3.bias", "_embedding", "_plain",
            ],
            report.Entries.Select(static entry => entry.Name));
        WeightKey key = report.Entries.Single(static entry => entry.Name == "_conv2").Key;
        float[] expected = new float[8 * 3 * 3 * 3];
        Initialize.Kaiming(expected, [8, 3, 3, 3], key);
        Assert.Equal(expected, Values(model.Conv2.weight));
    }

    [TorchFact]
    public void A_transposed_convolution_counts_its_inputs()
    {
        Layers model = new();
        WeightReport report = model.InitializeWeights(3);
        float[] expected = new float[3 * 2 * 3 * 3];
        Initialize.Kaiming(
            expected, [3, 2, 3, 3], report.Entries.Single(static entry => entry.Name == "_transposed2").Key, fans: new FanRule { Transposed = true });
        Assert.Equal(expected, Values(model.Transposed2.weight));
    }

    [TorchFact]
    public void A_bias_is_zeros_uniform_or_kept()
    {
        Layers model = new();
        float[] kept = Values(model.Conv2.bias);
        model.InitializeWeights(3);
        Assert.All(Values(model.Recurrent.bias), static value => Assert.Equal(0f, value));
        Assert.Equal(kept, Values(model.Conv2.bias));
        float[] uniform = Values(model.Input.bias);
        Assert.All(uniform, static value => Assert.InRange(Math.Abs(value), 0, 1 / MathF.Sqrt(5)));
        Assert.Equal(uniform.Length, uniform.Distinct().Count());
        Assert.Null(model.Plain.bias);
    }

    [TorchFact]
    public void Another_seed_gives_other_weights_and_the_same_seed_the_same()
    {
        Layers first = new();
        Layers second = new();
        first.InitializeWeights(1);
        second.InitializeWeights(1);
        Assert.Equal(Values(first.Embedding.weight), Values(second.Embedding.weight));
        second.InitializeWeights(2);
        Assert.NotEqual(Values(first.Embedding.weight), Values(second.Embedding.weight));
    }
}
