using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>The packed generator and analyzers in the oldest compiler that is supported, which is the one these tests are built with.</summary>
public sealed class OldestCompilerTests
{
    [Fact]
    public async Task Roslyn500_RunsWhatIsPacked()
    {
        Assert.Equal(new Version(5, 0, 0, 0), typeof(CSharpCompilation).Assembly.GetName().Version);
        PackageFile package = await PackageFile.Of("WeightInit");
        AssemblyLoadContext compiler = new("compiler");
        Assembly analyzers = compiler.LoadFromStream(new MemoryStream(package.Bytes("analyzers/dotnet/cs/WeightInit.Generator.dll")));

        (Compilation output, ImmutableArray<Diagnostic> generation) = Generate(package, analyzers);
        CompilationWithAnalyzers analysis = output.WithAnalyzers([.. All<DiagnosticAnalyzer>(analyzers)]);
        Diagnostic[] found = [.. await analysis.GetAllDiagnosticsAsync()];
        using MemoryStream image = new();
        EmitResult emitted = output.Emit(image);

        Assert.Empty(generation);
        Assert.DoesNotContain(found, static diagnostic => diagnostic is { IsSuppressed: false, Severity: >= DiagnosticSeverity.Warning });
        // The analyzers ran: without the suppressor the fields would be CS8618, and the healthy path of Block gets its figures.
        Assert.Contains(found, static diagnostic => diagnostic.Id == "WI0205");
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        Assert.Equal(ExpectedWeights.All, Weights(package, image.ToArray()));
    }

    private static (Compilation Output, ImmutableArray<Diagnostic> Diagnostics) Generate(PackageFile package, Assembly analyzers)
    {
        CSharpParseOptions options = new(LanguageVersion.Default);
        string global = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";
        CSharpCompilation compilation = CSharpCompilation.Create(
            "User",
            [.. Consumer.SourcesOf("App").Append(("Usings.cs", global)).Select(source => CSharpSyntaxTree.ParseText(source.Item2, options, source.Item1, System.Text.Encoding.UTF8))],
            [
                .. Net100.References.All,
                MetadataReference.CreateFromImage(package.Bytes("lib/net10.0/WeightInit.Attributes.dll")),
                MetadataReference.CreateFromImage(package.Bytes("lib/net10.0/WeightInit.Runtime.dll")),
            ],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(All<IIncrementalGenerator>(analyzers).Select(GeneratorExtensions.AsSourceGenerator), parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        return (output, diagnostics);
    }

    // In a context of its own, so that the packed runtime answers and not the one of these tests.
    private static string[] Weights(PackageFile package, byte[] program)
    {
        AssemblyLoadContext user = new("user");
        user.LoadFromStream(new MemoryStream(package.Bytes("lib/net10.0/WeightInit.Attributes.dll")));
        user.LoadFromStream(new MemoryStream(package.Bytes("lib/net10.0/WeightInit.Runtime.dll")));
        Type network = user.LoadFromStream(new MemoryStream(program)).GetType("Shop.Network")!;
        IEnumerable<(string Name, byte[] Bits)> weights = (IEnumerable<(string, byte[])>)network.GetMethod("Weights")!.Invoke(Activator.CreateInstance(network), null)!;
        string[] lines = [.. weights.Select(static weight => Bits.Text(weight.Name, weight.Bits))];
        Assert.Contains(user.Assemblies, static loaded => loaded.GetName().Name == "WeightInit.Runtime" && loaded != typeof(WeightKey).Assembly);
        return lines;
    }

    private static T[] All<T>(Assembly assembly)
        => [.. assembly.GetTypes().Where(static type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).Select(static type => (T)Activator.CreateInstance(type)!)];
}
