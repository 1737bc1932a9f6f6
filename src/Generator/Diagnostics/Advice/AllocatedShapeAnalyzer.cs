using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0041: the array that a field's initializer allocates has another shape than its attribute says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AllocatedShapeAnalyzer() : TypeAdvice(Descriptors.AllocatedShape)
{
    private protected override void Advise(TypeAnalysis analysis, Violations violations)
    {
        (INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) = (analysis.Type, analysis.Compilation, analysis.Cancellation);
        foreach (ISymbol member in AnnotatedMembers.Of(type))
        {
            if (ArrayAllocation.Sizes(member, compilation, cancellation) is { } sizes
                && MemberParser.Parse(member, compilation, null) is not null
                && SchemeParser.Shape(member, compilation) is { Length: > 0 } shape
                && !Fits(shape, sizes)
                && !IsReplaced(type, member, cancellation))
            {
                AttributeData attribute = AnnotatedMembers.Attributes(member).First();
                ImmutableDictionary<string, string?> repair = ImmutableDictionary<string, string?>.Empty;
                if (sizes.Length > 1 && shape.All(static size => size.Model.Member is null))
                {
                    repair = repair.Add(Repair.Shape, string.Join(", ", sizes.Select(Text)));
                }

                violations.Add(Rule, AttributeArguments.Locate(attribute, 0), repair, FullName(member), string.Join(" × ", sizes.Select(Text)), ShapeParser.Text(shape));
            }
        }
    }

    // A flat array must have as many elements as the shape; sizes known only at run time fit whatever there is.
    private static bool Fits(Size[] shape, long[] sizes)
        => sizes.Length == 1 && shape.Length > 1
            ? shape.Any(static size => size.Value is null) || shape.Aggregate(1L, static (product, size) => product * size.Value!.Value) == sizes[0]
            : shape.Length == sizes.Length && shape.Zip(sizes, static (size, allocated) => size.Value is null || size.Value == allocated).All(static fits => fits);

    private static bool IsReplaced(INamedTypeSymbol type, ISymbol member, CancellationToken cancellation)
        => Mentions(type, member.Name, cancellation).Any(static mention =>
            (mention.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : (ExpressionSyntax)mention) is { } node
            && (node.Parent is AssignmentExpressionSyntax assignment ? assignment.Left == node : node.Parent is ArgumentSyntax argument && !argument.RefKindKeyword.IsKind(SyntaxKind.None)));

    private static string Text(long size) => size.ToString(CultureInfo.InvariantCulture);
}
