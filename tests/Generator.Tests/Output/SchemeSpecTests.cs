using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>The parser's specs say of every attribute what its class says: names, enum members, defaults.</summary>
public sealed class SchemeSpecTests
{
    private static readonly Type[] Attributes = [.. typeof(WeightInitAttribute).Assembly.GetTypes().Where(static type => !type.IsAbstract && type.IsAssignableTo(typeof(WeightInitAttribute)))];

    [Fact]
    public void EveryAttributeClass_HasASpec()
        => Assert.Equal(Attributes.Select(static type => type.Name).Order(), SchemeSpecs.All.Select(static spec => spec.Attribute + "Attribute").Order());

    [Fact]
    public void EverySpec_HasItsClassesArguments()
    {
        foreach (SchemeSpec spec in SchemeSpecs.All)
        {
            Assert.Equal(Properties(spec).Select(static property => property.Name).Order(), spec.Arguments.Select(static argument => argument.Name).Order());
        }
    }

    [Fact]
    public void EverySpec_HasItsClassesDefaults()
    {
        foreach (SchemeSpec spec in SchemeSpecs.All)
        {
            object instance = Create(spec);
            foreach (PropertyInfo property in Properties(spec))
            {
                object value = property.GetValue(instance)!;
                ArgumentSpec argument = spec.Arguments.Single(candidate => candidate.Name == property.Name);
                object expected = argument switch
                {
                    DoubleArgument number => number.Default,
                    IntArgument number => number.Default,
                    EnumArgument choice => choice.Default,
                    _ => false,
                };
                Assert.True(Equals(expected, value is Enum ? (int)value : value), $"{spec.Attribute}.{property.Name}: {value} is not {expected}");
            }
        }
    }

    [Fact]
    public void EveryEnumArgument_HasItsTypesMembers()
    {
        foreach ((SchemeSpec spec, EnumArgument argument) in SchemeSpecs.All.SelectMany(static spec => spec.Arguments.OfType<EnumArgument>().Select(argument => (spec, argument))))
        {
            Type type = Properties(spec).Single(property => property.Name == argument.Name).PropertyType;
            Assert.Equal(argument.Type, type.Name);
            Assert.Equal(Enum.GetNames(type), argument.Members);
            Assert.Equal(Enumerable.Range(0, argument.Members.Count), Enum.GetValuesAsUnderlyingType(type).Cast<int>());
        }
    }

    private static IEnumerable<PropertyInfo> Properties(SchemeSpec spec)
        => Attributes.Single(type => type.Name == spec.Attribute + "Attribute").GetProperties()
            .Where(static property => property.Name is not (nameof(WeightInitAttribute.Key) or nameof(WeightInitAttribute.Bias) or nameof(Attribute.TypeId)));

    private static object Create(SchemeSpec spec)
        => Activator.CreateInstance(Attributes.Single(type => type.Name == spec.Attribute + "Attribute"), [new[] { 2, 2 }])!;
}
