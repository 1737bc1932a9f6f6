using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>An editor over a whole project: one driver, files parsed from what they were, analysis after every edit.</summary>
internal sealed class EditorSession
{
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create([new WeightGenerator().AsSourceGenerator()]);
    private SyntaxTree[] _trees = [];
    private EditedState? _state;

    /// <summary>What generator and analyzers make of a state, as text: every generated file, every diagnostic with its place and its repair.</summary>
    public async Task<string> Run(EditedState state)
    {
        CSharpCompilation compilation = Compile(state);
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> failures);
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(failures);

        StringBuilder text = new();
        foreach (GeneratedSourceResult source in result.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal))
        {
            text.Append("//// ").Append(source.HintName).Append('\n').Append(source.SourceText).Append('\n');
        }

        foreach (string line in (await Diagnose(output, state)).Select(Line).Order(StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Analyses a state with the files that were generated for another, as an editor does that generates only when a file is saved.</summary>
    public static async Task AnalyseWithFilesOf(EditedState generated, EditedState analysed)
    {
        EditorSession before = new();
        await before.Run(generated);
        EditorSession session = new();
        CSharpCompilation compilation = session.Compile(analysed).AddSyntaxTrees(before._driver.GetRunResult().GeneratedTrees);
        await Diagnose(compilation, analysed);
    }

    /// <summary>Holds what one session says of states, one after the other, against what a fresh compiler says of each that remembers nothing.</summary>
    public static async Task Compare(IReadOnlyList<(string Name, EditedState State)> states)
    {
        EditorSession session = new();
        List<string> remembered = [];
        foreach ((_, EditedState state) in states)
        {
            remembered.Add(await session.Run(state));
        }

        for (int i = 0; i < states.Count; i++)
        {
            Forget();
            string fresh = await new EditorSession().Run(states[i].State);
            Assert.True(fresh == remembered[i], $"after {states[i].Name}:\n{SnapshotFile.Difference(fresh, remembered[i])}");
        }
    }

    public static void Forget()
    {
        AnnotatedTypes.Forget();
        MemberModels.Forget();
        SettledType.Forget();
        StorageParser.Forget();
        PartVersions.Forget();
        TypeParser.Forget();
    }

    private CSharpCompilation Compile(EditedState state)
    {
        _trees = [.. state.Texts.Select((text, index) => Parse(state, index, text))];
        if (_state is not null && !_state.Parse.Equals(state.Parse))
        {
            _driver = _driver.WithUpdatedParseOptions(state.Parse);
        }
        else if (_state is null)
        {
            _driver = CSharpGeneratorDriver.Create([new WeightGenerator().AsSourceGenerator()], parseOptions: state.Parse);
        }

        _state = state;
        bool isProgram = _trees.Any(static tree => tree.GetRoot().ChildNodes().Any(static node => node.IsKind(SyntaxKind.GlobalStatement)));
        return CSharpCompilation.Create(
            "Edited",
            _trees,
            new Project().Compile().References.Append(state.Library),
            new(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: state.Nullable));
    }

    private SyntaxTree Parse(EditedState state, int index, string text)
    {
        if (_state is null || !_state.Parse.Equals(state.Parse))
        {
            return CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), state.Parse, $"/src/File{index}.cs");
        }

        string before = _state.Texts[index];
        if (before == text)
        {
            return _trees[index];
        }

        int start = before.AsSpan().CommonPrefixLength(text);
        int end = 0;
        while (end < Math.Min(before.Length, text.Length) - start && before[^(end + 1)] == text[^(end + 1)])
        {
            end++;
        }

        return _trees[index].WithChangedText(_trees[index].GetText().WithChanges(new TextChange(TextSpan.FromBounds(start, before.Length - end), text[start..^end])));
    }

    private static async Task<ImmutableArray<Diagnostic>> Diagnose(Compilation output, EditedState state)
    {
        AnalyzerOptions options = state.Config.Length == 0 ? new([]) : new([], new ConfiguredOptions(Configured(state.Config)));
        (await FileQueries.Of(output, options)).AssertEachFileSaysItsOwn();
        CompilationWithAnalyzers analysis = output.WithAnalyzers(
            OurAnalyzers.All, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
        return await analysis.GetAllDiagnosticsAsync();
    }

    private static AnalyzerConfigSet Configured(string config)
    {
        AnalyzerConfig[] configs = [AnalyzerConfig.Parse(config, "/src/.editorconfig")];
        return AnalyzerConfigSet.Create(configs);
    }

    private static string Line(Diagnostic diagnostic)
        => $"{diagnostic} {diagnostic.Location.SourceSpan} {diagnostic.IsSuppressed} "
            + $"{string.Join(" ", diagnostic.AdditionalLocations.Select(static location => $"{location.SourceTree?.FilePath}{location.SourceSpan}"))} "
            + string.Join(" ", diagnostic.Properties.OrderBy(static property => property.Key, StringComparer.Ordinal).Select(static property => $"{property.Key}={property.Value}"));
}
