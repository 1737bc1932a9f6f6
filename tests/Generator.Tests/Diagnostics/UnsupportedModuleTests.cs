using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0023: what [WeightModule] is on can be initialised.</summary>
public sealed class UnsupportedModuleTests
{
    private const string Id = "WI0023";

    [Fact]
    public Task TypeWithoutWeights_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _good;
            [WeightModule] private readonly string [|_bad|] = "";
        }
        """,
        "'Model._bad'", "'string' has no annotated weights");

    [Fact]
    public Task TypeWithAPrivateMethod_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Private)]
        public partial class Block
        {
            [SpectralInit(4)] private double[,]? _good;
        }

        public partial class Model
        {
            [WeightModule] private readonly Block [|_bad|] = new();
        }
        """,
        "leave its generated method public");

    [Fact]
    public Task StructsInAList_Warns() => Rule.Warns(
        Id,
        """
        using System.Collections.Generic;
        using WeightInit;

        public partial struct Head
        {
            [SpectralInit(4)] private double[,]? _good;
        }

        public partial class Model
        {
            [WeightModule] private readonly List<Head> [|_bad|] = [];
        }
        """,
        "hands out copies", "use an array");

    [Fact]
    public Task StructInAProperty_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial struct Head
        {
            [SpectralInit(4)] private double[,]? _good;
        }

        public partial class Model
        {
            [WeightModule] public Head [|Bad|] { get; set; }
        }
        """,
        "hands out copies", "use a field");

    [Fact]
    public Task PropertyWithoutGetter_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Block
        {
            [SpectralInit(4)] private double[,]? _good;
        }

        public partial class Model
        {
            [WeightModule] public Block? [|Bad|] { set => System.Console.WriteLine(value); }
        }
        """,
        "has no getter");

    [Fact]
    public Task EveryWayToHoldAModel_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using System.Collections.Generic;
        using WeightInit;

        public partial class Block
        {
            [SpectralInit(4)] private double[,]? _weight;
        }

        public partial class Model
        {
            [WeightModule] private readonly Block _one = new();
            [WeightModule] private readonly Block[] _array = [];
            [WeightModule] private readonly List<Block?> _list = [];
            [WeightModule] public IWeightInitializable? Any { get; set; }
        }
        """);
}
