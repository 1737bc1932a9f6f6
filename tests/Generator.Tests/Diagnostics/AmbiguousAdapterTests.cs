using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0026: two adapters for one type.</summary>
public sealed class AmbiguousAdapterTests
{
    private const string Id = "WI0026";
    private const string Model = "public partial class Model { [WeightInit.NormalInit(2, 2)] private Lib.Grid? $; public Model() => InitializeWeights(1); }";

    [Fact]
    public Task TwoReferences_Warns() => Rule.Warns(Id, new Project(Model.Replace("$", "[|_bad|]")) { References = Two() }, "'Model._bad' is of type 'Lib.Grid'", "'First.Storage' and 'Second.Storage'");

    [Fact]
    public Task TwoReferencesAndTheProjectsOwn_DoesNotWarn() => Rule.DoesNotWarn(
        new Project(Model.Replace("$", "_good"), "[assembly: WeightInit.WeightStorage(typeof(Lib.Grid), typeof(Second.Storage))]") { References = Two() });

    [Fact]
    public Task TwoInterfaces_Warns() => Rule.Warns(Id, Interfaces("[|_bad|]", ""), "'Storage' and 'Other'");

    [Fact]
    public Task TwoInterfacesAndTheTypeItself_DoesNotWarn() => Rule.DoesNotWarn(Interfaces("_good", "[assembly: WeightInit.WeightStorage(typeof(Grid), typeof(Other))]"));

    private static System.Collections.Immutable.ImmutableArray<MetadataReference> Two()
    {
        MetadataReference library = Project.Build(new Project("namespace Lib { public class Grid { } }") { Name = "Lib" });
        return [library, Adapter("First", library), Adapter("Second", library)];
    }

    private static MetadataReference Adapter(string name, MetadataReference library) => Project.Build(new Project(
        $"[assembly: WeightInit.WeightStorage(typeof(Lib.Grid), typeof({name}.Storage))]\nnamespace {name} {{ {Class("Storage", "Lib.Grid")} }}") { Name = name, References = [library] });

    private static string Class(string name, string type) => $$"""
        public static class {{name}}
        {
            public static int[] Shape({{type}} grid) => new[] { 2, 2 };
            public static System.Span<float> Span({{type}} grid) => default;
        }
        """;

    private static string Interfaces(string member, string more) => $$"""
        [assembly: WeightInit.WeightStorage(typeof(IFirst), typeof(Storage))]
        [assembly: WeightInit.WeightStorage(typeof(ISecond), typeof(Other))]
        {{more}}
        public interface IFirst { }
        public interface ISecond { }
        public class Grid : IFirst, ISecond { }
        {{Class("Storage", "IFirst")}}
        {{Class("Other", "ISecond")}}
        {{Model.Replace("Lib.Grid", "Grid").Replace("$", member)}}
        """;
}
