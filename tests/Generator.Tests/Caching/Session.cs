using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using WeightInit.Generator;

namespace WeightInit.GeneratorTests;

/// <summary>An editor's session: one driver kept over real edits, whose steps tell what each edit recomputed.</summary>
internal sealed class Session
{
    private readonly string _outputs;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    public Session(Project project)
    {
        _compilation = project.Compile();
        _driver = CSharpGeneratorDriver.Create(
            [new WeightGenerator().AsSourceGenerator()],
            parseOptions: project.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _outputs = "SourceOutput";
        Run();
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Replaces a text that occurs once in one file, as an editor would.</summary>
    public Session Edit(int file, string old, string replacement)
    {
        SyntaxTree before = _compilation.SyntaxTrees[file];
        SourceText text = before.GetText();
        int position = text.ToString().IndexOf(old, System.StringComparison.Ordinal);
        if (position < 0)
        {
            throw new System.ArgumentException($"'{old}' does not occur.", nameof(old));
        }

        _compilation = _compilation.ReplaceSyntaxTree(before, before.WithChangedText(text.WithChanges(new TextChange(new TextSpan(position, old.Length), replacement))));
        Run();
        return this;
    }

    /// <summary>Run reasons of a step, in order of its outputs.</summary>
    public IncrementalStepRunReason[] Reasons(string step) => Reasons(Result.TrackedSteps[step]);

    /// <summary>Run reasons of the source outputs.</summary>
    public IncrementalStepRunReason[] OutputReasons() => Reasons(Result.TrackedOutputSteps[_outputs]);

    private static IncrementalStepRunReason[] Reasons(ImmutableArray<IncrementalGeneratorRunStep> steps)
        => [.. steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason)];

    private void Run() => _driver = _driver.RunGenerators(_compilation);
}
