using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>Reads the values in force of an attribute's arguments.</summary>
internal static class ArgumentValues
{
    /// <summary>The value as a person reads it; empty where the attribute has no such argument.</summary>
    public static string Text(this IReadOnlyList<ArgumentModel> arguments, string name) => arguments.FirstOrDefault(argument => argument.Name == name)?.Text ?? "";

    /// <summary>The value of a number.</summary>
    public static double Number(this IReadOnlyList<ArgumentModel> arguments, string name) => arguments.Text(name) switch
    {
        "double.PositiveInfinity" => double.PositiveInfinity,
        "double.NegativeInfinity" => double.NegativeInfinity,
        "double.NaN" => double.NaN,
        string text => double.Parse(text, CultureInfo.InvariantCulture),
    };

    /// <summary>The value of an enum argument; the default of the enum where the attribute has no such argument.</summary>
    public static T Choice<T>(this IReadOnlyList<ArgumentModel> arguments, string name)
        where T : struct
        => Enum.TryParse(arguments.Text(name), out T value) ? value : default;

    public static bool Has(this IReadOnlyList<ArgumentModel> arguments, string name) => arguments.Any(argument => argument.Name == name);
}
