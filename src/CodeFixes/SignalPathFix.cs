using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeightInit.Generator;

namespace WeightInit.CodeFixes;

/// <summary>WI0203: writes the scheme and gain of the edge of chaos on every weight of the path that needs it, in whichever file it stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SignalPathFix)), Shared]
public sealed class SignalPathFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.SignalLost.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(static diagnostic => Proposals(diagnostic).Any()))
        {
            int count = Proposals(diagnostic).Count();
            string title = count == 1 ? $"Use [{Proposals(diagnostic).First().Text}]" : $"Put {count.ToString(CultureInfo.InvariantCulture)} weights on the edge of chaos";
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => ApplyAsync(context.Document.Project.Solution, diagnostic, cancellation), nameof(SignalPathFix)), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> ApplyAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        Solution changed = solution;
        foreach (IGrouping<Document?, (Location Location, string Text)> file in Proposals(diagnostic).GroupBy(proposal => solution.GetDocument(proposal.Location.SourceTree)))
        {
            if (file.Key is not { } document || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            {
                continue;
            }

            Dictionary<SyntaxNode, string> texts = [];
            foreach ((Location location, string text) in file)
            {
                if (root.FindNode(location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
                {
                    texts[attribute] = text;
                }
            }

            changed = changed.WithDocumentSyntaxRoot(document.Id, root.ReplaceNodes(texts.Keys, (old, _) => Parse(texts[old]).WithTriviaFrom(old)));
        }

        return changed;
    }

    private static IEnumerable<(Location Location, string Text)> Proposals(Diagnostic diagnostic)
    {
        for (int i = 0; i < diagnostic.AdditionalLocations.Count; i++)
        {
            if (diagnostic.Properties.TryGetValue(Repair.Attribute + i.ToString(CultureInfo.InvariantCulture), out string? text) && text is not null)
            {
                yield return (diagnostic.AdditionalLocations[i], text);
            }
        }
    }

    private static AttributeSyntax Parse(string text)
        => SyntaxFactory.ParseCompilationUnit($"[{text}] class C;").DescendantNodes().OfType<AttributeSyntax>().First();
}
