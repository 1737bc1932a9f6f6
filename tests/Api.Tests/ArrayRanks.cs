using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace WeightInit.ApiTests;

/// <summary>Public members that have an array of several dimensions: PublicApiGenerator writes T[,] and T[,,] as T[].</summary>
internal static class ArrayRanks
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) => assembly.GetExportedTypes()
        .SelectMany(static type => type.GetMembers(All).Where(IsVisible).Select(member => $"// {type.FullName}: {member}"))
        .Where(static text => text.Contains("[,", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        // Their accessors are methods, and nested types are exported by themselves.
        _ => false,
    };
}
