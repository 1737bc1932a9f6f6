using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Writes, for every type with annotated weights, the code that fills and verifies them.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class WeightGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<TypeModel> types = context.CompilationProvider
            .SelectMany(static (compilation, cancellation) => AnnotatedTypes.Models(compilation, cancellation))
            .WithTrackingName(TrackingNames.Types);

        context.RegisterSourceOutput(types, static (output, model) => output.AddSource(model.HintName, TypeEmitter.Emit(model)));
    }
}
