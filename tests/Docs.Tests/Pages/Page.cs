using System.Collections.Generic;
using System.Linq;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace WeightInit.DocsTests;

/// <summary>A page of documentation: its blocks of code, and where it points to.</summary>
internal sealed class Page
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private readonly MarkdownDocument _document;

    /// <param name="name">Path from the root, with forward slashes.</param>
    /// <param name="text">Its Markdown.</param>
    public Page(string name, string text)
    {
        Name = name;
        _document = Markdown.Parse(text.Replace("\r\n", "\n"), Pipeline);
        Blocks = CodeBlock.All(this, _document);
    }

    public string Name { get; }

    /// <summary>Fenced blocks, in their order.</summary>
    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The names by which headings can be linked to, as GitHub gives them.</summary>
    public IEnumerable<string> Anchors => _document.Descendants<HeadingBlock>().Select(static heading => heading.GetAttributes().Id ?? "");

    /// <summary>Links and images.</summary>
    public IEnumerable<(int Line, string Target)> Links
        => _document.Descendants<LinkInline>().Select(static link => (link.Line + 1, link.Url ?? ""));

    /// <summary>Code within sentences and tables.</summary>
    public IEnumerable<(int Line, string Text)> InlineCode
        => _document.Descendants<CodeInline>().Select(static code => (code.Line + 1, code.Content));

    /// <summary>Tables: each row the plain text of its cells.</summary>
    public IEnumerable<IReadOnlyList<string[]>> Tables
        => _document.Descendants<Markdig.Extensions.Tables.Table>()
            .Select(static table => table.Cast<Markdig.Extensions.Tables.TableRow>().Select(static row => row.Select(Plain).ToArray()).ToArray());

    public string At(int line) => $"{Name}:{line}";

    private static string Plain(Block cell)
        => string.Concat(cell.Descendants().Select(static inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }));
}
