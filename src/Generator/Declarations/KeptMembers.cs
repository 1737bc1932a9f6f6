using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>The members of a type that an edit left as they were, counted from the first and from the last.</summary>
internal sealed class KeptMembers
{
    private readonly List<(MemberDeclarationSyntax Node, MemberContent Content)> _before = [];
    private readonly int _added;
    private int _next;

    public KeptMembers(SyntaxNode type, TypePart? before)
    {
        if (type is TypeDeclarationSyntax { Members: var now } && before is { Node: TypeDeclarationSyntax { Members: var then }, Content.Members: { Count: > 0 } contents })
        {
            // Those without a content of their own belong to what the whole type says.
            int content = 0;
            foreach (MemberDeclarationSyntax member in then.Where(MemberContent.IsApart))
            {
                _before.Add((member, contents[content++]));
            }

            _added = now.Count(MemberContent.IsApart) - _before.Count;
        }
    }

    /// <summary>What is known of the next member that has a content of its own; null where it was edited.</summary>
    public MemberContent? Next(MemberDeclarationSyntax member)
    {
        if (_before.Count == 0 || !MemberContent.IsApart(member))
        {
            return null;
        }

        int position = _next++;
        return Same(member, position) ?? Same(member, position - _added);
    }

    private MemberContent? Same(MemberDeclarationSyntax member, int position)
        => position >= 0 && position < _before.Count && _before[position].Node.IsIncrementallyIdenticalTo(member) ? _before[position].Content : null;
}
