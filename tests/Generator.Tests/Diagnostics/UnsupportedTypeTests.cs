using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0003: the member's type cannot be filled.</summary>
public sealed class UnsupportedTypeTests
{
    private const string Id = "WI0003";

    [Theory]
    [InlineData("string")]
    [InlineData("object")]
    [InlineData("double")]
    [InlineData("float[]?[,]")]
    [InlineData("double[,,,,]")]
    [InlineData("double[][,]")]
    [InlineData("double[,][]")]
    [InlineData("double[][][]")]
    [InlineData("decimal[,]")]
    [InlineData("System.Half")]
    [InlineData("int[]")]
    [InlineData("double?[]")]
    [InlineData("System.Collections.Generic.List<double>")]
    [InlineData("System.Memory<float>?")]
    [InlineData("System.ReadOnlyMemory<float>")]
    [InlineData("System.Memory<int>")]
    [InlineData("T[,]")]
    [InlineData("dynamic")]
    [InlineData("nint[]")]
    public Task UnsupportedTypes_Warns(string given) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model<T>
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] private $ [|_bad|];

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given),
        "Model<T>._bad' is of type", "which cannot be filled: ");

    [Fact]
    public Task Property_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] public double[,,,,] [|Bad|] { get; set; }

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model.Bad' is of type 'double[,,,,]'");

    [Theory]
    [InlineData("MathNet.Numerics.LinearAlgebra", "Matrix<float>", "WeightInit.MathNet")]
    [InlineData("MathNet.Numerics.LinearAlgebra.Double", "Matrix<float>", "WeightInit.MathNet")]
    [InlineData("System.Numerics.Tensors", "Matrix<float>", "WeightInit.Tensors")]
    [InlineData("TorchSharp.Modules", "Matrix<float>", "WeightInit.TorchSharp")]
    [InlineData("TorchSharp.Modules", "Derived", "WeightInit.TorchSharp")]
    public Task TypeOfAKnownLibrary_NamesThePackage_Warns(string space, string type, string package) => Rule.Warns(
        Id,
        new Project(
            $"namespace {space} {{ public class Matrix<T> {{ }} public class Derived : Matrix<float> {{ }} }}",
            $$"""
            public partial class Model
            {
                [WeightInit.SpectralInit(4)] private {{space}}.{{type}}? [|_bad|];

                public Model() => InitializeWeights(1);
            }
            """),
        "'Model._bad' is of type", $"add the package {package}");

    [Fact]
    public Task ElementsThatTheAdapterDoesNotFill_Warns() => Rule.Warns(
        Id,
        new Project(
            Layers.Library,
            Layers.Adapter,
            """
            public partial class Model
            {
                [WeightInit.SpectralInit(4)] private Lib.Matrix<float>? _good;
                [WeightInit.SpectralInit(4)] private Lib.Matrix<int>? [|_bad|];

                public Model() => InitializeWeights(1);
            }
            """),
        "'Model._bad' is of type 'Lib.Matrix<int>'", "elements of other types");

    [Theory]
    [InlineData("double[,]")]
    [InlineData("float[,]")]
    [InlineData("double[]")]
    [InlineData("float[]")]
    [InlineData("double[][]")]
    [InlineData("float[][]")]
    [InlineData("System.Double[,]")]
    [InlineData("double[,]?")]
    [InlineData("System.Half[,]")]
    [InlineData("System.Half[]")]
    [InlineData("System.Half[][]")]
    [InlineData("System.Memory<float>")]
    [InlineData("System.Memory<double>")]
    [InlineData("System.Memory<System.Half>")]
    public Task SupportedTypes_DoesNotWarn(string given) => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $ _weight;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given));
}
