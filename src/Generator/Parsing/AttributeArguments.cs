using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>Finds where in the source an attribute's argument stands.</summary>
internal static class AttributeArguments
{
    /// <summary>A named argument, or the whole attribute when it is not written.</summary>
    public static Location? Locate(AttributeData attribute, string name)
        => Syntax(attribute) is { } syntax
            ? (syntax.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name) as SyntaxNode ?? syntax).GetLocation()
            : null;

    /// <summary>A positional argument, or the whole attribute when it is not written.</summary>
    public static Location? Locate(AttributeData attribute, int position) => Find(attribute, position)?.GetLocation();

    /// <summary>A positional argument's expression as it is written; null where there is none.</summary>
    public static string? Text(AttributeData attribute, int position) => (Find(attribute, position) as AttributeArgumentSyntax)?.Expression.ToString();

    /// <summary>A named argument as it is written, <c>Gain = 2</c>; null where there is none.</summary>
    public static string? Text(AttributeData attribute, string name)
        => Syntax(attribute)?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.ToString();

    private static SyntaxNode? Find(AttributeData attribute, int position)
    {
        if (Syntax(attribute) is not { } syntax)
        {
            return null;
        }

        AttributeArgumentSyntax[] positional = syntax.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is null).ToArray() ?? [];
        string? parameter = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(position)?.Name;
        // Past the parameters' own number the rest of a params array is meant, which has no name.
        return (parameter is null ? null : positional.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter))
            ?? positional.ElementAtOrDefault(position) as SyntaxNode
            ?? syntax;
    }

    private static AttributeSyntax? Syntax(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
}
