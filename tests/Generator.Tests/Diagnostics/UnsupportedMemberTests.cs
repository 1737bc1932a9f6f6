using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0020: the member cannot hold a weight.</summary>
public sealed class UnsupportedMemberTests
{
    private const string Id = "WI0020";

    [Fact]
    public Task BackingField_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [field: SpectralInit(4)] public double[,] [|Bad|] { get; set; } = new double[4, 4];

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model.Bad' cannot be initialised", "annotate the property itself");

    [Fact]
    public Task ExplicitImplementation_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public interface ILayer
        {
            double[,] Bad { get; set; }
        }

        public partial class Model : ILayer
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] double[,] ILayer.[|Bad|] { get; set; } = new double[4, 4];

            public Model() => InitializeWeights(1);
        }
        """,
        "explicit interface implementation", "annotate a field");

    [Fact]
    public Task Indexer_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] public double[,] [|this|][int index] { get => _good; set => _good = value; }

            public Model() => InitializeWeights(1);
        }
        """,
        "an indexer holds no array");

    [Fact]
    public Task RefField_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public ref partial struct Model
        {
            [SpectralInit(4)] private double[,]? _good;
            [SpectralInit(4)] private ref double[,]? [|_bad|];
        }
        """,
        "a ref field");

    [Fact]
    public Task RecordParameter_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial record struct Model([property: SpectralInit(4)] double[,] [|Bad|])
        {
            [SpectralInit(4)] private double[,]? _good;
        }
        """,
        "a record's parameter declares it", "declare the property in the body");

    [Fact]
    public Task RecordParameterAlone_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial record Model([property: SpectralInit(4)] double[,] [|Bad|]);
        """,
        "a record's parameter declares it");

    [Fact]
    public Task RecordParameterField_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial record Model([field: SpectralInit(4)] double[,] [|Bad|]);
        """,
        "annotate the property itself");

    [Fact]
    public Task DerivedFromRecordWithParameterAlone_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial record Base([property: SpectralInit(4)] double[,] [|Bad|]);

        public partial record Model() : Base(new double[4, 4])
        {
            [SpectralInit(4)] private double[,]? _good;
        }
        """,
        "a record's parameter declares it");

    [Fact]
    public Task ObsoleteAsError_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [System.Obsolete("Gone.", true)] [SpectralInit(4)] private double[,]? [|_bad|];

            public Model() => InitializeWeights(1);
        }
        """,
        "makes naming it an error");

    [Fact]
    public Task ObsoleteAsErrorInObsoleteType_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        [System.Obsolete("Old.")]
        public partial class Model
        {
            [System.Obsolete("Gone.", true)] [SpectralInit(4)] private double[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task FieldTargetOnField_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [field: SpectralInit(4)] private double[,] _weight;
            [property: SpectralInit(4)] public double[,] Property { get; set; }

            public Model() => InitializeWeights(1);
        }
        """);
}
