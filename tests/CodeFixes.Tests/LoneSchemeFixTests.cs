using System.Threading.Tasks;
using WeightInit.CodeFixes;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.CodeFixesTests;

using Fix = Fix<LoneSchemeAnalyzer, ReplaceAttributeFix>;

/// <summary>WI0206 is repaired by the scheme that keeps the signal.</summary>
public sealed class LoneSchemeFixTests
{
    [Fact]
    public Task StandardNormal_BecomesLeCun() => Fix.Changes(
        """
        using WeightInit;

        public partial class Model
        {
            [{|WI0206:NormalInit(128, 128, StandardDeviation = 1, Key = "w")|}] private float[,]? _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        """
        using WeightInit;

        public partial class Model
        {
            [LeCunInit(128, 128, Key = "w")] private float[,]? _weight;

            public Model() => InitializeWeights(1);
        }
        """);
}
