using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using WeightInit.Generator;

namespace WeightInit.GeneratorTests;

/// <summary>One attribute with a shape and some of its arguments set to values that may be allowed or not.</summary>
internal sealed record ArgumentCase(SchemeSpec Spec, int[] Shape, string Element, params (string Name, object Value)[] Arguments)
{
    private static readonly Assembly Attributes = typeof(WeightInitAttribute).Assembly;

    /// <summary>As a user writes it.</summary>
    public string Text
        => $"{Spec.Attribute}({string.Join(", ", Shape.Select(static size => Literal(size)).Concat(Arguments.Select(argument => $"{argument.Name} = {Written(argument.Name, argument.Value)}")))})";

    public override string ToString() => $"{Element} [{Text}]";

    public WeightInitAttribute Create()
    {
        WeightInitAttribute attribute = (WeightInitAttribute)Activator.CreateInstance(Attributes.GetType($"WeightInit.{Spec.Attribute}Attribute")!, [Shape])!;
        foreach ((string name, object value) in Arguments)
        {
            PropertyInfo property = attribute.GetType().GetProperty(name)!;
            property.SetValue(attribute, property.PropertyType.IsEnum ? Enum.ToObject(property.PropertyType, value) : value);
        }

        return attribute;
    }

    /// <summary>Every attribute, alone, with each argument by itself and with each two together.</summary>
    public static IEnumerable<ArgumentCase> All()
    {
        foreach (SchemeSpec spec in SchemeSpecs.All)
        {
            (string, object)[][] values = [.. spec.Arguments.Select(static argument => Values(argument).Select(value => (argument.Name, value)).ToArray())];
            foreach (string element in new[] { "float", "double" })
            {
                foreach (int[] shape in Shapes)
                {
                    yield return new(spec, shape, element);
                    foreach ((string, object) value in values.SelectMany(static all => all))
                    {
                        yield return new(spec, shape, element, value);
                    }
                }
            }

            int pair = 0;
            for (int first = 0; first < values.Length; first++)
            {
                foreach (((string, object) one, (string, object) other) in values.Skip(first + 1).SelectMany(static all => all).SelectMany(other => values[first].Select(one => (one, other))))
                {
                    yield return new(spec, Shapes[pair % Shapes.Length], pair % 2 == 0 ? "float" : "double", one, other);
                    pair++;
                }
            }
        }
    }

    private static readonly int[][] Shapes = [[4, 4], [4, 6], [6, 4], [1, 1], [2, 2], [3, 4, 2], [4, 2, 2]];

    private static IEnumerable<object> Values(ArgumentSpec argument) => argument switch
    {
        DoubleArgument { Name: "Lower" or "Upper" } => [double.NaN, double.NegativeInfinity, double.PositiveInfinity, -3e6, -2.5, 1.0, 1.0 + 1e-12, 2.5, 3e6],
        DoubleArgument => [double.NaN, double.NegativeInfinity, double.PositiveInfinity, -1e308, -1.0, 0.0, 1e-320, 1e-60, 0.3, 1.0, 1.0 + 1e-12, 1.5, 4e37, 2e38, 1e39, 1e308],
        IntArgument => [-1, 0, 1, 2, 3, 4, 5, 6, 8, 9],
        EnumArgument choice => Enumerable.Range(-1, choice.Members.Count + 2).Cast<object>(),
        _ => [false, true],
    };

    private string Written(string name, object value)
        => Spec.Arguments.First(argument => argument.Name == name) is EnumArgument choice ? $"(WeightInit.{choice.Type})({Literal(value)})" : Literal(value);

    private static string Literal(object value) => value switch
    {
        double number => Literals.Double(number),
        bool flag => flag ? "true" : "false",
        _ => ((int)value).ToString(CultureInfo.InvariantCulture),
    };
}
