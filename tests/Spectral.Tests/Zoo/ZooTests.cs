using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Every animal, on every way into the engine.</summary>
public class ZooTests
{
    private static readonly Dictionary<string, ZooCase> _cases = Zoo.All().ToDictionary(zoo => zoo.ToString());

    public static TheoryData<string> Names => [.. _cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Auto_IsRight(string name) => Check(_cases[name], SpectralMethod.Auto, mustConverge: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void Dense_IsRight(string name) => Check(_cases[name], SpectralMethod.Dense, mustConverge: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void Krylov_IsRightOrSaysSo(string name) => Check(_cases[name], SpectralMethod.Krylov, mustConverge: false);

    [Theory]
    [MemberData(nameof(Names))]
    public void PowerIteration_IsRightOrSaysSo(string name) => Check(_cases[name], SpectralMethod.PowerIteration, mustConverge: false);

    [Theory]
    [MemberData(nameof(Names))]
    public void Single_IsRightForTheRoundedMatrix(string name)
    {
        ZooCase zoo = _cases[name];
        float[] rounded = TestMatrices.ToSingle(zoo.Values);
        if (!rounded.AsSpan().ContainsAnyExceptInRange(float.MinValue, float.MaxValue))
        {
            SpectralEstimate single = Spectral.Radius(rounded, zoo.Size);
            SpectralEstimate wide = Spectral.Radius(TestMatrices.ToDouble(rounded), zoo.Size, new() { Method = SpectralMethod.Dense });
            Assert.True(
                Math.Abs(single.Value - wide.Value) <= single.ErrorBound + wide.ErrorBound + (1e-15 * wide.Value),
                $"{single} against {wide}");
        }
        else
        {
            Assert.Contains("finite", Assert.Throws<ArgumentException>(() => Spectral.Radius(rounded, zoo.Size)).Message);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Norm_OfEveryMethodIsTheDenseOne(string name)
    {
        ZooCase zoo = _cases[name];
        SpectralEstimate dense = Spectral.Norm(zoo.Values, zoo.Size, zoo.Size, new() { Method = SpectralMethod.Dense });

        // Among denormal numbers one unit in the last place is more than the tolerance.
        Assert.True(dense.Converged || double.IsSubnormal(dense.Value), $"{dense}");
        foreach (SpectralMethod method in new[] { SpectralMethod.Auto, SpectralMethod.Krylov, SpectralMethod.PowerIteration })
        {
            SpectralEstimate other = Spectral.Norm(zoo.Values, zoo.Size, zoo.Size, new() { Method = method });
            Assert.True(other.Converged == dense.Converged || method == SpectralMethod.PowerIteration, $"{method}: {other}");
            Assert.True(
                !other.Converged || Math.Abs(other.Value - dense.Value) <= other.ErrorBound + dense.ErrorBound + (1e-15 * dense.Value),
                $"{method}: {other} against {dense}");
        }
    }

    private static void Check(ZooCase zoo, SpectralMethod method, bool mustConverge)
    {
        SpectralEstimate estimate = Spectral.Radius(zoo.Values, zoo.Size, new SpectralOptions { Method = method });
        double error = Math.Abs(estimate.Value - zoo.Radius);
        string what = $"{zoo} by {method}: error {error:E2}, {estimate}";
        Assert.True(error <= estimate.ErrorBound + zoo.Slack + (1e-15 * zoo.Radius) || (!mustConverge && !estimate.Converged), what);
        Assert.True(error <= (1e-6 * zoo.Radius) + zoo.Slack || !estimate.Converged, what);
        if (zoo.WellConditioned && mustConverge)
        {
            Assert.True(estimate.Converged, what);
        }
    }
}
