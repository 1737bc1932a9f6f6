using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

/// <summary>The experiment on a matrix of the user's own.</summary>
public sealed class OwnMatrixTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Matrix_IsReadStudiedAndReported()
    {
        string file = _folder.Write("my <matrix> & [more].mtx", "%%MatrixMarket matrix coordinate real symmetric\n3 3 3\n1 1 2\n2 1 -1\n3 3 5\n");

        SampleRun run = await SampleRun.Of("--matrix", file, "--out", _folder["report"], "--steps", "80");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        using JsonDocument results = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder["report"], "results.json")));
        JsonElement raw = results.RootElement.GetProperty("raw");
        Assert.Equal([2.0, -1, 0, -1, 0, 0, 0, 0, 5], raw.GetProperty("matrix").EnumerateArray().Select(value => value.GetDouble()));
        Assert.Equal(5, raw.GetProperty("radius").GetProperty("value").GetDouble(), tolerance: 1e-12);
        Assert.Equal(5, raw.GetProperty("quotients")[79].GetDouble(), tolerance: 1e-9);
        Assert.Equal(3, results.RootElement.GetProperty("settings").GetProperty("size").GetInt32());
        Assert.Contains("the matrix in my &lt;matrix&gt; &amp; [more].mtx", File.ReadAllText(Path.Combine(_folder["report"], "index.html")));
    }

    [Fact]
    public void RealDominantEigenvalue_Settles() => Assert.Equal(QuotientBehaviour.Settles, Study([2, 7, 0, 0, -1.5, 0, 0, 3, 1]).Behaviour);

    [Fact]
    public void ComplexPair_NeverSettles() => Assert.Equal(QuotientBehaviour.ComplexPair, Study([0, -2, 0, 0.5, 0, 0, 0, 0, 0.1]).Behaviour);

    [Fact]
    public void EigenvaluesOfOppositeSign_NeverSettle() => Assert.Equal(QuotientBehaviour.Slow, Study([0, 2, 0, 0.5, 0, 0, 0, 0, 0.1]).Behaviour);

    [Fact]
    public void DefectiveMatrix_SettlesSlowly() => Assert.Equal(QuotientBehaviour.Slow, Study([1, 1, 0, 0, 1, 1, 0, 0, 1]).Behaviour);

    [Fact]
    public void RotationByAnyAngle_KeepsTheNormAndSettles() => Assert.Equal(QuotientBehaviour.Settles, Study([0, -1, 0, 1, 0, 0, 0, 0, 0.1]).Behaviour);

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    public async Task MatrixOfExtremeScale_IsReported(double scale)
    {
        string row = string.Join(",", new[] { 2, 1, 0.5 }.Select(value => (value * scale).ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
        string file = _folder.Write("m.csv", $"{row}\n{row}\n{row}\n");

        SampleRun run = await SampleRun.Of("--matrix", file, "--out", _folder["report"]);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        using JsonDocument results = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder["report"], "results.json")));
        JsonElement raw = results.RootElement.GetProperty("raw");
        Assert.Equal(3.5, raw.GetProperty("radius").GetProperty("value").GetDouble() / scale, tolerance: 1e-12);
        Assert.Equal(Math.Log10(3.5 * scale), raw.GetProperty("log10Norms")[60].GetDouble() - raw.GetProperty("log10Norms")[59].GetDouble(), tolerance: 1e-9);
    }

    private static MatrixStudy Study(double[] values)
    {
        SquareMatrix matrix = new(3, values);
        SpectralEstimate radius = MatrixExperiment.Radius(matrix, CancellationToken.None);
        return MatrixExperiment.Study(matrix, radius, ArticleExperiment.StartKey(1), 100, CancellationToken.None);
    }
}
