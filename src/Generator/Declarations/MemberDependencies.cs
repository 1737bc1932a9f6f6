using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>
/// What one member of a type depends on: its own declaration, those that it names, and what the type says of all its members.
/// Where another member was edited, it means what it meant.
/// </summary>
/// <param name="Shapes">Stands for what all these say.</param>
/// <param name="Reach">The types that they mention, directly or through others.</param>
internal sealed record MemberDependencies(Digest Shapes, IReadOnlyList<TypeDeclarations> Reach)
{
    /// <summary>Those of a member; null where it depends on all that its type does.</summary>
    /// <param name="name">Its name, which others may have too in half-written code.</param>
    public static MemberDependencies? Of(string name, TypeDeclarations type, WrittenDeclarations project)
    {
        List<MemberContent> members = [.. type.Members[name]];
        if (members.Count == 0 || !members.TrueForAll(member => SaysWhatItNames(member, type)))
        {
            return null;
        }

        Digest shapes = type.Frame;
        HashSet<MemberContent> seen = [.. members];
        HashSet<string> mentions = [];
        for (int next = 0; next < members.Count; next++)
        {
            shapes = shapes.Then(members[next].Shape);
            foreach (string mention in members[next].Mentions.Where(mentions.Add))
            {
                members.AddRange(type.Members[mention].Where(seen.Add));
            }
        }

        // Where the type itself is among them it may depend on any of its members, and all of them count.
        IReadOnlyList<TypeDeclarations> reach = project.Reach(type, type.FrameMentions.Concat(mentions));
        return new(reach.Aggregate(shapes, static (all, mentioned) => all.Then(mentioned.Shape)), reach);
    }

    // A size may be a text that names a member, and a constant may be such a text, of another type perhaps.
    private static bool SaysWhatItNames(MemberContent member, TypeDeclarations type) => member.SaysWhatItNames
        && member.Arguments.All(argument => type.Members[argument] is var named && named.Any() && named.All(static constant => constant.IsConstant));
}
