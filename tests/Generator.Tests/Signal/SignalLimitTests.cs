using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests.Signal;

/// <summary>WI0207: the limit of .editorconfig is a number above 1.</summary>
public sealed class SignalLimitTests
{
    private const string Id = "WI0207";

    [Theory]
    [InlineData("many")]
    [InlineData("1")]
    [InlineData("-5")]
    [InlineData("NaN")]
    public Task WrongLimit_Warns(string limit) => SignalRule.Warns(
        Id,
        new Project(Source("[[|", "|]]")) { EditorConfig = $"root = true\n[*.cs]\nweightinit_signal_limit = {limit}\n" },
        $"weightinit_signal_limit = {limit} is no number above 1, so 1000 is used");

    [Theory]
    [InlineData("1e6")]
    [InlineData("1.5")]
    public Task Limit_DoesNotWarn(string limit) => SignalRule.DoesNotWarn(
        Id, new Project(Source("[", "]")) { EditorConfig = $"root = true\n[*.cs]\nweightinit_signal_limit = {limit}\n" });

    private static string Source(string open, string close) =>
        $$"""
        using WeightInit;

        {{open}}SignalPath(nameof(_weight)){{close}}
        public partial class Model
        {
            [KaimingInit(8, 8)] private float[,]? _weight;
        }
        """;
}
