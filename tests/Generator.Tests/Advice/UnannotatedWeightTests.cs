using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0102: a field that looks like a weight and is never filled.</summary>
public sealed class UnannotatedWeightTests
{
    private const string Id = "WI0102";

    [Theory]
    [InlineData("private double[,]? [|_second|];")]
    [InlineData("private readonly double[,] [|_second|] = new double[4, 4];")]
    [InlineData("private double[,] [|_second|] = null!; public double Read(int i) => _second[i, 0] + this._second.GetLength(0);")]
    [InlineData("private double[,]? [|_second|], [|_third|];")]
    public Task NothingFillsIt_IsTold(string member) => Rule.Advises(Id, Source(member), "of type double[,] like the weight '_first'", "annotate it");

    [Fact]
    public Task ForgottenAttribute_Warns() => Rule.Advises(Id, Source("private double[,]? [|_second|];"), "'Model._second'");

    [Theory]
    [InlineData("private double[,] _second = new double[,] { { 1 } };")]
    [InlineData("private double[,] _second = Load(); private static double[,] Load() => new double[1, 1];")]
    [InlineData("private double[,]? _second; public void Set(double[,] value) => _second = value;")]
    [InlineData("private readonly double[,] _state = new double[4, 4]; public void Step() => _state[0, 0] += 1;")]
    [InlineData("private readonly double[,] _state = new double[4, 4]; public void Step() => this._state[0, 0]++;")]
    [InlineData("private readonly double[,] _state = new double[4, 4]; public void Step() => System.Array.Clear(_state);")]
    [InlineData("private readonly double[,] _state = new double[4, 4]; public double[,] State => _state;")]
    [InlineData("private readonly double[,] _state = new double[4, 4]; public void Step() { ref double first = ref _state[0, 0]; first = 1; }")]
    [InlineData("public double[,]? Second;")]
    [InlineData("private static double[,]? _shared;")]
    [InlineData("private float[,]? _other;")]
    public Task SomethingMayFillIt_IsNotTold(string member) => Rule.DoesNotAdvise(Id, Source(member));

    [Fact]
    public Task Assigned_DoesNotWarn() => Rule.DoesNotAdvise(Id, Source("private double[,]? _second; public void Set(double[,] value) => _second = value;"));

    private static string Source(string member) => $$"""
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _first;
            {{member}}

            public Model() => InitializeWeights(1);
        }
        """;
}
