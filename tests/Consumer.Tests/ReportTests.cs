using System;
using System.Linq;
using System.Text.Json;
using Demo;
using Xunit;

namespace WeightInit.ConsumerTests;

public sealed class ReportTests
{
    [Fact]
    public void Report_PrintsAnAlignedTable()
    {
        string[] lines = new Deep(3).Report.ToString().Split('\n');

        Assert.Equal(5, lines.Length);
        Assert.All(["weight", "shape", "scheme", "stretching", "scale", "method", "key"], header => Assert.Contains(header, lines[0]));
        AssertAligned(lines, "shape", "type", "scheme", "key");
        Assert.Contains("3×3", lines[1]);
    }

    [Fact]
    public void Verification_PrintsAnAlignedTable()
    {
        string[] lines = new Deep(3).VerifyWeights().ToString().Split('\n');

        Assert.Equal(5, lines.Length);
        AssertAligned(lines, "shape", "type", "measure");
    }

    [Fact]
    public void Json_HoldsEveryFieldOfTheReport()
    {
        WeightReport report = new Ns.Reservoir(7).Report;
        JsonElement[] weights = [.. JsonDocument.Parse(report.ToJson()).RootElement.GetProperty("weights").EnumerateArray()];

        Assert.Equal(report.Entries.Length, weights.Length);
        foreach ((WeightReportEntry entry, JsonElement json) in report.Entries.Zip(weights))
        {
            Assert.Equal(
                ["name", "declaringType", "shape", "elementType", "scheme", "key", "measure", "stretchingFactor", "errorBound", "complexPair", "residual", "products", "method", "converged", "scale"],
                json.EnumerateObject().Select(static property => property.Name));
            Assert.Equal(entry.Name, json.GetProperty("name").GetString());
            Assert.Equal(entry.DeclaringType, json.GetProperty("declaringType").GetString());
            Assert.Equal(entry.Shape.Dimensions.ToArray(), json.GetProperty("shape").EnumerateArray().Select(static size => size.GetInt32()));
            Assert.Equal(entry.ElementType, json.GetProperty("elementType").GetString());
            Assert.Equal(entry.Scheme, json.GetProperty("scheme").GetString());
            Assert.Equal(entry.Key.ToString(), json.GetProperty("key").GetString());
            Assert.Equal(entry.Measure.ToString(), json.GetProperty("measure").GetString());
            Assert.Equal(entry.StretchingFactor, json.GetProperty("stretchingFactor").GetDouble());
            Assert.Equal(entry.Scale, json.GetProperty("scale").GetDouble());
            Assert.Equal(entry.Estimate!.Value.IsComplexPair, json.GetProperty("complexPair").GetBoolean());
            Assert.Equal(entry.Estimate!.Value.Method.ToString(), json.GetProperty("method").GetString());
        }
    }

    [Fact]
    public void Json_HoldsEveryFieldOfTheVerification()
    {
        Ns.Reservoir model = new(7);
        JsonElement weight = JsonDocument.Parse(model.VerifyWeights().ToJson()).RootElement.GetProperty("weights")[0];

        Assert.Equal(0.9, weight.GetProperty("gain").GetDouble());
        Assert.Equal(model.Recurrent.Cast<double>().Min(), weight.GetProperty("minimum").GetDouble());
        Assert.Equal(model.Recurrent.Cast<double>().Max(), weight.GetProperty("maximum").GetDouble());
        Assert.Equal(0, weight.GetProperty("nonFinite").GetInt64());
        Assert.Equal(WeightFingerprint.Text(WeightFingerprint.Of([.. model.Recurrent.Cast<double>()])), weight.GetProperty("fingerprint").GetString());

        // 512² normal values scaled by 0.9/ρ: mean and deviation within 5 standard errors, σ/√n and σ/√(2n).
        double deviation = model.Report.Entries[0].Scale!.Value;
        Assert.InRange(weight.GetProperty("mean").GetDouble(), -5 * deviation / 512, 5 * deviation / 512);
        Assert.InRange(weight.GetProperty("standardDeviation").GetDouble(), deviation * (1 - (5 / (512 * Math.Sqrt(2)))), deviation * (1 + (5 / (512 * Math.Sqrt(2)))));
    }

    [Fact]
    public void Verification_CountsWhatIsNotFinite()
    {
        Ns.Reservoir model = new(7);
        model.Recurrent[3, 4] = double.NaN;
        model.Recurrent[5, 6] = double.PositiveInfinity;

        WeightVerificationEntry entry = model.VerifyWeights().Entries[0];

        Assert.Equal(2, entry.NonFinite);
        Assert.Null(entry.Estimate);
    }

    [Fact]
    public void Verification_SeesAChangedWeight()
    {
        Ns.Reservoir model = new(7);
        for (int row = 0; row < 512; row++)
        {
            for (int column = 0; column < 512; column++)
            {
                model.Recurrent[row, column] *= 2;
            }
        }

        Assert.InRange(model.VerifyWeights().Entries[0].Estimate!.Value.Value, 1.8 * (1 - 2e-6), 1.8 * (1 + 2e-6));
    }

    [Fact]
    public void VerifyingBeforeInitialising_SaysSo()
    {
        string message = Assert.Throws<InvalidOperationException>(() => new Seeded().VerifyWeights()).Message;

        Assert.Contains("Weight is null", message);
        Assert.Contains("initialise the weights before verifying", message);
    }

    // A left-aligned cell begins where its header does.
    private static void AssertAligned(string[] lines, params string[] headers)
    {
        foreach (string header in headers)
        {
            int start = lines[0].IndexOf(header, StringComparison.Ordinal);
            Assert.All(lines, line => Assert.Equal(' ', line[start - 1]));
            Assert.All(lines, line => Assert.NotEqual(' ', line[start]));
        }
    }
}
