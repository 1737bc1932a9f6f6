namespace WeightInit;

/// <summary>What one layer does to a signal and a gradient, measured and predicted.</summary>
public sealed record SignalReportEntry
{
    /// <summary>The layer's name.</summary>
    public required string Name { get; init; }

    /// <summary>Number of outputs.</summary>
    public required int Outputs { get; init; }

    /// <summary>Number of inputs.</summary>
    public required int Inputs { get; init; }

    /// <summary>The activation that follows.</summary>
    public required Activation Activation { get; init; }

    /// <summary>σ_w²: mean square of the stored entries times the inputs.</summary>
    public required double WeightVariance { get; init; }

    /// <summary>Mean square of the pre-activations, measured.</summary>
    public required double Variance { get; init; }

    /// <summary>The same, predicted from the input's mean square by all layers up to this.</summary>
    public required double PredictedVariance { get; init; }

    /// <summary>Root mean square of the pre-activations over that of the layer before (of the input at the first), measured.</summary>
    public required double SignalFactor { get; init; }

    /// <summary>The same, predicted.</summary>
    public required double PredictedSignalFactor { get; init; }

    /// <summary>Norm of the gradient at the layer's input over that at its output, measured (root of the mean square ratio).</summary>
    public required double GradientFactor { get; init; }

    /// <summary>The same, predicted: √χ.</summary>
    public required double PredictedGradientFactor { get; init; }
}
