using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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
        // Generated files are left out. The driver would ask of each place whether it is in generated code, by way of every token of
        // its file; we know by what we have read (GeneratedPlaces).
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            ProjectDeclarations project = ProjectDeclarations.Of(start.Compilation, start.CancellationToken);
            HashSet<TypeDeclarations> told = [];
            foreach (TypeDeclarations type in project.Types)
            {
                if (Concerns(type) && Known(type, project, start.Options) is not { Length: 0 })
                {
                    told.Add(type);
                }
            }

            if (told.Count > 0)
            {
                start.RegisterSemanticModelAction(file => Analyze(file, project, told));
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

    private Finding[]? Known(TypeDeclarations type, ProjectDeclarations project, AnalyzerOptions options)
        => project.Settled(type).Find(Rule.Id, Setting(type, options));

    // Once a file rather than once a type: the driver takes longer to call than we to see that nothing has changed.
    private void Analyze(SemanticModelAnalysisContext file, ProjectDeclarations project, HashSet<TypeDeclarations> told)
    {
        SyntaxTree tree = file.SemanticModel.SyntaxTree;
        foreach (TypeDeclarations type in project.In(tree).Where(told.Contains))
        {
            IEnumerable<Diagnostic> said = Known(type, project, file.Options) is { } known ? Finding.Said(known, type, tree) : Anew(type, file, project);
            foreach (Diagnostic diagnostic in said.Where(diagnostic => !GeneratedPlaces.IsHidden(diagnostic.Location, file.CancellationToken)))
            {
                file.ReportDiagnostic(diagnostic);
            }
        }
    }

    // Half-written code may have two types of one name, and each file one of its own: what is said of one says nothing of the other.
    private List<Diagnostic> Anew(TypeDeclarations type, SemanticModelAnalysisContext file, ProjectDeclarations project)
    {
        List<Diagnostic> said = [];
        foreach (INamedTypeSymbol symbol in type.Symbols(file.SemanticModel, file.CancellationToken))
        {
            TypeAnalysis analysis = new(symbol, file);
            Analyze(analysis);
            Violation[] found = [.. analysis.Found.Where(violation => !GeneratedPlaces.Hold(violation.Location, type, project))];
            said.AddRange(found.Where(violation => SaidIn(violation.Location, symbol) == file.SemanticModel.SyntaxTree).Select(static violation => violation.ToDiagnostic()));
            if (analysis.IsSettled && type.IsAllOf(symbol) && Finding.All(found, type) is { } settled)
            {
                project.Settled(type).Add(Rule.Id, Setting(type, file.Options), settled);
            }
        }

        return said;
    }

    // Each file says what stands in it; what stands in no declaration of the type is for the file of the first to say.
    private static SyntaxTree? SaidIn(Location location, INamedTypeSymbol symbol)
    {
        IEnumerable<SyntaxTree> files = symbol.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree);
        return files.Contains(location.SourceTree) ? location.SourceTree : files.FirstOrDefault(static file => !GeneratedPlaces.IsGenerated(file));
    }
}
