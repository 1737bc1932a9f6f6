using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0013: the generated code needs C# 9.</summary>
public sealed class LanguageTooOldTests
{
    private const string Id = "WI0013";

    [Fact]
    public Task CSharp8_Warns() => Rule.Warns(
        Id,
        new Project(
        """
        using WeightInit;

        public partial class [|Model|]
        {
            [SpectralInit(4)] private double[,] _bad;
        }
        """) { Language = LanguageVersion.CSharp8 },
        "'Model' is compiled as C# 8.0", "C# 9.0 or newer", "<LangVersion>");

    [Fact]
    public Task CSharp9_DoesNotWarn() => Rule.DoesNotWarn(
        new Project(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _weight;
            [SpectralInit(nameof(Size))] private readonly float[] _flat = new float[9];
            [SpectralInit(2, Key = "k")] public float[][] Jagged { get; private set; }

            public int Size => 3;

            public Model() => InitializeWeights(1);
        }
        """) { Language = LanguageVersion.CSharp9 });
}
