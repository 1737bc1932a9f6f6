using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace WeightInit.Generator;

/// <summary>What a file declares, read without binding anything, once in the life of its syntax tree.</summary>
internal sealed class FileDeclarations
{
    private const int MostPaths = 4096;

    private static readonly ConditionalWeakTable<SyntaxTree, FileDeclarations> Known = new();

    // A generator's file that did not change is a new tree after every edit, over the very text that it was.
    private static readonly ConditionalWeakTable<SourceText, TextReading> Texts = new();

    // The last reading of a file by its path, so that of an edited file only what changed is read anew.
    private static readonly ConcurrentDictionary<string, WeakReference<FileDeclarations>> Last = new(StringComparer.Ordinal);

    private readonly List<TypePart> _parts = [];
    private readonly ILookup<string, TypePart>? _before;
    private readonly TextReading? _same;
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<(int Position, Digest Said)> _nullability;
    private int _blocks;

    private FileDeclarations(SyntaxTree tree, FileDeclarations? before, CancellationToken cancellation)
    {
        CompilationUnitSyntax root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        SourceText text = tree.GetText(cancellation);
        _same = Texts.TryGetValue(text, out TextReading? same) && same.IsOf(tree) ? same : null;
        _before = _same is null ? before?._parts.ToLookup(static part => part.FullName, StringComparer.Ordinal) : null;
        _nullability = _same?.Nullability ?? [.. Nullability(root)];
        Header = _same?.Header ?? new(tree, root);
        Read(root.Members, [], null, 0);
        _before = null;
        if (_same is null)
        {
            TextReading reading = new(tree.FilePath, tree.Options, Header, _nullability, _parts.ToDictionary(static part => part.Node.Span, static part => part.Content));
            Texts.Remove(text);
            Texts.GetValue(text, _ => reading);
        }
    }

    /// <summary>The declarations of types, in the order of the file.</summary>
    public IReadOnlyList<TypePart> Parts => _parts;

    /// <summary>What stands above them.</summary>
    public FileHeader Header { get; }

    /// <summary>The namespaces in which it declares something, or nothing.</summary>
    public IReadOnlyCollection<string> Namespaces => _namespaces;

    /// <summary>Whether the file has top-level statements, which are part of the class Program.</summary>
    public bool IsProgram { get; private set; }

    public static FileDeclarations Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out FileDeclarations? known))
        {
            return known;
        }

        FileDeclarations? before = Last.TryGetValue(tree.FilePath, out WeakReference<FileDeclarations>? last) && last.TryGetTarget(out FileDeclarations? target) ? target : null;
        FileDeclarations read = Known.GetValue(tree, found => new(found, before, cancellation));
        if (Last.Count >= MostPaths)
        {
            Last.Clear();
        }

        Last[tree.FilePath] = new(read);
        return read;
    }

    // A block is one of namespace with usings of its own, which concern no other.
    private void Read(SyntaxList<MemberDeclarationSyntax> members, string[] path, string? container, int block)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax inner:
                    string[] space = [.. path, .. Names(inner.Name)];
                    _namespaces.Add(string.Join(".", space));
                    Read(inner.Members, space, null, inner.Usings.Count + inner.Externs.Count > 0 ? ++_blocks : block);
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    Read(member, path, container, block);
                    break;
                case GlobalStatementSyntax:
                    IsProgram = true;
                    break;
            }
        }
    }

    private void Read(MemberDeclarationSyntax type, string[] path, string? container, int block)
    {
        string name = DeclarationContent.TypeName(type);
        if (name.Length > 0)
        {
            string full = container is not null ? $"{container}+{name}" : string.Join(".", [.. path, name]);
            path = [.. path, name.IndexOf('`') is > 0 and int arity ? name.Substring(0, arity) : name];
            TypePart? before = _before?[full].FirstOrDefault(part => part.Node.IsIncrementallyIdenticalTo(type));
            DeclarationContent content = _same?.At(type.Span) ?? before?.Content ?? new(type, _before?[full].FirstOrDefault());
            _parts.Add(new(full, path, container, type, content, Surroundings(type, block), before));
            container = full;
            if (!content.HoldsTypes)
            {
                return;
            }
        }

        if (type is TypeDeclarationSyntax { Members: var members })
        {
            Read(members, path, container, block);
        }
    }

    private Digest Surroundings(SyntaxNode type, int block)
        => _nullability.TakeWhile(directive => directive.Position < type.SpanStart).Aggregate(default(Digest).Then(block), static (above, directive) => above.Then(directive.Said));

    // From one directive to the next by GetNextDirective is by way of every token between them.
    private static IEnumerable<(int Position, Digest Said)> Nullability(CompilationUnitSyntax root) => root
        .DescendantTrivia(static node => node.ContainsDirectives)
        .Where(static trivia => trivia.IsKind(SyntaxKind.NullableDirectiveTrivia) && ((DirectiveTriviaSyntax)trivia.GetStructure()!).IsActive)
        .Select(static trivia => (trivia.GetStructure()!.SpanStart, Digest.Of(trivia.GetStructure()!.ToString())));

    private static IEnumerable<string> Names(NameSyntax name)
        => name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(static simple => simple.Identifier.ValueText);
}
