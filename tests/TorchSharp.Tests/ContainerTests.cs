using System;
using System.Linq;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace WeightInit.TorchSharpTests;

public class ContainerTests
{
    private static Containers Filled()
    {
        Containers model = new();
        model.InitializeWeights(7);
        return model;
    }

    private static float[] Values(Tensor tensor) => tensor.detach().to_type(ScalarType.Float32).contiguous().data<float>().ToArray();

    // The upper half of a float, rounded to nearest, ties to even.
    private static float Brain(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        return BitConverter.UInt32BitsToSingle((bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000);
    }

    [TorchFact]
    public void One_key_gives_the_same_bits_as_an_array()
    {
        Containers model = Filled();
        float[] expected = model.Array.Cast<float>().ToArray();
        Assert.Equal(expected, Values(model.Tensor));
        Assert.Equal(expected, Values(model.Parameter));
        Assert.Equal(expected, Values(model.Linear.weight));
        Assert.Equal(expected, Values(model.Strided));
        Assert.Equal(model.Doubles.Cast<double>(), model.Linear64.weight.detach().data<double>().ToArray());
    }

    [TorchFact]
    public void Half_precision_is_the_float_weight_rounded_once()
    {
        Containers model = Filled();
        float[] expected = model.Array.Cast<float>().ToArray();
        Assert.Equal(expected.Select(static value => (float)(Half)value), Values(model.Half));
        Assert.Equal(expected.Select(static value => Brain(value)), Values(model.Brain));
    }

    [TorchFact]
    public void Storage_stays_the_same_object_with_the_same_flags()
    {
        Containers model = new();
        Tensor weight = model.Linear.weight;
        bool strided = model.Strided.is_contiguous();
        model.InitializeWeights(7);
        Assert.Equal(weight.Handle, model.Linear.weight.Handle);
        Assert.True(model.Linear.weight.requires_grad);
        Assert.True(model.Linear.weight.is_leaf);
        Assert.True(model.Parameter.requires_grad);
        Assert.False(model.Tensor.requires_grad);
        Assert.False(strided);
        Assert.Equal(strided, model.Strided.is_contiguous());
        Assert.Equal(ScalarType.Float16, model.Half.dtype);
    }

    [TorchFact]
    public void Gradients_are_switched_on_again()
    {
        Assert.True(is_grad_enabled());
        Filled();
        Assert.True(is_grad_enabled());
        using (no_grad())
        {
            Filled();
            Assert.False(is_grad_enabled());
        }
    }

    [TorchFact]
    public void Verify_measures_what_libtorch_holds()
    {
        Containers model = Filled();
        Assert.All(model.VerifyWeights().Entries, static entry => Assert.Equal(0.9, entry.Estimate!.Value.Value, 2e-3));
        double libtorch = linalg.eigvals(model.Linear64.weight).abs().max().item<double>();
        Assert.Equal(0.9, libtorch, 1e-6);
    }

    [TorchFact]
    public void A_frozen_layer_stays_frozen()
    {
        Containers model = new();
        model.Linear.weight.requires_grad = false;
        model.InitializeWeights(7);
        Assert.False(model.Linear.weight.requires_grad);
    }
}
