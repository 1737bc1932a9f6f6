using System;

namespace WeightInit;

/// <summary>
/// Names the weights of a type in the order in which a signal passes through them, so that the compiler can tell whether the
/// shapes fit and whether signal or gradient will explode or vanish. Writes no code.
/// </summary>
/// <remarks>
/// A member is a weight, or a module with [WeightModule]: then the module's own [SignalPath] is followed or, where it has none,
/// its weights in the order of their declaration, vectors aside. What stands between the weights besides the activation
/// (normalisation, residual connections, pooling) is not counted: docs/signal.md.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class SignalPathAttribute : Attribute
{
    /// <summary>A path through the given members.</summary>
    /// <param name="members">Names of weights and modules, in the order of the signal: <c>nameof(_first), nameof(_second)</c>.</param>
    public SignalPathAttribute(params string[] members) => _ = members;

    /// <summary>Name of the path in messages, where a type has several; the type's own by default.</summary>
    public string? Name { get; set; }

    /// <summary>The activation f after each weight; <see cref="Activation.ReLU"/> by default.</summary>
    public Activation Activation { get; set; } = Activation.ReLU;

    /// <summary>Slope of LeakyReLU (0.01 by default) or PReLU (0.25) for negative inputs.</summary>
    public double NegativeSlope { get; set; } = double.NaN;

    /// <summary>Whether nothing follows the last weight, as in a network whose loss takes its output as it is.</summary>
    public bool LinearOutput { get; set; }

    /// <summary>σ_b², the variance of the biases; 0 by default, finite and not negative.</summary>
    public double BiasVariance { get; set; }

    /// <summary>Mean square of the input's components; 1 by default, positive and finite.</summary>
    public double InputVariance { get; set; } = 1;

    /// <summary>How often the path is passed, from 1 to 10,000; or, where it holds an array or a list of modules, how many elements
    /// each of these has, the rest being passed once.</summary>
    public int Repeat { get; set; } = 1;

    /// <summary>Which dimension of a weight is its outputs, for weights whose own attribute does not say so.</summary>
    public WeightLayout Layout { get; set; }
}
