using System;
using System.Linq;
using System.Reflection;

namespace WeightInit.AbuseTests;

/// <summary>Marks a test that tries a property on random cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PropertyAttribute : Attribute
{
}

/// <summary>The number of properties in this assembly, which share the time.</summary>
internal static class PropertyCount
{
    public static int Value { get; } = typeof(PropertyCount).Assembly.GetTypes()
        .SelectMany(static type => type.GetMethods())
        .Count(static method => method.IsDefined(typeof(PropertyAttribute)));
}
