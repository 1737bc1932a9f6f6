using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using PublicApiGenerator;
using WeightInit.CodeFixes;
using WeightInit.Generator;
using WeightInit.GeneratorTests;
using Xunit;

namespace WeightInit.ApiTests;

/// <summary>The public API of every assembly that is shipped, held to a snapshot: a change of it is read before it is made.</summary>
public sealed class ApiTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        // Which build this is, and whom its tests are, is no part of the API.
        ExcludeAttributes =
        [
            "System.Reflection.AssemblyMetadataAttribute",
            "System.Runtime.CompilerServices.InternalsVisibleToAttribute",
            "System.Runtime.Versioning.TargetFrameworkAttribute",
        ],
    };

    [Fact]
    public Task Attributes() => Match(typeof(SpectralInitAttribute));

    [Fact]
    public Task Runtime() => Match(typeof(WeightKey));

    [Fact]
    public Task MathNet() => Match(typeof(MathNetMatrixStorage));

    [Fact]
    public Task Tensors() => Match(typeof(TensorStorage));

    [Fact]
    public Task TorchSharp() => Match(typeof(TorchTensorStorage));

    [Fact]
    public Task Generator() => Match(typeof(WeightGenerator));

    [Fact]
    public Task CodeFixes() => Match(typeof(MakePartialFix));

    private static Task Match(System.Type type, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
        => Snapshot.Match(string.Join("\n", [type.Assembly.GeneratePublicApi(Options), .. ArrayRanks.Of(type.Assembly)]), null, testFile, method);
}
