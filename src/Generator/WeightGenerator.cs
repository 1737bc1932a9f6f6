using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Writes, for every type with annotated weights, the code that fills and verifies them.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class WeightGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (SchemeSpec spec in SchemeSpecs.All)
        {
            Register(context, $"WeightInit.{spec.Attribute}Attribute");
        }

        Register(context, KnownNames.WeightModuleAttribute);
    }

    private static void Register(IncrementalGeneratorInitializationContext context, string attribute)
    {
        IncrementalValuesProvider<TypeModel> types = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (_, _) => true,
                static (hit, cancellation) => FirstOfType(hit, cancellation))
            .WithTrackingName(TrackingNames.Parse)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(TrackingNames.Types);

        context.RegisterSourceOutput(types, static (output, model) => output.AddSource(model.HintName, TypeEmitter.Emit(model)));
    }

    // One hit a member, one file a type: the first member speaks for its type, the others give nothing.
    private static TypeModel? FirstOfType(GeneratorAttributeSyntaxContext hit, System.Threading.CancellationToken cancellation)
        => hit.TargetSymbol.ContainingType is { } type && AnnotatedMembers.IsFirst(hit.TargetSymbol, hit.Attributes[0])
            ? TypeParser.Parse(type, hit.SemanticModel.Compilation, violations: null, cancellation)
            : null;
}
