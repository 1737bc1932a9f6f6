using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>What the packed assemblies are made of.</summary>
public sealed class AssemblyTests
{
    /// <summary>Package and path of every assembly that is shipped.</summary>
    public static TheoryData<string, string> All => new()
    {
        { "WeightInit", "lib/net10.0/WeightInit.Attributes.dll" },
        { "WeightInit", "lib/net10.0/WeightInit.Runtime.dll" },
        { "WeightInit", "analyzers/dotnet/cs/WeightInit.Generator.dll" },
        { "WeightInit", "analyzers/dotnet/cs/WeightInit.CodeFixes.dll" },
        { "WeightInit.MathNet", "lib/net10.0/WeightInit.MathNet.dll" },
        { "WeightInit.Tensors", "lib/net10.0/WeightInit.Tensors.dll" },
        { "WeightInit.TorchSharp", "lib/net10.0/WeightInit.TorchSharp.dll" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public async Task Version_IsTheOneOfAllAndTheBuildReproducible(string id, string path)
    {
        AssemblyFile assembly = AssemblyFile.Read((await PackageFile.Of(id)).Bytes(path));
        Assert.Equal(Version.Parse(PackageWorkspace.Version.Split('-')[0] + ".0"), assembly.Version);
        Assert.True(assembly.IsReproducible);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Library_PromisesNativeAotAndReflectsOnNothing(string id, string path)
    {
        if (!path.StartsWith("lib/", StringComparison.Ordinal))
        {
            return;
        }

        AssemblyFile assembly = AssemblyFile.Read((await PackageFile.Of(id)).Bytes(path));
        // TorchSharp itself finds its modules by reflection, so its adapter cannot promise.
        string? promise = id == "WeightInit.TorchSharp" ? null : "True";
        Assert.Equal(promise, assembly.Metadata.GetValueOrDefault("IsTrimmable"));
        Assert.Equal(promise, assembly.Metadata.GetValueOrDefault("IsAotCompatible"));

        Assert.DoesNotContain(assembly.TypeReferences, static type => type == "System.Activator" || IsReflection(type));
        // typeof(T) == typeof(float), whether T is a struct, and a type's name in a message look nothing up.
        Assert.All(
            assembly.MemberReferences.Where(static member => member.Type is "System.Type" or MemberInfo),
            static member => Assert.Contains(member.Member, (string[])["GetTypeFromHandle", "op_Equality", "op_Inequality", "get_Name", "get_IsValueType"]));
    }

    private const string MemberInfo = "System.Reflection.MemberInfo";

    private static bool IsReflection(string type)
        => type.StartsWith("System.Reflection.", StringComparison.Ordinal) && type != MemberInfo && !type.EndsWith("Attribute", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public async Task References_AreTheLeastPossible(string id, string path)
    {
        AssemblyFile assembly = AssemblyFile.Read((await PackageFile.Of(id)).Bytes(path));
        string[] beyondTheFramework =
            [.. assembly.References.Select(static reference => reference.Name).Where(static name => !name.StartsWith("System.", StringComparison.Ordinal) && name != "netstandard").Order()];
        Assert.Equal(
            path[(path.LastIndexOf('/') + 1)..] switch
            {
                "WeightInit.Attributes.dll" => [],
                "WeightInit.Runtime.dll" => ["WeightInit.Attributes"],
                "WeightInit.Generator.dll" => ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"],
                "WeightInit.CodeFixes.dll" => ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "WeightInit.Generator"],
                "WeightInit.MathNet.dll" => ["MathNet.Numerics", "WeightInit.Attributes", "WeightInit.Runtime"],
                "WeightInit.Tensors.dll" => ["WeightInit.Attributes", "WeightInit.Runtime"],
                "WeightInit.TorchSharp.dll" => ["TorchSharp", "WeightInit.Attributes", "WeightInit.Runtime"],
                _ => throw new ArgumentException(path),
            },
            beyondTheFramework);
        // A generator that was compiled against a newer compiler than the user's is skipped (CS9057).
        Assert.All(
            assembly.References.Where(static reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            static reference => Assert.Equal(new Version(5, 0, 0, 0), reference.Version));
    }
}
