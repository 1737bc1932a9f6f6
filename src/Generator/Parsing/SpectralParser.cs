using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Reads and checks the arguments of [SpectralInit].</summary>
internal static class SpectralParser
{
    // Array.MaxLength: the most elements that any .NET array can hold.
    private const long MaxElements = 0X7FFFFFC7;

    private static readonly string[] Measures = ["Auto", "Radius", "Norm"];
    private static readonly string[] Methods = ["Auto", "Dense", "Krylov", "PowerIteration"];

    public static SpectralModel? Parse(ISymbol member, AttributeData attribute, string name, Compilation compilation, Violations? violations)
    {
        if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.Any(static argument => argument.Kind == TypedConstantKind.Error))
        {
            // The compiler itself has already said why.
            return null;
        }

        bool square = attribute.ConstructorArguments.Length == 1;
        Size? rows = SizeParser.Parse(member, attribute, 0, name, compilation, violations);
        Size? columns = square ? rows : SizeParser.Parse(member, attribute, 1, name, compilation, violations);
        double? gain = Gain(attribute, name, violations);
        string? measure = EnumMember(attribute, "Measure", "SpectralMeasure", Measures, name, violations);
        string? method = EnumMember(attribute, "Method", "SpectralMethod", Methods, name, violations);
        if (rows is null || columns is null || gain is null || measure is null || method is null)
        {
            return null;
        }

        if (rows.Value * columns.Value > MaxElements)
        {
            violations?.Add(Descriptors.ShapeTooLarge, AttributeArguments.Locate(attribute, 0), name, Text(rows.Value), Text(columns.Value), Text(MaxElements));
            return null;
        }

        if (measure == "Radius" && rows.Value is { } height && columns.Value is { } width && height != width)
        {
            violations?.Add(Descriptors.RadiusOfRectangle, AttributeArguments.Locate(attribute, "Measure"), name, Text(height), Text(width));
            return null;
        }

        return new SpectralModel(rows.Model, columns.Model, square, Literals.Double(gain.Value), measure, method);
    }

    private static double? Gain(AttributeData attribute, string name, Violations? violations)
    {
        if (Named(attribute, "Gain") is not { } argument)
        {
            return 1;
        }

        if (argument.Value is double gain && gain > 0 && !double.IsInfinity(gain))
        {
            return gain;
        }

        if (argument.Value is double bad)
        {
            violations?.Add(Descriptors.InvalidGain, AttributeArguments.Locate(attribute, "Gain"), name, bad.ToString("R", CultureInfo.InvariantCulture));
        }

        return null;
    }

    private static string? EnumMember(AttributeData attribute, string argument, string type, string[] members, string name, Violations? violations)
    {
        if (Named(attribute, argument) is not { } given)
        {
            return members[0];
        }

        if (given.Value is int value && value >= 0 && value < members.Length)
        {
            return members[value];
        }

        if (given.Value is int undefined)
        {
            string choices = string.Join(", ", members.Take(members.Length - 1)) + " or " + members.Last();
            violations?.Add(Descriptors.UndefinedEnumValue, AttributeArguments.Locate(attribute, argument), name, type, Text(undefined), choices);
        }

        return null;
    }

    private static TypedConstant? Named(AttributeData attribute, string name)
        => attribute.NamedArguments.Where(argument => argument.Key == name).Select(static argument => (TypedConstant?)argument.Value).FirstOrDefault();

    private static string Text(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
