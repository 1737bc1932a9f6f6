using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace WeightInit.DocsTests;

/// <summary>Looks up the names of our API that a page's sentences and tables use as code: types with a member, attributes with arguments.</summary>
internal static partial class NameCheck
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly ILookup<string, Type> Types =
        new[] { typeof(WeightInitAttribute).Assembly, typeof(WeightKey).Assembly }
            .SelectMany(static assembly => assembly.GetExportedTypes())
            .ToLookup(static type => type.Name.Split('`')[0]);

    public static IEnumerable<string> Find(Page page)
        => page.InlineCode.SelectMany(code => Members(code.Text).Concat(Attributes(code.Text)).Select(problem => $"{page.At(code.Line)}: {problem} in '{code.Text}'"));

    /// <summary>Of <c>Type.Member</c>, where the type is ours.</summary>
    private static IEnumerable<string> Members(string code)
        => Member().Matches(code)
            .Where(static match => Types.Contains(match.Groups[1].Value))
            .Where(static match => !Types[match.Groups[1].Value].Any(type => type.GetMember(match.Groups[2].Value, Public).Length > 0))
            .Select(static match => $"there is no {match.Value}");

    /// <summary>Of <c>[SchemeInit(…, Name = value)]</c>.</summary>
    private static IEnumerable<string> Attributes(string code)
    {
        foreach (Match match in Attribute().Matches(code))
        {
            Type? type = Types[match.Groups[1].Value + "Attribute"].SingleOrDefault();
            if (type is null)
            {
                yield return $"there is no [{match.Groups[1].Value}]";
                continue;
            }

            foreach (Match argument in Argument().Matches(match.Groups[2].Value).Where(argument => type.GetProperty(argument.Groups[1].Value) is null))
            {
                yield return $"[{match.Groups[1].Value}] has no argument {argument.Groups[1].Value}";
            }
        }
    }

    [GeneratedRegex(@"\b([A-Z]\w+)\.([A-Z]\w+)")]
    private static partial Regex Member();

    [GeneratedRegex(@"\[((?:\w+Init)|WeightModel|WeightModule|SignalPath)\b([^\]]*)\]")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\b(\w+) = ")]
    private static partial Regex Argument();
}
