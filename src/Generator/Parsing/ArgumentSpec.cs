using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What a named argument of an attribute may be; the one place where its default and its limits stand.</summary>
internal abstract record ArgumentSpec(string Name)
{
    /// <summary>Whether generated code states the argument even where it has its default, when filling and when verifying.</summary>
    public bool IsStated { get; init; }

    /// <summary>The argument's name as a parameter of the call.</summary>
    public string Parameter => char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    /// <summary>The argument's value in force, or null (with a violation) when what was given is not allowed.</summary>
    public abstract ArgumentModel? Parse(object? given, AttributeData attribute, string member, Violations? violations);
}

/// <summary>A floating-point argument.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">Its default.</param>
/// <param name="IsValid">Its limits.</param>
/// <param name="Rule">What is reported outside them; gets the member and the value.</param>
internal sealed record DoubleArgument(string Name, double Default, Func<double, bool> IsValid, DiagnosticDescriptor Rule) : ArgumentSpec(Name)
{
    public override ArgumentModel? Parse(object? given, AttributeData attribute, string member, Violations? violations)
    {
        double value = given as double? ?? Default;
        if (IsValid(value))
        {
            return new(Name, Parameter, Literals.Double(value), Literals.Double(value), value.Equals(Default), IsStated);
        }

        violations?.Add(Rule, AttributeArguments.Locate(attribute, Name), member, value.ToString("R", CultureInfo.InvariantCulture));
        return null;
    }
}

/// <summary>An argument of an enum type; the first member is the default.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The enum's name.</param>
/// <param name="Members">Its members, in the order of their values.</param>
internal sealed record EnumArgument(string Name, string Type, EquatableArray<string> Members) : ArgumentSpec(Name)
{
    public EnumArgument(string name, string type, params string[] members)
        : this(name, type, new EquatableArray<string>(members))
    {
    }

    public override ArgumentModel? Parse(object? given, AttributeData attribute, string member, Violations? violations)
    {
        int value = given as int? ?? 0;
        if (value >= 0 && value < Members.Count)
        {
            return new(Name, Parameter, $"global::WeightInit.{Type}.{Members[value]}", Members[value], value == 0, IsStated);
        }

        string choices = string.Join(", ", Members.Take(Members.Count - 1)) + " or " + Members[Members.Count - 1];
        violations?.Add(
            Descriptors.UndefinedEnumValue, AttributeArguments.Locate(attribute, Name), member, Type, value.ToString(CultureInfo.InvariantCulture), choices);
        return null;
    }
}
