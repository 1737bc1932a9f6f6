using System.Linq;
using Xunit;

namespace WeightInit.ConsumerTests.Schemes;

/// <summary>Every attribute gives the very values of the plain call that it stands for.</summary>
public sealed class SchemeTests
{
    private const int Seed = 11;

    private static readonly SchemeModel Model = new(Seed);

    [Fact]
    public void Normal_Single()
    {
        float[] expected = new float[24];
        Initialize.Normal(expected, Key("NormalSingle"), mean: -1, standardDeviation: 0.5);
        Assert.Equal(expected, Model.NormalSingle);
    }

    [Fact]
    public void Normal_Double()
    {
        double[] expected = new double[24];
        Initialize.Normal(expected, Key("NormalDouble"), mean: -1, standardDeviation: 0.5);
        Assert.Equal(expected, Model.NormalDouble);
    }

    [Fact]
    public void Uniform_Single()
    {
        float[] expected = new float[24];
        Initialize.Uniform(expected, Key("UniformSingle"), low: -0.1, high: 0.3);
        Assert.Equal(expected, Model.UniformSingle);
    }

    [Fact]
    public void Uniform_Double()
    {
        double[] expected = new double[24];
        Initialize.Uniform(expected, Key("UniformDouble"), low: -0.1, high: 0.3);
        Assert.Equal(expected, Model.UniformDouble);
    }

    [Fact]
    public void Truncated_Single()
    {
        float[] expected = new float[24];
        Initialize.TruncatedNormal(expected, Key("TruncatedSingle"), standardDeviation: 0.02, lower: -1);
        Assert.Equal(expected, Model.TruncatedSingle);
    }

    [Fact]
    public void Truncated_Double()
    {
        double[] expected = new double[24];
        Initialize.TruncatedNormal(expected, Key("TruncatedDouble"), standardDeviation: 0.02, lower: -1);
        Assert.Equal(expected, Model.TruncatedDouble);
    }

    [Fact]
    public void Constant_Single()
    {
        float[] expected = new float[24];
        Initialize.Constant(expected, 0.25);
        Assert.Equal(expected, Model.ConstantSingle);
    }

    [Fact]
    public void Constant_Double()
    {
        double[] expected = new double[24];
        Initialize.Constant(expected, 0.25);
        Assert.Equal(expected, Model.ConstantDouble);
    }

    [Fact]
    public void Zeros_Single()
    {
        float[] expected = new float[24];
        Initialize.Zeros(expected);
        Assert.Equal(expected, Model.ZerosSingle);
    }

    [Fact]
    public void Zeros_Double()
    {
        double[] expected = new double[24];
        Initialize.Zeros(expected);
        Assert.Equal(expected, Model.ZerosDouble);
    }

    [Fact]
    public void Ones_Single()
    {
        float[] expected = new float[24];
        Initialize.Ones(expected);
        Assert.Equal(expected, Model.OnesSingle);
    }

    [Fact]
    public void Ones_Double()
    {
        double[] expected = new double[24];
        Initialize.Ones(expected);
        Assert.Equal(expected, Model.OnesDouble);
    }

    [Fact]
    public void Xavier_Single()
    {
        float[] expected = new float[24];
        Initialize.Xavier(expected, [4, 6], Key("XavierSingle"), gain: 2, distribution: WeightDistribution.Uniform);
        Assert.Equal(expected, Model.XavierSingle);
    }

    [Fact]
    public void Xavier_Double()
    {
        double[] expected = new double[24];
        Initialize.Xavier(expected, [4, 6], Key("XavierDouble"), gain: 2, distribution: WeightDistribution.Uniform);
        Assert.Equal(expected, Model.XavierDouble);
    }

    [Fact]
    public void LeCun_Single()
    {
        float[] expected = new float[24];
        Initialize.LeCun(expected, [4, 6], Key("LeCunSingle"), fans: new FanRule { Layout = WeightLayout.InOutKernel });
        Assert.Equal(expected, Model.LeCunSingle);
    }

    [Fact]
    public void LeCun_Double()
    {
        double[] expected = new double[24];
        Initialize.LeCun(expected, [4, 6], Key("LeCunDouble"), fans: new FanRule { Layout = WeightLayout.InOutKernel });
        Assert.Equal(expected, Model.LeCunDouble);
    }

    [Fact]
    public void Kaiming_Single()
    {
        float[] expected = new float[24];
        Initialize.Kaiming(expected, [4, 6], Key("KaimingSingle"), activation: Activation.Tanh, convention: GainConvention.PyTorch, mode: FanMode.FanOut);
        Assert.Equal(expected, Model.KaimingSingle);
    }

    [Fact]
    public void Kaiming_Double()
    {
        double[] expected = new double[24];
        Initialize.Kaiming(expected, [4, 6], Key("KaimingDouble"), activation: Activation.Tanh, convention: GainConvention.PyTorch, mode: FanMode.FanOut);
        Assert.Equal(expected, Model.KaimingDouble);
    }

    [Fact]
    public void Scaling_Single()
    {
        float[] expected = new float[24];
        Initialize.VarianceScaling(expected, [4, 6], Key("ScalingSingle"), scale: 3, mode: FanMode.FanGeometric, distribution: WeightDistribution.TruncatedNormal);
        Assert.Equal(expected, Model.ScalingSingle);
    }

