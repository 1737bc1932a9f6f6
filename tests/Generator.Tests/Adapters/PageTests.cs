using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>The adapter that docs/adapters.md shows compiles and runs exactly as it stands there.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task Page_CompilesAndFillsItsTensors()
    {
        string[] blocks = Blocks();
        GeneratorRun run = await GeneratorRun.Of(new Project(blocks) { Name = "Page" }).BuildsClean();
        using MemoryStream image = new();
        Assert.True(run.Output.Emit(image).Success);
        Assembly assembly = Assembly.Load(image.ToArray());
        object model = Activator.CreateInstance(assembly.GetType("Model")!, 3)!;

        float[,] recurrent = new float[64, 64];
        Initialize.Spectral(recurrent, WeightKey.FromSeed(3).Child("Model").Child("_recurrent"), 0.9);
        double[] input = new double[64 * 3];
        Initialize.Kaiming(input, [64, 3], WeightKey.FromSeed(3).Child("Model").Child("_input"));

        Assert.Equal(recurrent.Cast<float>().Select(static value => (double)value), Held<float>(model, "_recurrent"));
        Assert.Equal(input, Held<double>(model, "_input"));
        Assert.Equal(2, ((IWeightInitializable)model).VerifyWeights().Entries.Length);
    }

    [Fact]
    public void Adapter_IsAsShortAsThePageSays() => Assert.InRange(Blocks()[0].Split('\n').Count(static line => line.Trim().Length > 0), 30, 45);

    private static string[] Blocks([CallerFilePath] string here = "")
    {
        string page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "adapters.md"));
        return [.. Regex.Matches(page, "```csharp\n(.*?)```", RegexOptions.Singleline).Select(static match => match.Groups[1].Value).Take(2)];
    }

    private delegate Span<T> Rows<T>(int row);

    private static IEnumerable<double> Held<T>(object model, string field)
    {
        object tensor = model.GetType().GetField(field, BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(model)!;
        Rows<T> row = tensor.GetType().GetMethod("Row")!.CreateDelegate<Rows<T>>(tensor);
        int rows = (int)tensor.GetType().GetProperty("Rows")!.GetValue(tensor)!;
        return Enumerable.Range(0, rows).SelectMany(index => row(index).ToArray()).Select(static value => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
    }
}
