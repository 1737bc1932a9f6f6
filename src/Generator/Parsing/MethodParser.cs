using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightInit.Generator;

/// <summary>Decides name, accessibility and dispatch of the generated methods.</summary>
internal static class MethodParser
{
    private static readonly string[] AccessKeywords = ["public", "internal", "protected", "private"];
    private const int Protected = 2;
    private const int Private = 3;

    public static int AccessNumber(string keyword) => System.Array.IndexOf(AccessKeywords, keyword);

    public static MethodModel? Parse(INamedTypeSymbol type, Compilation compilation, Violations? violations)
    {
        WeightModelArguments arguments = WeightModelArguments.Of(type, compilation);
        Location? location = arguments.Location ?? Naming.Declared(type);
        string name = arguments.Method ?? KnownNames.DefaultMethod;
        int access = arguments.Access ?? 0;
        string typeName = Naming.DisplayName(type);

        if (type.Name == KnownNames.VerifyMethod)
        {
            violations?.Add(Descriptors.SignatureTaken, Naming.Declared(type), typeName, type.Name, typeName);
            return null;
        }

        if (!SyntaxFacts.IsValidIdentifier(name) || name == type.Name || name == KnownNames.VerifyMethod)
        {
            violations?.Add(Descriptors.InvalidMethodName, location, name, typeName);
            return null;
        }

        if (access < 0 || access >= AccessKeywords.Length)
        {
            violations?.Add(Descriptors.InvalidAccess, location, access.ToString(System.Globalization.CultureInfo.InvariantCulture), typeName, "is no WeightAccess");
            return null;
        }

        bool closed = type.TypeKind == TypeKind.Struct || type.IsSealed;
        Dispatch dispatch = closed || access == Private ? Dispatch.Direct : Dispatch.Virtual;
        if (AnnotatedBase.Find(type, compilation) is { } inherited)
        {
            if (inherited.Access == Private)
            {
                violations?.Add(Descriptors.PrivateBase, Naming.Declared(type), inherited.TypeName, typeName, inherited.Method);
                return null;
            }

            WeightModelArguments own = WeightModelArguments.Own(type, compilation);
            if ((own.Method is not null && own.Method != inherited.Method) || (own.Access is not null && own.Access != inherited.Access))
            {
                violations?.Add(Descriptors.HierarchyMethod, location, typeName, inherited.TypeName, inherited.Method);
                return null;
            }

            name = inherited.Method;
            access = inherited.Access;
            dispatch = Dispatch.Override;
        }
        else if (access == Protected && closed)
        {
            violations?.Add(Descriptors.InvalidAccess, location, "Protected", typeName, "has no meaning in a struct or a sealed class");
            return null;
        }

        if (SignatureConflict.Find(type, name, dispatch) is { } conflict)
        {
            violations?.Add(
                Descriptors.SignatureTaken,
                conflict.Locations.FirstOrDefault(static place => place.IsInSource) ?? Naming.Declared(type),
                Naming.DisplayName(conflict.ContainingType),
                conflict.Name,
                typeName);
            return null;
        }

        bool implements = access == 0 && dispatch != Dispatch.Override && !type.IsRefLikeType;
        return new MethodModel(Naming.Escape(name), AccessKeywords[access], dispatch, implements);
    }
}
