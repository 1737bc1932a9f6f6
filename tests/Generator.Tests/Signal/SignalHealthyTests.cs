using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests.Signal;

/// <summary>WI0205: the figures of a path that is as it should be.</summary>
public sealed class SignalHealthyTests
{
    private const string Id = "WI0205";

    [Fact]
    public async Task EdgeOfChaos_Warns()
    {
        Diagnostic[] found = await SignalRule.Warns(
            Id,
            """
            using WeightInit;

            [[|SignalPath(nameof(_weight), Repeat = 50, Name = "trunk")|]]
            public partial class Model
            {
                [KaimingInit(512, 512)] private float[,]? _weight;
            }
            """,
            "'trunk', 50 layers deep: the signal changes by a factor of 1.01 a layer and 1.41 in all, the gradient by 1 and 1; χ = 1, the edge of chaos, trainable to any depth");
        Assert.Equal(DiagnosticSeverity.Info, found[0].Severity);
    }

    [Fact]
    public Task LostSignal_DoesNotWarn() => SignalRule.DoesNotWarn(
        Id,
        """
        #pragma warning disable WI0203
        using WeightInit;

        [SignalPath(nameof(_weight), Repeat = 50)]
        public partial class Model
        {
            [XavierInit(512, 512)] private float[,]? _weight;
        }
        """);
}
