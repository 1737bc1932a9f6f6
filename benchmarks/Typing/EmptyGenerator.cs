using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Benchmarks;

/// <summary>What the compiler's own way of finding attributes costs: a generator that finds the weights of our classes and does nothing.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (string attribute in (string[])["LeCunInit", "OnesInit", "OrthogonalInit", "SpectralInit", "ZerosInit", "WeightModule"])
        {
            IncrementalValuesProvider<string> names = context.SyntaxProvider.ForAttributeWithMetadataName(
                $"WeightInit.{attribute}Attribute", static (node, _) => node is VariableDeclaratorSyntax, static (hit, _) => hit.TargetSymbol.Name);
            context.RegisterSourceOutput(names, static (_, _) => { });
        }
    }
}
