using System;
using System.Linq;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace WeightInit.DocsTests;

/// <summary>What a comment of the form <c>&lt;!-- docs: name text --&gt;</c> says; its reader sees nothing of it.</summary>
/// <param name="Name">
/// One of <see cref="Before"/>, <see cref="After"/> (code that the block needs and its reader does not), <see cref="Continues"/>
/// (compiled with the block before it), <see cref="Generated"/> (an excerpt of what the generator writes for the block before
/// it) and <see cref="Reports"/> (the ids that its build reports).
/// </param>
/// <param name="Text">What stands behind the name.</param>
internal sealed partial record Directive(int Line, string Name, string Text)
{
    public const string Before = "before";
    public const string After = "after";
    public const string Continues = "continues";
    public const string Generated = "generated";
    public const string Reports = "reports";

    private static readonly string[] Names = [Before, After, Continues, Generated, Reports];

    /// <exception cref="FormatException">No such directive.</exception>
    public static Directive? Parse(Page page, HtmlBlock block)
    {
        Match match = Comment().Match(block.Lines.ToString());
        if (!match.Success)
        {
            return null;
        }

        string name = match.Groups[1].Value;
        return Names.Contains(name)
            ? new(block.Line + 1, name, match.Groups[2].Value.Trim('\n', ' '))
            : throw new FormatException($"{page.At(block.Line + 1)}: there is no '{name}', only {string.Join(", ", Names)}");
    }

    [GeneratedRegex(@"^<!--\s*docs:\s*(\w+)(.*?)-->", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
