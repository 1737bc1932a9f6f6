using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>The calls of a file by the name of what they call. An edit of one file leaves the others' as they were found.</summary>
internal static class CallIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, InvocationExpressionSyntax>> Known = new();

    public static ILookup<string, InvocationExpressionSyntax> Of(SyntaxTree tree, CancellationToken cancellation)
        => Known.GetValue(tree, found => Calls(found.GetRoot(cancellation)).ToLookup(static call => Name(call.Expression)!));

    /// <summary>The calls in a part of a file whose target has a name.</summary>
    public static IEnumerable<InvocationExpressionSyntax> Calls(SyntaxNode scope)
        => scope.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(static call => Name(call.Expression) is not null);

    /// <summary>The name of what is called, without what it is called on.</summary>
    public static string? Name(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
