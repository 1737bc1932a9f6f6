using System.Globalization;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>The result in words, tables and figures.</summary>
internal static class DigitsReport
{
    public static Report Create(DigitsResult result)
    {
        DigitsSettings settings = result.Settings;
        string data = settings.DataFile is string file ? $"the images of {System.IO.Path.GetFileName(file)}" : "1,797 real handwritten digits (UCI, Alpaydin and Kaynak, CC BY 4.0)";
        return new Report(
            "Which initialisation lets a deep network learn",
            [
                $"Networks of {settings.Depths[0]} to {settings.Depths[^1]} hidden layers, each {DenseLayer.Width} wide, learn {data}. They differ in one thing: how the weights of their hidden layers are initialised, which an attribute on a class says.",
                "The data behind the figures and tables are in results.json, with all their digits. Every operation that reaches them is one of IEEE arithmetic in a fixed order (but for the predicted depths, which are rounded to six decimals), so they have the same bits in every run, with any number of threads and whatever the vectors of the processor.",
            ],
            [Setting(result), Start(result), Accuracy(result), Depth(result)]);
    }

    private static ReportSection Setting(DigitsResult result)
    {
        DigitsSettings settings = result.Settings;
        return new ReportSection(
            "The experiment",
            [
                Invariant($"The images stand in the order of the file: the first {result.Images.Training} are learned from, the next {result.Images.Validation} choose the learning rate, and the last {result.Images.Test} are looked at once, by networks that are finished. All pixels are shifted and scaled alike, to mean 0 and variance 1 over the training images."),
                Invariant($"Training is stochastic gradient descent, {DigitsSettings.Batch} images a step, momentum {GradientDescent.Momentum}, and the same for every scheme and depth: {settings.SearchSteps} steps with each of {settings.Rates.Count} learning rates from {settings.Rates[0]} to {settings.Rates[^1]}; then {settings.Steps} steps, about {settings.Steps * DigitsSettings.Batch / result.Images.Training} passes over the images, with the rate of the best validation accuracy, from {Draws(settings)}. All networks see the same images in the same order."),
                "The readout is initialised alike in all (Xavier), and all biases are zero, but for PyTorch's, whose default draws them too. Kaiming's variance is that of the activation; before a ReLU the orthogonal and the spectral matrices have gain √2, because a ReLU lets through half of the square of the norm.",
            ],
            [],
            []);
    }

    private static ReportSection Start(DigitsResult result) => new(
        "Before training: signal and gradient",
        [
            Invariant($"What a layer does to the norm of the signal, and to that of the gradient on its way back, the next layer does again. The figures follow the first {StartProbe.Images} training images forward through {result.Settings.ProbeDepth} layers, and the gradient of their loss back. A straight line on the logarithmic axis is a constant factor a layer. Lines end where they pass 10^±{DigitsFigures.MostPowers}."),
            "A network can learn where both lines stay level. Where the gradient falls to nothing the first layers do not move; where it grows without bounds no learning rate suits all layers. A level signal is not enough: tanh holds any signal below its bound while the gradient explodes (N(0, 1)), and biases keep up a signal that has forgotten the image (PyTorch).",
        ],
        [],
        DigitSchemes.Activations.SelectMany(activation => new[] { DigitsFigures.Signal(result, activation), DigitsFigures.Gradient(result, activation) }).ToArray());

    private static ReportSection Accuracy(DigitsResult result) => new(
        "After training: accuracy against depth",
        [
            Invariant($"Test accuracy with the learning rate chosen. Guessing the most frequent digit gets {100 * result.Guessing:0} %, which is also counted where the numbers overflow with every rate."),
            "Layers that are all different multiply a norm by √(width · variance of the entries), not by their spectral radius, which is the factor of one matrix applied again and again. In a small Gaussian matrix the two differ: the dominant eigenvalue lies a few per cent beyond the circle of radius √width, so matrices of radius 1 lose a few per cent of the signal a layer. A reservoir, whose one matrix is applied at every step, is what the spectral radius is for; for a deep stack take orthogonal matrices.",
        ],
        DigitSchemes.Activations.SelectMany(activation => new[] { DigitsTables.Accuracy(result, activation), DigitsTables.Rates(result, activation) }).ToArray(),
        DigitSchemes.Activations.Select(activation => DigitsFigures.Accuracy(result, activation)).ToArray());

    private static ReportSection Depth(DigitsResult result) => new(
        "The depth that was predicted",
        [
            "Each network is a class whose [SignalPath] names its layers. From scheme, width and activation alone the compiler's signal analysis predicts the depth to which a network is trainable: six depth scales 1/|ln χ|, where χ is the factor by which the squared gradient changes a layer (Poole et al. 2016, Schoenholz et al. 2017). It has seen neither the images nor the training. Where 60 layers are more, the class does not build without a warning, WI0203, which says the depth and the scheme that would do better; here it is suppressed, with this experiment as the reason.",
            Invariant($"A depth counts as trained where the mean test accuracy is {100 * DigitsSettings.Trained:0} % or more, and so at every lesser depth tried. That is a line drawn by hand, and the budget of training is small: longer training reaches deeper. What the prediction is worth is the order of the schemes and the scale, not the last layer."),
            "The prediction is of the limit of infinite width. In one of finite width the norms of single images scatter, the more the deeper: with a Gaussian matrix and a ReLU the variance of ln(norm²) grows by about 5/width a layer, which after 60 layers of 64 is a factor of 9 in the squared norm, up or down, so that deep ReLU networks fail where it sees no limit. Orthogonal matrices keep every norm, and leave the scatter to the activation.",
        ],
        [DigitsTables.Depths(result)],
        DigitSchemes.Activations.Select(activation => DigitsFigures.Depth(result, activation)).ToArray());

    private static string Draws(DigitsSettings settings) =>
        settings.Draws == 1 ? "one initialisation" : Invariant($"{settings.Draws} initialisations each");

    private static string Invariant(System.FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
