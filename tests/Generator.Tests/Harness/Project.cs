using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightInit.GeneratorTests;

/// <summary>A user's project: sources, language version and references, as a build would hand them to the compiler.</summary>
internal sealed record Project(params string[] Sources)
{
    private static readonly ImmutableArray<MetadataReference> Framework = [.. Net100.References.All];

    private static readonly ImmutableArray<MetadataReference> BuiltProduct =
    [
        MetadataReference.CreateFromFile(typeof(SpectralInitAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(WeightKey).Assembly.Location),
    ];

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp14;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public string Name { get; init; } = "User";

    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>Attributes and runtime: those that the tests are built with.</summary>
    public ImmutableArray<MetadataReference> Product { get; init; } = BuiltProduct;

    /// <summary>Content of an .editorconfig beside the sources.</summary>
    public string EditorConfig { get; init; } = "";

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public CSharpCompilation Compile()
    {
        // Top-level statements make a program; everything else is a library.
        SyntaxTree[] trees = Sources.Select((source, index) => Parse(source, index)).ToArray();
        bool program = trees.Any(static tree => tree.GetRoot().ChildNodes().Any(static node => node.IsKind(SyntaxKind.GlobalStatement)));
        CSharpCompilationOptions options = new(
            program ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: Nullable);
        return CSharpCompilation.Create(Name, trees, [.. Framework, .. Product, .. References], options);
    }

    /// <summary>Another project's output, generated code included, as a reference.</summary>
    public static MetadataReference Build(Project library) => MetadataReference.CreateFromImage(Image(library));

    /// <summary>Another project's output, generated code included.</summary>
    public static byte[] Image(Project library)
    {
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = GeneratorRun.Of(library).Output.Emit(image);
        return result.Success
            ? image.ToArray()
            : throw new System.InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    private SyntaxTree Parse(string source, int index)
        => CSharpSyntaxTree.ParseText(source.Replace("\r\n", "\n"), ParseOptions, path: $"/src/File{index}.cs", encoding: System.Text.Encoding.UTF8);
}
