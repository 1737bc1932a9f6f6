using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>An edit has only those types parsed anew whose model depends on it.</summary>
[Collection(SharedMemory.Name)]
public sealed class RememberedTests
{
    internal static readonly string Forty = "using WeightInit;\nnamespace Remembered;\n" + string.Concat(Enumerable.Range(0, 40).Select(static index => $$"""

        // Before {{index}}.
        public partial class Model{{index}}
        {
            private const int Size = 4;

            [SpectralInit(Size)] private double[,]? _weight;

            public int Sum() => {{index}};
        }

        """));

    [Theory]
    [InlineData("// Before 17.", "// Quite another comment,\n// of two lines.")]
    [InlineData("public int Sum() => 17;", "public int Sum() => new[] { Size, 17 }.Length;")]
    [InlineData("public int Sum() => 17;", "// [SpectralInit(3)]\n    public int Sum() => 17;")]
    public void BodyOrComment_ParsesNothingAnew(string old, string replacement)
        => Assert.Equal([], Anew(Forty, "class Other;", 0, old, replacement));

    [Fact]
    public void UnrelatedFile_ParsesNothingAnew()
        => Assert.Equal([], Anew(Forty, "class Other;", 1, "class Other;", "class Other { int _added; }"));

    [Theory]
    [InlineData("[SpectralInit(Size)]", "[SpectralInit(Size, Gain = 0.9)]")]
    [InlineData("[SpectralInit(Size)]", "[ZerosInit(3)] private float[]? _added;\n    [SpectralInit(Size)]")]
    [InlineData("Size = 4", "Size = 5")]
    public void DeclarationOfOneClass_ParsesThatOneAnew(string old, string replacement)
        => Assert.Equal(["Remembered.Model17"], Anew(Forty, "class Other;", 0, old, replacement, after: "class Model17\n"));

    [Theory]
    [InlineData("[OnesInit(Size)]", "[OnesInit(Size, Key = \"k\")]", "_scale")]
    [InlineData("_scale", "_renamed", "_renamed")]
    [InlineData("[OnesInit(Size)]", "[ZerosInit(3)] private float[]? _added;\n    [OnesInit(Size)]", "_added")]
    [InlineData("// Nothing", "private int Other() => 3;")]
    [InlineData("int Size = 4", "int Size = 5", "_input", "_scale")]
    [InlineData("int Unused = 4", "int Unused = 5")]
    [InlineData("partial class", "sealed partial class", "_input", "_hidden", "_scale")]
    public void EditOfOneMember_ReadsThoseWeightsAnewThatDependOnIt(string old, string replacement, params string[] anew)
    {
        const string Text = """
            using WeightInit;
            public partial class Model
            {
                private const int Size = 4;
                private const int Unused = 4;
                [SpectralInit(Size)] private double[,]? _input;
                [SpectralInit(3)] private double[,]? _hidden;
                // Nothing
                [OnesInit(Size)] private float[]? _scale;
            }
            """;
        CSharpCompilation before = new Project(Text).Compile();
        WeightModel[] first = [.. AnnotatedTypes.Models(before, default).Single().Weights];
        WeightModel[] second = [.. AnnotatedTypes.Models(Edited(before, 0, old, replacement), default).Single().Weights];

        Assert.Equal(anew, second.Where(weight => !first.Any(known => ReferenceEquals(known, weight))).Select(static weight => weight.Name));
    }

    [Fact]
    public void ConstantOfAnotherClass_ParsesThoseAnewThatNameIt()
    {
        string source = Forty.Replace("[SpectralInit(Size)] private double[,]? _weight;\n\n    public int Sum() => 17;", "[SpectralInit(Sizes.Hidden)] private double[,]? _weight;");

        Assert.Equal(["Remembered.Model17"], Anew(source, "namespace Remembered { static class Sizes { public const int Hidden = 4; } }", 1, "= 4", "= 5"));
    }

    [Theory]
    [InlineData("nullable")]
    [InlineData("name")]
    [InlineData("reference")]
    [InlineData("language")]
    public void SettingOfTheProject_ParsesAllAnew(string setting)
    {
        CSharpCompilation before = new Project(Forty).Compile();
        SyntaxTree tree = before.SyntaxTrees[0];
        CSharpCompilation after = setting switch
        {
            "nullable" => before.WithOptions(before.Options.WithNullableContextOptions(NullableContextOptions.Annotations)),
            "name" => before.WithAssemblyName("Another"),
            "reference" => before.AddReferences(new Project("public class Library;").Compile().ToMetadataReference()),
            _ => before.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(tree.GetRoot(), ((CSharpParseOptions)tree.Options).WithLanguageVersion(LanguageVersion.Preview))),
        };

        Assert.Equal(40, AnnotatedTypes.Models(before, default).Zip(AnnotatedTypes.Models(after, default)).Count(static pair => !ReferenceEquals(pair.First, pair.Second)));
    }

    [Theory]
    [InlineData("namespace Remembered;", "using System.Text;\nnamespace Remembered;")]
    [InlineData("namespace Remembered;", "#nullable disable\nnamespace Remembered;")]
    public void HeadOfTheFile_ParsesAllAnew(string old, string replacement)
        => Assert.Equal(40, Anew(Forty, "class Other;", 0, old, replacement).Length);

    [Fact]
    public void ClassAddedBeforeOthers_LeavesTheirFilesTheTextThatTheyWere()
    {
        CSharpCompilation before = new Project(Forty).Compile();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new WeightGenerator().AsSourceGenerator()], parseOptions: new Project().ParseOptions).RunGenerators(before);
        Dictionary<string, object> texts = driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(static source => source.HintName, static source => (object)source.SourceText);

        driver = driver.RunGenerators(Edited(before, 0, "// Before 0.", "public partial class First { [ZerosInit(3)] private float[]? _weight; }"));

        GeneratedSourceResult[] after = [.. driver.GetRunResult().Results[0].GeneratedSources];
        Assert.Equal(41, after.Length);
        Assert.Equal(40, after.Count(source => texts.TryGetValue(source.HintName, out object? text) && text == source.SourceText));
    }

    // The types whose models are other objects after the edit: what is remembered is the very object.
    private static string[] Anew(string source, string other, int file, string old, string replacement, string after = "")
    {
        CSharpCompilation before = new Project(source, other).Compile();
        TypeModel[] first = [.. AnnotatedTypes.Models(before, default)];
        TypeModel[] second = [.. AnnotatedTypes.Models(Edited(before, file, old, replacement, after), default)];
        Assert.Equal(40, first.Length);
        Assert.Equal(40, second.Length);
        return [.. first.Zip(second).Where(static pair => !ReferenceEquals(pair.First, pair.Second)).Select(static pair => pair.Second.DisplayName)];
    }

    internal static CSharpCompilation Edited(CSharpCompilation compilation, int file, string old, string replacement, string after = "")
    {
        SyntaxTree tree = compilation.SyntaxTrees[file];
        string text = tree.ToString();
        int position = text.IndexOf(old, text.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(position >= 0, $"'{old}' does not occur");
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(new Microsoft.CodeAnalysis.Text.TextChange(new(position, old.Length), replacement))));
    }
}
