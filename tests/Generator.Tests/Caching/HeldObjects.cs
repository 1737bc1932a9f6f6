using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace WeightInit.GeneratorTests;

/// <summary>Walks an object graph and lists what a cached model must never hold: it would keep a whole compilation alive.</summary>
internal static class HeldObjects
{
    public static IReadOnlyList<string> Forbidden(object? root)
    {
        List<string> found = [];
        Walk(root, root?.GetType().Name ?? "", found, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return found;
    }

    private static void Walk(object? value, string path, List<string> found, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        // By interface and base class, since the concrete types are internal to the compiler.
        if (value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Compilation or SemanticModel or AttributeData or SyntaxToken or TypedConstant or Delegate)
        {
            found.Add($"{path}: {value.GetType().Name}");
            return;
        }

        if (value is Array items)
        {
            int index = 0;
            foreach (object? item in (IEnumerable)items)
            {
                Walk(item, $"{path}[{index++}]", found, seen);
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}", found, seen);
            }
        }
    }
}
