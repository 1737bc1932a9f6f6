using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>
/// An analyzer of types that have attributes of ours. A type is looked at again when it or something that it mentions has changed;
/// a keystroke elsewhere binds nothing anew, and what there is to say is said again where the type now stands.
/// </summary>
public abstract class TypeAnalyzer : DiagnosticAnalyzer
{
    private protected TypeAnalyzer(params DiagnosticDescriptor[] rules) => SupportedDiagnostics = [.. rules];

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            ProjectDeclarations project = ProjectDeclarations.Of(start.Compilation, start.CancellationToken);
            if (project.Types.Any(type => Concerns(type) && SettledTypes.Find(Rule, Key(type, project, start.Options)) is not { Length: 0 }))
            {
                start.RegisterSymbolAction(symbol => Analyze(symbol, project), SymbolKind.NamedType);
            }
        });
    }

    /// <summary>The rule, or the first of several that are looked for together.</summary>
    private protected DiagnosticDescriptor Rule => SupportedDiagnostics[0];

    /// <summary>Whether there could be something to say of a type, by what its source names.</summary>
    private protected abstract bool Concerns(TypeDeclarations type);

    /// <summary>Says what there is to say.</summary>
    private protected abstract void Analyze(TypeAnalysis analysis);

    /// <summary>What the answer depends on beside the type, what it mentions, and its own bodies.</summary>
    private protected virtual Digest Setting(TypeDeclarations type, AnalyzerOptions options) => default;

    private Digest Key(TypeDeclarations type, ProjectDeclarations project, AnalyzerOptions options)
        => project.Meaning(type).Then(type.Text).Then(Setting(type, options));

    private void Analyze(SymbolAnalysisContext context, ProjectDeclarations project)
    {
        if (project.Find((INamedTypeSymbol)context.Symbol, context.CancellationToken) is not { } type || !Concerns(type))
        {
            return;
        }

        Digest key = Key(type, project, context.Options);
        if (SettledTypes.Find(Rule, key) is { } known)
        {
            foreach (Finding finding in known)
            {
                context.ReportDiagnostic(finding.In(type));
            }

            return;
        }

        TypeAnalysis analysis = new(context);
        Analyze(analysis);
        // Half-written code may have two types of one name, and each file one of its own: what is said of one says nothing of the other.
        if (analysis.IsSettled && context.Symbol.DeclaringSyntaxReferences.Length == type.Parts.Count() && Finding.All(analysis.Found, type) is { } found)
        {
            SettledTypes.Add(Rule, key, found);
        }
    }
}
