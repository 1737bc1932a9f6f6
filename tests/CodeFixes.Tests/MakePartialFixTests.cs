using System.Threading.Tasks;
using WeightInit.CodeFixes;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.CodeFixesTests;

using Fix = Fix<WeightAnalyzer, MakePartialFix>;

/// <summary>WI0001 is repaired by the word that is missing, with all that stood around it.</summary>
public sealed class MakePartialFixTests
{
    [Fact]
    public Task PublicClass() => Fix.Changes(
        """
        using WeightInit;

        /// <summary>A model.</summary>
        public sealed class {|WI0001:Model|}
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """,
        """
        using WeightInit;

        /// <summary>A model.</summary>
        public sealed partial class Model
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """);

    [Fact]
    public Task WithoutModifiers_KeepsTheCommentAbove() => Fix.Changes(
        """
        using WeightInit;

        // A comment.
        struct {|WI0001:Model|}
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """,
        """
        using WeightInit;

        // A comment.
        partial struct Model
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """);

    [Fact]
    public Task EnclosingTypes_AreAllMadePartial() => Fix.Changes(
        """
        using WeightInit;

        public class {|WI0001:Outer|}
        {
            public record {|WI0001:First|}
            {
                [SpectralInit(4)] private double[,]? _weight;
            }

            public partial class Second
            {
                [SpectralInit(4)] private double[,]? _weight;
            }
        }
        """,
        """
        using WeightInit;

        public partial class Outer
        {
            public partial record First
            {
                [SpectralInit(4)] private double[,]? _weight;
            }

            public partial class Second
            {
                [SpectralInit(4)] private double[,]? _weight;
            }
        }
        """);

    [Fact]
    public Task AfterTheFix_TheGeneratedMethodIsThere() => Fix.Changes(
        """
        using WeightInit;

        public class {|WI0001:Model|}
        {
            [SpectralInit(4)] private double[,]? _weight;

            public Model() => {|CS0103:InitializeWeights|}(1);
        }
        """,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _weight;

            public Model() => InitializeWeights(1);
        }
        """);
}
