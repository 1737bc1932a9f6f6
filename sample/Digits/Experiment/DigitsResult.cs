using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>Everything the experiment found: pure data, the same for the same settings.</summary>
internal sealed record DigitsResult
{
    public required DigitsSettings Settings { get; init; }

    /// <summary>Images that networks learn from, are chosen by and are tested on.</summary>
    public required (int Training, int Validation, int Test) Images { get; init; }

    /// <summary>Share of the test images that show the digit most frequent among the training images.</summary>
    public required double Guessing { get; init; }

    /// <summary>One a scheme and activation, all schemes of the first activation first.</summary>
    public required IReadOnlyList<SchemeResult> Schemes { get; init; }

    public IEnumerable<SchemeResult> Of(Activation activation) => Schemes.Where(scheme => scheme.Activation == activation);
}

/// <summary>What became of one scheme with one activation.</summary>
/// <param name="Name">The scheme.</param>
/// <param name="Activation">After each hidden layer.</param>
/// <param name="Start">The deepest network before training.</param>
/// <param name="PredictedDepth">The depth to which the signal analysis calls it trainable; infinite on the edge of chaos.</param>
/// <param name="Points">Training, one entry a depth.</param>
internal sealed record SchemeResult(string Name, Activation Activation, StartNorms Start, double PredictedDepth, IReadOnlyList<DepthPoint> Points)
{
    /// <summary>The greatest depth tried up to which every network was trained; 0 where none was.</summary>
    public int MeasuredDepth => Points.TakeWhile(static point => point.MeanTest >= DigitsSettings.Trained).Select(static point => point.Depth).LastOrDefault();

    /// <summary>The least depth tried at which networks were no longer trained; null where all were.</summary>
    public int? FirstUntrained => Points.FirstOrDefault(static point => point.MeanTest < DigitsSettings.Trained)?.Depth;
}

/// <summary>Networks of one depth, trained.</summary>
/// <param name="Depth">Hidden layers.</param>
/// <param name="Rate">The learning rate that validation chose; NaN where the numbers overflowed with each of them.</param>
/// <param name="Validation">Validation accuracy of each rate tried, in their order; NaN where the numbers overflowed.</param>
/// <param name="Test">Test accuracy of each draw; where the numbers overflowed, that of guessing.</param>
internal sealed record DepthPoint(int Depth, double Rate, IReadOnlyList<double> Validation, IReadOnlyList<double> Test)
{
    public double MeanTest => Test.Sum() / Test.Count;
}

/// <summary>Norms in a network before training, over the hidden layers.</summary>
/// <param name="Signal">Root mean square over the images of the norm of what each layer gives; element 0 is the images' own.</param>
/// <param name="Gradient">Root of the summed squares, over the images, of the gradient of the loss by what layer 1, 2, … gives before its activation.</param>
internal sealed record StartNorms(IReadOnlyList<double> Signal, IReadOnlyList<double> Gradient);
