using System;
using System.Collections.Generic;
using System.Linq;
using Markdig.Syntax;

namespace WeightInit.DocsTests;

/// <summary>A fenced block of a page, with what the hidden comments directly before it say of it.</summary>
/// <param name="Line">The line of its first line of text, counted from 1.</param>
/// <param name="Previous">The fenced block before it on the page, of any language.</param>
internal sealed record CodeBlock(Page Page, int Line, string Language, string Text, IReadOnlyList<Directive> Directives, CodeBlock? Previous)
{
    public bool IsCSharp => Language == "csharp";

    public string Place => Page.At(Line);

    /// <summary>The ids that the block's build is to report.</summary>
    public string[] Expected => (Hidden(Directive.Reports) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public string? Hidden(string name) => Directives.FirstOrDefault(directive => directive.Name == name)?.Text;

    public bool Says(string name) => Hidden(name) is not null;

    public static IReadOnlyList<CodeBlock> All(Page page, MarkdownDocument document)
    {
        List<CodeBlock> blocks = [];
        List<Directive> directives = [];
        foreach (Block block in document.Descendants<Block>())
        {
            if (block is HtmlBlock html && Directive.Parse(page, html) is Directive directive)
            {
                directives.Add(directive);
            }
            else if (block is FencedCodeBlock fenced)
            {
                blocks.Add(new(page, fenced.Line + 2, fenced.Info ?? "", fenced.Lines.ToString() + "\n", [.. directives], blocks.LastOrDefault()));
                directives.Clear();
            }
            else if (directives.Count > 0)
            {
                break;
            }
        }

        return directives.Count == 0
            ? blocks
            : throw new FormatException($"{page.At(directives[0].Line)}: this comment has to stand directly before a block of code");
    }
}
