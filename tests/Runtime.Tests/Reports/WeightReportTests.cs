using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace WeightInit.RuntimeTests;

public sealed class WeightReportTests
{
    private static readonly WeightReport Report = new([Entry("_short", 0.5), Entry("_muchLongerName", double.PositiveInfinity)]);

    [Fact]
    public void ToString_AlignsItsColumns()
    {
        string[] lines = Report.ToString().Split('\n');
        Assert.Equal(3, lines.Length);
        int column = lines[0].IndexOf("shape", StringComparison.Ordinal);
        Assert.All(lines[1..], line => Assert.Equal("12×3", line.Substring(column, 4)));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void ToJson_HoldsEveryProperty()
    {
        JsonElement weight = JsonDocument.Parse(Report.ToJson()).RootElement.GetProperty("weights")[0];
        string[] expected =
        [
            "name", "declaringType", "shape", "elementType", "scheme", "key", "measure", "stretchingFactor", "errorBound",
            "complexPair", "residual", "products", "method", "converged", "scale",
        ];
        Assert.Equal(expected.Order(), weight.EnumerateObject().Select(property => property.Name).Order());
        Assert.Equal("_short", weight.GetProperty("name").GetString());
        Assert.Equal([12, 3], weight.GetProperty("shape").EnumerateArray().Select(size => size.GetInt32()));
        Assert.Equal(3.25, weight.GetProperty("stretchingFactor").GetDouble());
        Assert.Equal(0.5, weight.GetProperty("scale").GetDouble());
        Assert.Equal(((WeightKey)7).ToString(), weight.GetProperty("key").GetString());
    }

    [Fact]
    public void ToJson_WritesNullForWhatJsonCannotSay()
        => Assert.Equal(
            JsonValueKind.Null,
            JsonDocument.Parse(Report.ToJson()).RootElement.GetProperty("weights")[1].GetProperty("scale").ValueKind);

    private static WeightReportEntry Entry(string name, double scale) => new()
    {
        Name = name,
        DeclaringType = "Ns.Outer`1+Inner",
        Shape = new WeightShape(12, 3),
        ElementType = "double",
        Scheme = "SpectralInit",
        Key = 7,
        Measure = SpectralMeasure.Norm,
        Estimate = new SpectralEstimate { Value = 3.25, ErrorBound = 1e-15, Method = SpectralMethod.Dense, Converged = true },
        Scale = scale,
    };
}
