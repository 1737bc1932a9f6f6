using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>One source, one text: no culture, order or line ending of the machine enters what is generated.</summary>
public sealed class DeterminismTests
{
    private const string First = """
        using WeightInit;

        public partial class First
        {
            [SpectralInit(1234567, 1, Gain = 0.1)] private double[,]? _weight;
            [SpectralInit(4, Gain = 1e-7)] public partial float[] Partial { get; }
        }
        """;

    private const string Second = "using WeightInit; public partial class Second : First { [SpectralInit(3)] private float[]? _weight; }";

    [Fact]
    public void TwoRuns_GiveTheSameBytes() => Assert.Equal(Run(First, Second), Run(First, Second));

    [Fact]
    public void OrderOfFiles_DoesNotMatter() => Assert.Equal(Run(First, Second), Run(Second, First));

    [Fact]
    public void CarriageReturnsInTheSource_DoNotEnterTheOutput()
    {
        Project project = new(First);
        CSharpCompilation compilation = project.Compile();
        compilation = compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText(First.Replace("\n", "\r\n"), project.ParseOptions, "/src/File0.cs", Encoding.UTF8));

        string text = GeneratorRun.Of(project, compilation).Text;

        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.Equal(Run(First), text);
        Assert.All(text.Split('\n'), static line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Culture_DoesNotMatter()
    {
        string invariant = Run(First, Second);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NegativeSign = "−";
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal(invariant, Run(First, Second));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void GeneratedFiles_HaveNoByteOrderMark()
        => Assert.All(
            GeneratorRun.Of(new Project(First)).Result.Results.Single().GeneratedSources,
            static source => Assert.Empty(source.SourceText.Encoding!.GetPreamble()));

    private static string Run(params string[] sources) => GeneratorRun.Of(new Project(sources)).Text;
}
