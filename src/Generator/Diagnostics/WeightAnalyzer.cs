using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>Reports what the parser finds wrong; the generator runs the same parser and silently leaves those members out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WeightAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.TypeNotPartial,
        Descriptors.FileLocalType,
        Descriptors.UnsupportedType,
        Descriptors.SizeNotPositive,
        Descriptors.ShapeTooLarge,
        Descriptors.UnknownSizeMember,
        Descriptors.InvalidGain,
        Descriptors.RadiusOfRectangle,
        Descriptors.StaticMember,
        Descriptors.PropertyNotSettable,
        Descriptors.TwoWeightAttributes,
        Descriptors.SignatureTaken,
        Descriptors.LanguageTooOld,
        Descriptors.UndefinedEnumValue,
        Descriptors.InvalidKey,
        Descriptors.InvalidMethodName,
        Descriptors.InvalidAccess,
        Descriptors.HierarchyMethod,
        Descriptors.PrivateBase,
        Descriptors.UnsupportedMember,
        Descriptors.UnsupportedTypeKind,
        Descriptors.ShapeRank,
        Descriptors.UnsupportedModule,
        Descriptors.InvalidArgument,
        Descriptors.UnusableAdapter,
        Descriptors.AmbiguousAdapter,
        Descriptors.ShapeNeeded,
        Descriptors.NoBias,
        Descriptors.ReadOnlyRenewed,
        Descriptors.UnsuitableShape,
        Descriptors.PartsDoNotFit,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        Violations violations = new();
        if (AnnotatedMembers.Any(type))
        {
            TypeParser.Parse(type, context.Compilation, violations, context.CancellationToken);
        }
        else
        {
            TypeRules.CheckEnclosing(type, violations);
        }

        foreach (Diagnostic diagnostic in violations.Found)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
