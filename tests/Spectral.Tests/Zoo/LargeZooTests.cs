using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Every large animal, in both precisions: right, or an honest flag, and no bound that claims too much.</summary>
public class LargeZooTests
{
    public static TheoryData<string> Names => [.. LargeZoo.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Double_IsRightOrSaysSo(string name)
    {
        LargeCase zoo = LargeZoo.All[name]();
        SpectralEstimate estimate = Spectral.Radius(zoo.Values, zoo.Size, new() { Method = SpectralMethod.Krylov });
        Check(zoo, estimate, zoo.Slack, mustBound: false);
        if (!estimate.Converged)
        {
            // Auto begins in the same way, and has the dense path to turn to.
            estimate = Spectral.Radius(zoo.Values, zoo.Size);
            Check(zoo, estimate, zoo.Slack, mustBound: true);
            Assert.True(estimate.Converged || !zoo.IsWellConditioned, $"{zoo}: {estimate}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Single_IsRightOrSaysSo(string name)
    {
        LargeCase zoo = LargeZoo.All[name]();
        float[] rounded = TestMatrices.ToSingle(zoo.Values);
        if (rounded.AsSpan().ContainsAnyExceptInRange(float.MinValue, float.MaxValue))
        {
            Assert.Contains("finite", Assert.Throws<ArgumentException>(() => Spectral.Radius(rounded, zoo.Size)).Message);
            return;
        }

        Check(zoo, Spectral.Radius(rounded, zoo.Size, new() { Method = SpectralMethod.Krylov }), zoo.Slack + zoo.SingleSlack, mustBound: false);
    }

    private static void Check(LargeCase zoo, SpectralEstimate estimate, double slack, bool mustBound)
    {
        double allowed = slack + (1e-15 * zoo.Radius);
        double error = Math.Abs(estimate.Value - zoo.Radius);
        string what = $"{zoo}: error {error:E2}, building may explain {allowed:E1}, {estimate}";
        Assert.True(error <= estimate.ErrorBound + allowed || (!mustBound && !estimate.Converged), what);
        Assert.True(error <= (1e-6 * zoo.Radius) + allowed || !estimate.Converged, what);
    }
}
