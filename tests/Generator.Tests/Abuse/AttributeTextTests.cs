using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using CsCheck;
using Microsoft.CodeAnalysis;
using WeightInit.AbuseTests;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>
/// Attributes with whatever arguments on whatever members: the generator and the analyzers do not throw, generated code has no
/// error of its own, and what builds fills finite weights or says at run time what is wrong.
/// </summary>
public sealed class AttributeTextTests
{
    private static readonly string[] Huge = ["65536", "int.MaxValue"];

    private static readonly Gen<string> Size = Gen.Frequency(
        (12, Gen.Int[1, 9].Select(static size => size.ToString())),
        (3, Gen.OneOf("nameof(Size)", "nameof(Dynamic)", "\"Size\"", "Size", "Size + 1", "2 * 3")),
        (2, Gen.OneOf("0", "-1", "nameof(Text)", "nameof(Missing)", "\"\"", "\" \"", "\"\\u0000\"", "null", "default", "1.5", "'a'", "(byte)3", "1 / 0", "typeof(int)", "new int[0]", "nameof(M)", "nameof(_w0)")),
        (1, Gen.OneOf("65536", "int.MaxValue")));

    private static readonly Gen<string> Number = Gen.OneOf(
        "1", "0.5", "2", "0", "-1", "1e-320", "1e308", "-1e308", "1e39", "double.NaN", "double.PositiveInfinity", "1f / 0", "float.Epsilon", "3", "4", "null", "\"1\"", "Size", "true", "(Activation)99", "Activation.Tanh", "SpectralMeasure.Norm", "WeightDistribution.Uniform", "SpectralTopology.Ring", "FanMode.FanOut", "-0.0", "0x10", "1_000", "unknown");

    private static readonly Gen<string> Argument =
        from name in Gen.OneOf((string[])
        [
            .. SchemeSpecs.All.SelectMany(static spec => spec.Arguments.Select(static argument => argument.Name)).Distinct(), "Key", "Nonsense",
        ])
        from value in Gen.Frequency((6, Number), (1, Gen.OneOf("\"k\"", "\"\"", "\"\\uD800\"", "\"ä\\n\\\"\\\\\"", "null", "nameof(Size)")))
        select $"{name} = {value}";

    private static readonly Gen<string> Attribute =
        from scheme in Gen.OneOf((string[])[.. SchemeSpecs.All.Select(static spec => spec.Attribute), "SpectralInit", "WeightModule"])
        from sizes in Size.Array[0, 3]
        from arguments in Argument.Array[0, 2]
        from isTwice in Gen.Int[0, 20]
        select $"{(isTwice == 0 ? "[NormalInit(2)] " : "")}[{scheme}({string.Join(", ", sizes.Concat(arguments))})]";

    private static readonly Gen<string> Member =
        from attribute in Attribute
        from modifiers in Gen.Frequency((6, Gen.Const("public")), (1, Gen.OneOf("private", "static", "readonly", "const", "required public", "volatile", "internal protected", "new")))
        from type in Gen.Frequency(
            (6, Gen.OneOf("float[,]?", "double[,]?", "float[]?", "double[]?", "float[][]?")),
            (2, Gen.OneOf("Half[]?", "float[,,]?", "double[,,,]?", "System.Memory<float>", "CsrMatrix<double>?", "int[]?", "string?", "object?", "dynamic?", "float", "float[,][]?", "System.Collections.Generic.List<double>?", "Missing", "M?", "M?[]", "(int, int)")))
        select $"{attribute} {modifiers} {type} ";

    private static readonly Gen<string> Tail = Gen.Frequency((6, Gen.Const(";")), (2, Gen.OneOf("{ get; set; }", "{ get; }", "{ get; init; }", "{ set { } }", "=> null;", "= null;", "() { }", "")));

    private static readonly Gen<string> Source =
        from kind in Gen.Frequency((6, Gen.Const("public partial class M")), (2, Gen.OneOf("partial struct M", "partial record M", "public class M", "partial class M<T>", "static partial class M", "abstract partial class M", "file partial class M", "[WeightModel(Method = \"\")] partial class M", "[WeightModel(Seed = -1, Access = (WeightAccess)7)] partial class M", "[SignalPath(nameof(_w0), \"x\", Repeat = -1)] partial class M", "[SignalPath(nameof(_w0), nameof(_w1), Activation = Activation.Tanh, Repeat = 50)] partial class M")))
        from members in Gen.Select(Member, Tail, static (member, tail) => (member, tail)).Array[1, 3]
        select $"using WeightInit;\nnamespace N;\n{kind}\n{{\n    private const int Size = 4;\n    private int Dynamic => 3;\n    private string Text => \"\";\n{string.Concat(members.Select(static (member, i) => $"    {member.member}_w{i} {member.tail}\n"))}}}\n";

    private static int _filled;

    [Fact, Property]
    public void Source_GivesDiagnosticsOrWeights()
    {
        // By chance none of the random ones may build: this one does, so building and running is tried at least once.
        Check("using WeightInit;\nnamespace N;\npublic partial class M\n{\n    [NormalInit(4)] public float[]? _w0;\n}\n");
        Assert.True(_filled > 0, "a plain source was not built and run");
        Source.Hold(Check, 150, static source => source, threads: 2);
    }

    private static void Check(string source)
    {
        GeneratorRun run = GeneratorRun.Of(new Project(source));
        ImmutableArray<Diagnostic> found = run.Diagnose().GetAwaiter().GetResult();
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Id == "AD0001");
        Diagnostic[] errors = [.. found.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        HashSet<SyntaxTree> written = [.. run.Result.GeneratedTrees];
        Diagnostic[] ours = [.. errors.Where(error => written.Contains(error.Location.SourceTree!))];
        Assert.True(ours.Length == 0 || ours.Length < errors.Length, $"generated code has errors: {string.Join("\n", ours.Select(static error => error.ToString()))}\n{run.Text}");
        if (errors.Length == 0 && !Huge.Any(size => source.Contains(size, StringComparison.Ordinal)))
        {
            Run(run);
        }
    }

    private static void Run(GeneratorRun run)
    {
        using MemoryStream image = new();
        Assert.True(run.Output.Emit(image).Success);
        image.Position = 0;
        AssemblyLoadContext context = new("abuse", isCollectible: true);
        Type type = context.LoadFromStream(image).GetTypes().Single(static type => type.Name.StartsWith('M') && type.Namespace == "N");
        if (!type.IsAbstract && !type.ContainsGenericParameters && Activator.CreateInstance(type) is IWeightInitializable model)
        {
            try
            {
                model.InitializeWeights(1);
                Interlocked.Increment(ref _filled);
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                {
                    if (field.GetValue(model) is Array weights && weights is not Array[])
                    {
                        Assert.All(weights.Cast<object?>().Where(static value => value is float or double), static value => Assert.True(double.IsFinite(Convert.ToDouble(value))));
                    }
                }
            }
            catch (Exception error) when (error is InvalidOperationException or ArgumentException or SpectralInitializationException)
            {
                Assert.NotEmpty(error.Message);
            }
        }

        context.Unload();
    }
}
