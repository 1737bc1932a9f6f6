using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What a named argument of an attribute may be; the one place where its default and its limits stand.</summary>
internal abstract record ArgumentSpec(string Name)
{
    /// <summary>Whether generated code states the argument even where it has its default.</summary>
    public bool IsStated { get; init; }

    /// <summary>Whether the stored weight cannot be measured without it.</summary>
    public bool IsMeasured { get; init; }

    /// <summary>The record and the parameter that carry the argument, <c>FanRule fans</c>; null for a parameter of its own.</summary>
    public string? Group { get; init; }

    /// <summary>The argument where nothing is given.</summary>
    public abstract ArgumentModel Unset();

    /// <summary>The argument as it is given, or null (with a violation) when that is not allowed.</summary>
    public abstract ArgumentModel? Parse(object given, AttributeData attribute, string member, Violations? violations);

    protected ArgumentModel Model(string literal, string text, bool isDefault)
        => new(Name, char.ToLowerInvariant(Name[0]) + Name.Substring(1), literal, text, isDefault, IsStated, IsMeasured, Group);
}

/// <summary>A floating-point argument.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">Its default.</param>
/// <param name="Limits">What it may be.</param>
internal sealed record DoubleArgument(string Name, double Default, Limits Limits) : ArgumentSpec(Name)
{
    /// <summary>A rule of its own for values outside the limits, which gets the member and the value.</summary>
    public DiagnosticDescriptor? Rule { get; init; }

    public override ArgumentModel Unset() => Of(Default);

    public override ArgumentModel? Parse(object given, AttributeData attribute, string member, Violations? violations)
    {
        double value = given as double? ?? Default;
        if (Limits.Allows(value))
        {
            return Of(value);
        }

        string text = value.ToString("R", CultureInfo.InvariantCulture);
        Location? location = AttributeArguments.Locate(attribute, Name);
        if (Rule is not null)
        {
            violations?.Add(Rule, location, member, text);
        }
        else
        {
            violations?.Add(Descriptors.InvalidArgument, location, member, Name, text, Limits.Remedy);
        }

        return null;
    }

    private ArgumentModel Of(double value)
    {
        string literal = Literals.Double(value);
        return Model(literal, literal, value.Equals(Default));
    }
}

/// <summary>A whole number.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">Its default.</param>
/// <param name="Least">The least it may be.</param>
internal sealed record IntArgument(string Name, int Default, int Least) : ArgumentSpec(Name)
{
    public override ArgumentModel Unset() => Of(Default);

    public override ArgumentModel? Parse(object given, AttributeData attribute, string member, Violations? violations)
    {
        int value = given as int? ?? Default;
        if (value >= Least)
        {
            return Of(value);
        }

        violations?.Add(
            Descriptors.InvalidArgument, AttributeArguments.Locate(attribute, Name), member, Name, Text(value), $"give {Text(Least)} or more");
        return null;
    }

    private ArgumentModel Of(int value) => Model(Text(value), Text(value), value == Default);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A yes or no; no is the default.</summary>
internal sealed record BoolArgument(string Name) : ArgumentSpec(Name)
{
    public override ArgumentModel Unset() => Of(false);

    public override ArgumentModel? Parse(object given, AttributeData attribute, string member, Violations? violations)
        => Of(given is true);

    private ArgumentModel Of(bool value)
    {
        string text = value ? "true" : "false";
        return Model(text, text, !value);
    }
}

/// <summary>An argument of an enum type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The enum's name.</param>
/// <param name="Members">Its members, in the order of their values from 0.</param>
internal sealed record EnumArgument(string Name, string Type, EquatableArray<string> Members) : ArgumentSpec(Name)
{
    public EnumArgument(string name, string type, params string[] members)
        : this(name, type, new EquatableArray<string>(members))
    {
    }

    /// <summary>The value of the default member.</summary>
    public int Default { get; init; }

    public override ArgumentModel Unset() => Of(Default);

    public override ArgumentModel? Parse(object given, AttributeData attribute, string member, Violations? violations)
    {
        int value = given as int? ?? Default;
        if (value >= 0 && value < Members.Count)
        {
            return Of(value);
        }

        string choices = string.Join(", ", Members.Take(Members.Count - 1)) + " or " + Members[Members.Count - 1];
        violations?.Add(
            Descriptors.UndefinedEnumValue, AttributeArguments.Locate(attribute, Name), member, Type, value.ToString(CultureInfo.InvariantCulture), choices);
        return null;
    }

    private ArgumentModel Of(int value) => Model($"global::WeightInit.{Type}.{Members[value]}", Members[value], value == Default);
}
