using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Generated code compiled and run: what an edit of a class does to the values of its other weights, which is nothing.</summary>
public sealed class ExecutionTests
{
    private const string Original = """
        using WeightInit;

        namespace Demo;

        public partial class Model
        {
            [SpectralInit(4)] public double[,]? Recurrent;
            [SpectralInit(3, 2, Gain = 2)] public float[]? Input;
        }
        """;

    [Theory]
    [InlineData("[SpectralInit(3, 2, Gain = 2)] public float[]? Input; [SpectralInit(4)] public double[,]? Recurrent;")]
    [InlineData("[SpectralInit(9)] public double[,]? Added; [SpectralInit(4)] public double[,]? Recurrent; [SpectralInit(9)] public double[,]? Between; [SpectralInit(3, 2, Gain = 2)] public float[]? Input;")]
    [InlineData("public int Size => 4; [SpectralInit(nameof(Size))] public double[,]? Recurrent; [SpectralInit(3, 2, Gain = 2)] public float[]? Input;")]
    public void MovedAndAddedFields_ChangeNoOtherWeight(string members)
    {
        Array[] expected = Weights(Original);

        Assert.Equal(expected, Weights($"using WeightInit; namespace Demo; public partial class Model {{ {members} }}"));
    }

    [Fact]
    public void PartsInSeveralFiles_ChangeNoWeight() => Assert.Equal(
        Weights(Original),
        Weights(
            "using WeightInit; namespace Demo { partial class Model { [SpectralInit(3, 2, Gain = 2)] public float[]? Input; } }",
            "using WeightInit; namespace Demo { public partial class Model { [SpectralInit(4)] public double[,]? Recurrent; } }"));

    [Fact]
    public void AnotherGain_ChangesThatWeightAlone()
    {
        Array[] before = Weights(Original);
        Array[] after = Weights(Original.Replace("Gain = 2", "Gain = 4"));

        Assert.Equal(before[0], after[0]);
        Assert.Equal(before[1].Cast<float>().Select(static value => value * 2), after[1].Cast<float>());
    }

    [Fact]
    public void RenamedClass_ChangesItsWeights() => Assert.NotEqual(Weights(Original)[0], Weights(Original.Replace("namespace Demo", "namespace Other"))[0]);

    [Fact]
    public void ReferencedBase_IsFilledByTheDerivedCall()
    {
        Project library = new("using WeightInit; public abstract partial class Layer { [SpectralInit(4)] private double[,]? _w; public double[,]? W => _w; }") { Name = "Layers" };
        Project user = new("using WeightInit; namespace Demo; public partial class Model : Layer { [SpectralInit(4)] public double[,]? Recurrent; [SpectralInit(2)] public float[]? Input; }")
        {
            References = [Project.Build(library)],
        };

        AssemblyLoadContext context = new("referenced", isCollectible: true);
        Load(context, library);
        object model = Filled(Load(context, user));

        Assert.NotNull(model.GetType().GetProperty("W")!.GetValue(model));
        Assert.NotNull(model.GetType().GetField("Recurrent")!.GetValue(model));
        context.Unload();
    }

    private static Array[] Weights(params string[] sources)
    {
        AssemblyLoadContext context = new("run", isCollectible: true);
        object model = Filled(Load(context, new Project(sources)));
        Array[] weights = [.. new[] { "Recurrent", "Input" }.Select(name => (Array)model.GetType().GetField(name)!.GetValue(model)!)];
        context.Unload();
        return weights;
    }

    private static object Filled(Assembly assembly)
    {
        object model = Activator.CreateInstance(assembly.GetTypes().Single(static type => type.Name == "Model"))!;
        ((IWeightInitializable)model).InitializeWeights(7);
        return model;
    }

    private static Assembly Load(AssemblyLoadContext context, Project project)
    {
        using MemoryStream image = new();
        Assert.True(GeneratorRun.Of(project).Output.Emit(image).Success);
        image.Position = 0;
        return context.LoadFromStream(image);
    }
}
