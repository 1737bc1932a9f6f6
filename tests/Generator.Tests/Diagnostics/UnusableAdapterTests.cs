using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0025: an adapter that generated code could not call.</summary>
public sealed class UnusableAdapterTests
{
    private const string Id = "WI0025";
    private const string Shape = "public static int[] Shape(Grid grid) => new[] { 2, 2 };";
    private const string Write = "public static void Write(Grid grid, ReadOnlySpan<float> values) { }";
    private const string Read = "public static void Read(Grid grid, Span<float> values) { }";
    private const string WriteDouble = "public static void Write(Grid grid, ReadOnlySpan<double> values) { }";
    private const string ReadDouble = "public static void Read(Grid grid, Span<double> values) { }";

    [Theory]
    [InlineData("", "int[] Shape(storage)")]
    [InlineData(Write + Read, "int[] Shape(storage)")]
    [InlineData("public static long[] Shape(Grid grid) => null!;" + Write + Read, "int[] Shape(storage)")]
    [InlineData("public static int[] Shape(string grid) => null!;" + Write + Read, "int[] Shape(storage)")]
    [InlineData("public static int[] Shape(in Grid grid) => null!;" + Write + Read, "int[] Shape(storage)")]
    [InlineData("private static int[] Shape(Grid grid) => null!;" + Write + Read, "int[] Shape(storage)")]
    [InlineData(Shape, "Span<E> Span(storage)")]
    [InlineData(Shape + Write, "void Read(storage, Span<E>)")]
    [InlineData(Shape + Read, "void Write(storage, ReadOnlySpan<E>)")]
    [InlineData(Shape + Write + ReadDouble, "void Read(storage, Span<E>)")]
    [InlineData(Shape + Write + Read + WriteDouble + ReadDouble, "WeightElement Element(storage)")]
    [InlineData(Shape + Write + Read + "public static Grid Allocate(WeightShape shape) => new Grid();", "Allocate(WeightShape)")]
    [InlineData(Shape + Write + Read + "public static bool Fault(Grid grid) => false;", "Fault(Grid)")]
    [InlineData(Shape + Write + Read + "public static string Element(Grid grid) => null!;", "Element(Grid)")]
    [InlineData(Shape + Write + Read + "public static long BiasLength(Grid grid) => 1;", "BiasLength(Grid)")]
    [InlineData(Shape + Write + Read + "public static int BiasLength(Grid grid) => 1;", "WriteBias")]
    [InlineData(Shape + Write + Read + "public static int BiasLength(Grid grid) => 1; public static void WriteBias(Grid grid, ReadOnlySpan<double> values) { }", "WriteBias")]
    public Task IncompleteClass_Warns(string methods, string lacks) => Rule.Warns(Id, Source("public static class Storage", methods), "'Model._bad' is of type 'Grid'", "'Storage'", lacks);

    [Theory]
    [InlineData("public class Storage")]
    [InlineData("public abstract class Storage")]
    public Task NoStaticClass_Warns(string declaration) => Rule.Warns(Id, Source(declaration, Shape + Write + Read), "static class");

    [Fact]
    public Task ClassOutOfReach_Warns() => Rule.Warns(
        Id,
        new Project(User("Hidden.Grid")) { References = [Hidden()] },
        "static class", "reach");

    [Fact]
    public Task CompleteClass_DoesNotWarn() => Rule.DoesNotWarn(Good(Shape + Write + Read));

    [Fact]
    public Task SpanAlone_DoesNotWarn() => Rule.DoesNotWarn(Good(Shape + "public static Span<float> Span(Grid grid) => default;"));

    [Fact]
    public Task ConstraintsThatTheTypeMeets_DoesNotWarn() => Rule.DoesNotWarn(Good(
        "public static int[] Shape<T>(T grid) where T : class, IGrid<T> => new[] { 2, 2 };" + Write + Read));

    [Fact]
    public Task ConstraintsThatTheTypeDoesNotMeet_Warns() => Rule.Warns(
        Id,
        Source("public static class Storage", "public static int[] Shape<T>(T grid) where T : struct => new[] { 2, 2 };" + Write + Read),
        "int[] Shape(storage)");

    private static string Good(string methods) => Source("public static class Storage", methods).Replace("[|_bad|]", "_good");

    private static string Source(string declaration, string methods) => $$"""
        using System;
        using WeightInit;

        [assembly: WeightStorage(typeof(Grid), typeof(Storage))]

        public interface IGrid<T> { }
        public class Grid : IGrid<Grid> { }

        {{declaration}}
        {
            {{methods}}
        }

        {{User("Grid")}}
        """;

    private static string User(string type) => $$"""
        public partial class Model
        {
            [WeightInit.NormalInit(2, 2)] private {{type}}? [|_bad|];

            public Model() => InitializeWeights(1);
        }
        """;

    private static Microsoft.CodeAnalysis.MetadataReference Hidden() => Project.Build(new Project(
        $$"""
        using System;
        [assembly: WeightInit.WeightStorage(typeof(Hidden.Grid), typeof(Hidden.Storage))]
        namespace Hidden
        {
            public class Grid { }
            static class Storage { {{Shape}} {{Write}} {{Read}} }
        }
        """) { Name = "Hidden" });
}
