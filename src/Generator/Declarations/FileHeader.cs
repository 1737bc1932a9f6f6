using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>What stands above a file's types and means something to them.</summary>
internal sealed class FileHeader
{
    private static readonly ConditionalWeakTable<ParseOptions, string> Known = new();

    public FileHeader(SyntaxTree tree, CompilationUnitSyntax root)
    {
        StringBuilder own = new();
        StringBuilder shared = new();
        own.Append(tree.FilePath).Append('\n').Append(Known.GetValue(tree.Options, static options => Options((CSharpParseOptions)options))).Append('\n');
        IsGenerated = root.GetLeadingTrivia().Any(static trivia => trivia.ToString().IndexOf("<auto", StringComparison.OrdinalIgnoreCase) >= 0);
        if (IsGenerated)
        {
            own.Append("generated\n");
        }

        Read(root, own, shared);
        Own = Digest.Of(own.ToString());
        if (shared.Length > 0)
        {
            // What an attribute of the assembly names is found by the usings of its file.
            Shared = Digest.Of(shared.ToString()).Then(Own);
            SharedMentions.UnionWith(Mentions);
        }
    }

    /// <summary>Stands for what concerns the types of this file: its path and options, and its usings.</summary>
    public Digest Own { get; }

    /// <summary>Whether a comment above all says that a tool wrote the file.</summary>
    public bool IsGenerated { get; }

    /// <summary>The names in its usings.</summary>
    public HashSet<string> Mentions { get; } = [];

    /// <summary>Names that its usings give to types, under which an attribute may hide.</summary>
    public HashSet<string> Aliases { get; } = [];

    /// <summary>Stands for what concerns all files: global usings and attributes of the assembly; null where there are none.</summary>
    public Digest? Shared { get; }

    /// <summary>The names in those.</summary>
    public HashSet<string> SharedMentions { get; } = [];

    /// <summary>Names that global usings give to types.</summary>
    public HashSet<string> SharedAliases { get; } = [];

    // What a using means depends on the namespace in which it stands, and so does whom it concerns.
    private void Read(SyntaxNode space, StringBuilder own, StringBuilder shared)
    {
        foreach (SyntaxNode node in space.ChildNodes())
        {
            switch (node)
            {
                case UsingDirectiveSyntax { GlobalKeyword.RawKind: (int)SyntaxKind.GlobalKeyword } or AttributeListSyntax:
                    Add(node, shared, SharedMentions, SharedAliases);
                    break;
                case UsingDirectiveSyntax or ExternAliasDirectiveSyntax:
                    Add(node, own, Mentions, Aliases);
                    break;
                case BaseNamespaceDeclarationSyntax inner:
                    own.Append('{').Append(inner.Name).Append('\n');
                    Read(inner, own, shared);
                    own.Append("}\n");
                    break;
            }
        }
    }

    private static void Add(SyntaxNode node, StringBuilder text, HashSet<string> mentions, HashSet<string> aliases)
    {
        foreach (SyntaxToken token in node.DescendantTokens())
        {
            text.Append(token.Text).Append(' ');
        }

        text.Append('\n');
        foreach (SimpleNameSyntax name in node.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            mentions.Add(name.Identifier.ValueText);
            mentions.Add(name.Identifier.ValueText + "Attribute");
        }

        if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias })
        {
            // An attribute may leave out the end of its name, be it an alias.
            aliases.Add(alias);
            aliases.Add(alias.EndsWith("Attribute", StringComparison.Ordinal) ? alias.Substring(0, alias.Length - "Attribute".Length) : alias);
        }
    }

    private static string Options(CSharpParseOptions options)
        => $"{options.Kind} {(int)options.LanguageVersion} {string.Join(",", options.Features.OrderBy(static feature => feature.Key, StringComparer.Ordinal).Select(static feature => $"{feature.Key}={feature.Value}"))}";
}