    [Fact]
    public void Scaling_Double()
    {
        double[] expected = new double[24];
        Initialize.VarianceScaling(expected, [4, 6], Key("ScalingDouble"), scale: 3, mode: FanMode.FanGeometric, distribution: WeightDistribution.TruncatedNormal);
        Assert.Equal(expected, Model.ScalingDouble);
    }

    [Fact]
    public void Packed_Single()
    {
        float[] expected = new float[24];
        Initialize.Xavier(expected, [12, 2], Key("PackedSingle"), fans: new FanRule { Packed = 3 });
        Assert.Equal(expected, Model.PackedSingle);
    }

    [Fact]
    public void Packed_Double()
    {
        double[] expected = new double[24];
        Initialize.Xavier(expected, [12, 2], Key("PackedDouble"), fans: new FanRule { Packed = 3 });
        Assert.Equal(expected, Model.PackedDouble);
    }

    [Fact]
    public void Orthogonal_Single()
    {
        float[] expected = new float[24];
        Initialize.Orthogonal(expected, [4, 6], Key("OrthogonalSingle"), gain: 1.5);
        Assert.Equal(expected, Model.OrthogonalSingle);
    }

    [Fact]
    public void Orthogonal_Double()
    {
        double[] expected = new double[24];
        Initialize.Orthogonal(expected, [4, 6], Key("OrthogonalDouble"), gain: 1.5);
        Assert.Equal(expected, Model.OrthogonalDouble);
    }

    [Fact]
    public void Identity_Single()
    {
        float[] expected = new float[24];
        Initialize.Identity(expected, [4, 6], gain: 0.5);
        Assert.Equal(expected, Model.IdentitySingle);
    }

    [Fact]
    public void Identity_Double()
    {
        double[] expected = new double[24];
        Initialize.Identity(expected, [4, 6], gain: 0.5);
        Assert.Equal(expected, Model.IdentityDouble);
    }

    [Fact]
    public void Sparse_Single()
    {
        float[] expected = new float[24];
        Initialize.Sparse(expected, [4, 6], Key("SparseSingle"), zerosPerColumn: 2);
        Assert.Equal(expected, Model.SparseSingle);
    }

    [Fact]
    public void Sparse_Double()
    {
        double[] expected = new double[24];
        Initialize.Sparse(expected, [4, 6], Key("SparseDouble"), zerosPerColumn: 2);
        Assert.Equal(expected, Model.SparseDouble);
    }

    [Fact]
    public void Sparsely_Single()
    {
        float[] expected = new float[24];
        Initialize.Spectral(expected, [4, 6], Key("SparselySingle"), new SpectralPattern { Connections = 2 }, gain: 0.8);
        Assert.Equal(expected, Model.SparselySingle);
    }

    [Fact]
    public void Sparsely_Double()
    {
        double[] expected = new double[24];
        Initialize.Spectral(expected, [4, 6], Key("SparselyDouble"), new SpectralPattern { Connections = 2 }, gain: 0.8);
        Assert.Equal(expected, Model.SparselyDouble);
    }

    [Fact]
    public void Delta_Single()
    {
        float[] expected = new float[24];
        Initialize.DeltaOrthogonal(expected, [4, 2, 3], Key("DeltaSingle"), gain: 1.1);
        Assert.Equal(expected, Model.DeltaSingle);
    }

    [Fact]
    public void Delta_Double()
    {
        double[] expected = new double[24];
        Initialize.DeltaOrthogonal(expected, [4, 2, 3], Key("DeltaDouble"), gain: 1.1);
        Assert.Equal(expected, Model.DeltaDouble);
    }

    [Fact]
    public void Dirac_Single()
    {
        float[] expected = new float[24];
        Initialize.Dirac(expected, [4, 2, 3], groups: 2);
        Assert.Equal(expected, Model.DiracSingle);
    }

    [Fact]
    public void Dirac_Double()
    {
        double[] expected = new double[24];
        Initialize.Dirac(expected, [4, 2, 3], groups: 2);
        Assert.Equal(expected, Model.DiracDouble);
    }

    [Fact]
    public void LeakyWeight_GivesItsUpdateTheGain()
    {
        WeightVerificationEntry entry = Model.VerifyWeights().Entries.Single(static entry => entry.Name == nameof(SchemeModel.Leaky));
        Assert.Equal(0.95, entry.Estimate!.Value.Value, 1e-9);
        Assert.Equal(0.95, entry.Gain);
    }

    [Fact]
    public void Vector_HasNoStretchingFactor()
    {
        WeightVerification verification = Model.VerifyWeights();
        WeightVerificationEntry entry = verification.Entries.Single(static entry => entry.Name == nameof(SchemeModel.Bias));
        Assert.Null(entry.Estimate);
        Assert.Null(entry.Measure);
        Assert.Contains("Bias", verification.ToString(), System.StringComparison.Ordinal);
        Assert.Contains("\"Bias\"", verification.ToJson(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Report_NamesSchemesThatMeasureNothing()
    {
        WeightReportEntry entry = new SchemeModel(1).InitializeWeights(1).Entries.Single(static entry => entry.Name == nameof(SchemeModel.KaimingSingle));
        Assert.Equal("KaimingInit(Activation = Tanh, Mode = FanOut, Convention = PyTorch)", entry.Scheme);
        Assert.Null(entry.Estimate);
    }

    private static WeightKey Key(string member) => ((WeightKey)Seed).Child("WeightInit.ConsumerTests.Schemes.SchemeModel").Child(member);
}
