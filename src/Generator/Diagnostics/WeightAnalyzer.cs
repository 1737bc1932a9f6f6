using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>Reports what the parser finds wrong; the generator runs the same parser and silently leaves those members out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WeightAnalyzer() : TypeAnalyzer(
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
    ])
{
    private protected override bool Concerns(TypeDeclarations type) => type.MayHoldWeights || type.MayEnclose;

    private protected override void Analyze(TypeAnalysis analysis)
    {
        Violations violations = new();
        if (AnnotatedMembers.Any(analysis.Type))
        {
            TypeParser.Parse(analysis.Type, analysis.Compilation, violations, analysis.Cancellation);
        }
        else if (!TypeRules.CanEnclose(analysis.Type))
        {
            // Whether that is wrong is for the types in it to say.
            analysis.LookElsewhere();
            TypeRules.CheckEnclosing(analysis.Type, violations);
        }

        violations.ReportTo(analysis);
    }
}
