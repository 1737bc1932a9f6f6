using System;
using System.IO;
using System.Linq;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace WeightInit.TorchSharpTests;

public class TrainingTests
{
    private const int Train = 1437;

    [TorchFact]
    public void A_twelve_layer_tanh_network_learns_from_our_weights_and_not_from_standard_normal_ones()
    {
        DeepNetwork ours = new();
        ours.InitializeWeights(1);
        double learnt = TestAccuracy(ours);

        DeepNetwork gaussian = new();
        random.manual_seed(1);
        using (no_grad())
        {
            foreach (var parameter in gaussian.parameters())
            {
                _ = parameter.dim() > 1 ? nn.init.normal_(parameter, 0, 1) : nn.init.zeros_(parameter);
            }
        }

        double lost = TestAccuracy(gaussian);
        Assert.True(learnt > 0.85, $"Our network reached {learnt:P1} on the test digits.");
        Assert.True(lost < 0.6, $"The network of normal_(0, 1) reached {lost:P1}.");
    }

    [TorchFact]
    public void Weights_survive_save_and_load()
    {
        string file = Path.Combine(Path.GetTempPath(), $"weightinit-{Guid.NewGuid():N}.dat");
        try
        {
            DeepNetwork saved = new();
            saved.InitializeWeights(1);
            saved.save(file);
            DeepNetwork loaded = new();
            loaded.InitializeWeights(2);
            loaded.load(file);
            foreach ((string name, var parameter) in saved.named_parameters())
            {
                Assert.True(parameter.eq(loaded.get_parameter(name)!).all().item<bool>(), name);
            }

            // The estimates too: what was loaded is what was measured.
            Assert.Equal(
                saved.VerifyWeights().Entries.Select(static entry => entry.StandardDeviation),
                loaded.VerifyWeights().Entries.Select(static entry => entry.StandardDeviation));
        }
        finally
        {
            File.Delete(file);
        }
    }

    // The first 1,437 digits train, the rest judge; the same small budget for everyone.
    private static double TestAccuracy(DeepNetwork network)
    {
        (Tensor pixels, Tensor labels) = Digits.Load();
        using var optimizer = optim.SGD(network.parameters(), 0.05, momentum: 0.9);
        for (int epoch = 0; epoch < 15; epoch++)
        {
            for (int at = 0; at < Train; at += 64)
            {
                using var scope = NewDisposeScope();
                TensorIndex batch = TensorIndex.Slice(at, Math.Min(at + 64, Train));
                optimizer.zero_grad();
                nn.functional.cross_entropy(network.forward(pixels[batch]), labels[batch]).backward();
                optimizer.step();
            }
        }

        using (no_grad())
        {
            TensorIndex test = TensorIndex.Slice(Train, null);
            return network.forward(pixels[test]).argmax(1).eq(labels[test]).to_type(ScalarType.Float64).mean().item<double>();
        }
    }
}
