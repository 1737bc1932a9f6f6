using System;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using Xunit;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace WeightInit.TorchSharpTests;

public class BadInputTests
{
    private static string Refusal(Tensor second)
    {
        Broken model = new(second, Linear(2, 2));
        string message = Assert.Throws<InvalidOperationException>(() => model.InitializeWeights(1)).Message;
        Assert.Contains("_second", message, StringComparison.Ordinal);
        return message;
    }

    [TorchFact]
    public void A_wrong_rank_is_refused() => Assert.Contains("4×4", Refusal(zeros(16)), StringComparison.Ordinal);

    [TorchFact]
    public void A_wrong_shape_is_refused()
    {
        Tensor tensor = ones(4, 5);
        Assert.Contains("4×5", Refusal(tensor), StringComparison.Ordinal);
        Assert.True(tensor.eq(ones(4, 5)).all().item<bool>());
    }

    [TorchFact]
    public void A_disposed_tensor_is_refused()
    {
        Tensor tensor = zeros(4, 4);
        tensor.Dispose();
        Assert.Contains("disposed", Refusal(tensor), StringComparison.Ordinal);
    }

    [TorchFact]
    public void A_meta_tensor_is_refused() => Assert.Contains("meta device", Refusal(zeros(4, 4, device: META)), StringComparison.Ordinal);

    [TorchFact]
    public void An_integer_tensor_is_refused() => Assert.Contains("Int64", Refusal(zeros(4, 4, int64)), StringComparison.Ordinal);

    [TorchFact]
    public void A_sparse_tensor_is_refused() => Assert.Contains("sparse", Refusal(zeros(4, 4).to_sparse()), StringComparison.Ordinal);

    [TorchFact]
    public void An_expanded_tensor_is_refused_and_keeps_its_values()
    {
        Tensor tensor = ones(1, 4);
        Assert.Contains("share memory", Refusal(tensor.expand(4, 4)), StringComparison.Ordinal);
        Assert.True(tensor.eq(ones(1, 4)).all().item<bool>());
    }

    [TorchFact]
    public void A_null_layer_is_refused_by_name()
    {
        BrokenLayer model = new(null!);
        Assert.Contains("_layer", Assert.Throws<InvalidOperationException>(() => model.InitializeWeights(1)).Message, StringComparison.Ordinal);
    }

    [TorchFact]
    public void A_disposed_layer_is_refused_by_name()
    {
        Linear layer = Linear(3, 3);
        layer.Dispose();
        BrokenLayer model = new(layer);
        string message = Assert.Throws<InvalidOperationException>(() => model.InitializeWeights(1)).Message;
        Assert.Contains("_layer", message, StringComparison.Ordinal);
        Assert.Contains("disposed", message, StringComparison.Ordinal);
    }

    [TorchFact]
    public void Weights_before_the_refused_one_are_whole()
    {
        Broken model = new(zeros(4, 4, int64), Linear(2, 2));
        Assert.Throws<InvalidOperationException>(() => model.InitializeWeights(1));
        Broken good = new(zeros(4, 4), Linear(2, 2));
        good.InitializeWeights(1);
        Assert.True(model.First.eq(good.First).all().item<bool>());
    }

    [TorchFact]
    public void A_matrix_that_cannot_be_normalised_leaves_the_tensor_as_it_was()
    {
        Tensor tensor = ones(400, 400);
        Unlucky model = new(tensor);

        // No radius is known as well as that.
        WeightInitOptions options = new() { Tolerance = 1e-30 };
        Assert.Throws<SpectralInitializationException>(() => model.InitializeWeights(1, options));
        Assert.True(tensor.eq(ones(400, 400)).all().item<bool>());
    }
}
