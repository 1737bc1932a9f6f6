using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0100: nothing in the project calls a type's generated method, nor holds the type by [WeightModule].</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeverInitializedAnalyzer() : TypeAdvice(Descriptors.NeverInitialized)
{
    private protected override void Advise(TypeAnalysis analysis, Violations violations)
    {
        (INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) = (analysis.Type, analysis.Compilation, analysis.Cancellation);
        if (TypeParser.Emitted(type, compilation)?.Name.TrimStart('@') is not { } method || MentionsAny(type, method, cancellation))
        {
            return;
        }

        // Any file may call it.
        analysis.LookElsewhere();
        int weights = AnnotatedMembers.Of(type).Count();
        int modules = AnnotatedMembers.Modules(type).Count();
        if (!new InitializationCalls(compilation, cancellation).Exist(type, method))
        {
            string what = weights == 0 ? Count(modules, "model inside it is", "models inside it are") : Count(weights, "weight is", "weights are");
            ImmutableDictionary<string, string?> repair = ImmutableDictionary<string, string?>.Empty;
            violations.Add(Rule, Naming.Declared(type), CanCall(type, cancellation) ? repair.Add(Repair.Call, Naming.Escape(method)) : repair, Naming.DisplayName(type), method, what);
        }
    }

    // The usual case, answered without looking at other files.
    private static bool MentionsAny(INamedTypeSymbol type, string method, CancellationToken cancellation)
        => Mentions(type, method, cancellation).Any(static identifier => identifier.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } })
            || (method != KnownNames.DefaultMethod && Mentions(type, KnownNames.DefaultMethod, cancellation).Any());

    /// <summary>Whether the declaration at which the rule reports has all constructors, or there is none to have.</summary>
    private static bool CanCall(INamedTypeSymbol type, CancellationToken cancellation)
    {
        TypeDeclarationSyntax? first = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>().FirstOrDefault();
        return first is not null && type.InstanceConstructors.All(constructor =>
            constructor.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).All(syntax => syntax is ConstructorDeclarationSyntax && syntax.Parent == first));
    }

    private static string Count(int count, string one, string many)
        => count == 1 ? $"its {one}" : $"its {count.ToString(CultureInfo.InvariantCulture)} {many}";
}
