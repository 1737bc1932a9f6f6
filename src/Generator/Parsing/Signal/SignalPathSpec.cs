using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What a [SignalPath] says.</summary>
/// <param name="Name">The path's name, or the type's.</param>
/// <param name="Members">The members it names, in the order of the signal; null for one that is no text.</param>
/// <param name="Activation">The activation after each weight.</param>
/// <param name="Slope">Its slope for negative inputs, where it has one.</param>
/// <param name="LinearOutput">Whether none follows the last weight.</param>
/// <param name="BiasVariance">σ_b².</param>
/// <param name="InputVariance">Mean square of the input.</param>
/// <param name="Repeat">How often it is passed.</param>
/// <param name="Layout">Which dimension the outputs are, where a weight does not say so.</param>
internal sealed record SignalPathSpec(
    string Name,
    EquatableArray<string> Members,
    Activation Activation,
    double Slope,
    bool LinearOutput,
    double BiasVariance,
    double InputVariance,
    int Repeat,
    WeightLayout Layout)
{
    private const int LongestRepeat = 10_000;

    /// <summary>Reads one attribute; null (with a violation) when an argument is not allowed.</summary>
    public static SignalPathSpec? Parse(INamedTypeSymbol type, AttributeData attribute, Violations? violations)
    {
        if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(static named => named.Value)).Any(static argument => argument.Kind == TypedConstantKind.Error))
        {
            // The compiler itself has already said why.
            return null;
        }

        Arguments arguments = new(Naming.DisplayName(type), attribute, violations);
        Activation activation = (Activation)arguments.Choice("Activation", (int)Activation.ReLU, (int)Activation.Softplus);
        double slope = arguments.Number("NegativeSlope", double.NaN, Limits.FiniteOrUnset);
        double bias = arguments.Number("BiasVariance", 0, Limits.NotNegative);
        double input = arguments.Number("InputVariance", 1, Limits.Positive);
        int repeat = arguments.Value("Repeat") as int? ?? 1;
        WeightLayout layout = (WeightLayout)arguments.Choice("Layout", 0, (int)WeightLayout.KernelInOut);
        if (repeat is < 1 or > LongestRepeat)
        {
            arguments.Refuse("Repeat", repeat.ToString(CultureInfo.InvariantCulture), "give 1 to 10,000");
        }

        TypedConstant members = attribute.ConstructorArguments[0];
        return arguments.AreRefused
            ? null
            : new(
                arguments.Value("Name") as string ?? Naming.DisplayName(type),
                new(members.IsNull ? [] : members.Values.Select(static value => value.Value as string ?? "null")),
                activation,
                ActivationFunctions.SlopeOf(activation, slope),
                arguments.Value("LinearOutput") is true,
                bias,
                input,
                repeat,
                layout);
    }

    private sealed class Arguments(string type, AttributeData attribute, Violations? violations)
    {
        public bool AreRefused { get; private set; }

        public object? Value(string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

        public double Number(string name, double unset, Limits limits)
        {
            double value = Value(name) as double? ?? unset;
            if (!limits.Allows(value))
            {
                Refuse(name, value.ToString("R", CultureInfo.InvariantCulture), limits.Remedy);
            }

            return value;
        }

        public int Choice(string name, int unset, int last)
        {
            int value = Value(name) as int? ?? unset;
            if (value < 0 || value > last)
            {
                Refuse(name, value.ToString(CultureInfo.InvariantCulture), $"give a member of {name switch { "Layout" => "WeightLayout", _ => name }}");
            }

            return value;
        }

        public void Refuse(string name, string value, string remedy)
        {
            AreRefused = true;
            violations?.Add(Descriptors.SignalArgument, AttributeArguments.Locate(attribute, name), type, name, value, remedy);
        }
    }
}
