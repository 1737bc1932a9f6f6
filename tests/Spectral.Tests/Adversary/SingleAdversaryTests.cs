using System;
using System.Linq;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>The adversaries in single precision, of those families for which it can be said how far the cast moves the answer.</summary>
/// <remarks>
/// The cast adds E with ‖E‖ ≤ u‖A‖_F, u = 2⁻²⁴. Singular values, and eigenvalues of symmetric matrices, move by at most ‖E‖ (Weyl).
/// Those of a normal matrix stay within ‖E‖ of one of the former (Bauer and Fike), and of two whose discs touch the larger
/// may end up on the far side of the smaller's: 3‖E‖.
/// </remarks>
public class SingleAdversaryTests
{
    private const double Rounding = 5.9604644775390625e-08;

    private static readonly ulong _seed = Environment.GetEnvironmentVariable("WEIGHTINIT_CAMPAIGN_SEED") is string text
        ? ulong.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
        : (ulong)Random.Shared.NextInt64(1, long.MaxValue);

    public static TheoryData<string> Normal => ["normal tie", "circulant"];

    public static TheoryData<string> Symmetric =>
        [.. Adversary.Families.Keys.Where(name => name.StartsWith("symmetric", StringComparison.Ordinal) || name.StartsWith("norm,", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Normal))]
    public void NormalOnes_AreRightWithinTheirBound(string family) => CheckAll(family, 3, large: false);

    [Theory]
    [MemberData(nameof(Symmetric))]
    public void SymmetricOnesAndNorms_AreRightWithinTheirBound(string family)
    {
        CheckAll(family, 1, large: false);
        CheckAll(family, 1, large: true);
    }

    private static void CheckAll(string family, double moves, bool large)
    {
        for (ulong index = 0; index < 3; index++)
        {
            int size = (int)((large ? 257ul : 25ul) + ((_seed + (index * 37)) % (large ? 200u : 230u)));
            AdversaryCase adversary = Adversary.Draw(family, size, _seed + index);
            float[] single = TestMatrices.ToSingle(adversary.Values);
            SpectralEstimate estimate = adversary.IsNorm ? Spectral.Norm(single, size, size) : Spectral.Radius(single, size);
            double slack = adversary.Slack + (moves * Rounding * Math.Sqrt(adversary.Values.Sum(value => value * value)));
            double error = Math.Abs(estimate.Value - adversary.Exact);
            Assert.True(
                (!estimate.Converged || error <= (1e-6 * adversary.Exact) + slack) && error <= estimate.ErrorBound + slack,
                $"seed {_seed + index}: {adversary} in single precision: error {error:E2}, the cast may explain {slack:E1}, {estimate}");
        }
    }
}
