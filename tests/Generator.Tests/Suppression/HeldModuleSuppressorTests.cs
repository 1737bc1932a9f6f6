using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>CS8618 of a model that another one fills by [WeightModule].</summary>
public sealed class HeldModuleSuppressorTests
{
    private const string Parts = """
        using System.Collections.Generic;
        using WeightInit;

        public partial class Head
        {
            [SpectralInit(4)] private double[,] _weight;
        }

        public partial class Block
        {
            [WeightModule] private readonly List<Head> _heads = [new()];
        }

        """;

    [Fact]
    public async Task HeldByAModelThatIsInitialised_IsSuppressed() => await GeneratorRun.Of(new Project(Parts +
        """
        public partial class Model
        {
            [WeightModule] private readonly Block[] _blocks = [new()];

            public Model() => InitializeWeights(1);
        }
        """)).BuildsClean();

    [Fact]
    public async Task HeldByAModelThatNobodyInitialises_IsKept()
    {
        GeneratorRun run = GeneratorRun.Of(new Project(Parts +
            """
            public partial class Model
            {
                [WeightModule] private readonly Block[] _blocks = [new()];
            }
            """));
        Assert.Single(await run.Diagnose(), static diagnostic => diagnostic.Id == "CS8618");
    }

    [Fact]
    public async Task BesideAnUnrelatedModelThatIsInitialised_IsKept()
    {
        GeneratorRun run = GeneratorRun.Of(new Project(Parts +
            """
            public partial class Model
            {
                [SpectralInit(4)] private double[,] _own;

                public Model() => InitializeWeights(1);
            }
            """));
        Assert.Single(await run.Diagnose(), static diagnostic => diagnostic.Id == "CS8618");
    }
}
