extern alias Generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using Basic.Reference.Assemblies;
using Generator::WeightInit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace WeightInit.Benchmarks;

/// <summary>An editor's session over the real driver: every edit is parsed, generated for and analysed, and each part timed.</summary>
internal sealed class TypingSession
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Ours =
    [
        .. typeof(WeightGenerator).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private readonly IReadOnlyList<string> _files;
    private CSharpCompilation _compilation;
    private GeneratorDriver _ours = Driver(new WeightGenerator());
    private GeneratorDriver _empty = Driver(new EmptyGenerator());

    public TypingSession(bool inOneFile)
    {
        InOneFile = inOneFile;
        _files = TypingSource.Files(inOneFile);
        _compilation = CSharpCompilation.Create(
            "Typing",
            _files.Select(static (text, index) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Options, path: $"/src/File{index}.cs")),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(SpectralInitAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(WeightKey).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Whether all classes stand in one file.</summary>
    public bool InOneFile { get; }

    /// <summary>Makes an edit and what follows it, each part on a compilation of its own, so that none profits from another's binding.</summary>
    public TypingTimes Apply(TypingEdit edit, int number)
    {
        int file = edit.InEditedClass ? TypingSource.EditedFile(InOneFile) : _files.Count - 1;
        SyntaxTree before = _compilation.SyntaxTrees[file];
        SourceText text = before.GetText();
        TextChange change = Change(text.ToString(), edit.Applied(_files[file], number));
        SyntaxTree after = before;
        double parse = Time(() =>
        {
            after = before.WithChangedText(text.WithChanges(change));
            after.GetRoot();
        });
        _compilation = _compilation.ReplaceSyntaxTree(before, after);

        Compilation output = _compilation;
        double empty = Time(() => _empty = _empty.RunGenerators(_compilation.Clone()));
        double generator = Time(() => _ours = _ours.RunGeneratorsAndUpdateCompilation(_compilation.Clone(), out output, out _));
        if (number == 0 && output.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } wrong)
        {
            throw new InvalidOperationException($"{edit.Name}: {wrong}");
        }

        double compiler = Time(() => output.Clone().GetSemanticModel(after).GetDiagnostics());
        return new(parse, compiler, empty, generator, Analyze(output, after, [new EmptyAnalyzer()]), Analyze(output, after, Ours));
    }

    // The one stretch in which the file differs from what it was, as an editor tells it.
    private static TextChange Change(string before, string after)
    {
        int start = before.AsSpan().CommonPrefixLength(after);
        int end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return new(TextSpan.FromBounds(start, before.Length - end), after[start..^end]);
    }

    // Analyzers have what they need bound by the compiler; the time spent in them is the driver's own count, as in /reportanalyzer.
    private static double Analyze(Compilation compilation, SyntaxTree tree, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            analyzers, new CompilationWithAnalyzersOptions(new([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
        return analyzers.Sum(analyzer => analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds);
    }

    private static GeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: Options);

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
