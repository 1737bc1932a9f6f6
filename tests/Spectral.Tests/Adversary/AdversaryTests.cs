using System;
using System.Linq;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>A cut of every adversarial family, on seeds that nobody has seen and on those that once were wrong.</summary>
public class AdversaryTests
{
    private const int Cases = 6;

    private static readonly ulong _seed = Environment.GetEnvironmentVariable("WEIGHTINIT_CAMPAIGN_SEED") is string text
        ? ulong.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
        : (ulong)Random.Shared.NextInt64(1, long.MaxValue);

    public static TheoryData<string> FamiliesOfAll => [.. Adversary.Families.Keys];

    public static TheoryData<string> SymmetricFamilies =>
        [.. Adversary.Families.Keys.Where(name => name.StartsWith("symmetric", StringComparison.Ordinal) || name.StartsWith("norm,", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(FamiliesOfAll))]
    public void SmallOnes_AreRightWithinTheirBound(string family)
    {
        for (ulong index = 0; index < Cases; index++)
        {
            int size = (int)(25 + ((_seed + (index * 37)) % 230));
            Check(family, size, _seed + index, SpectralMethod.Auto);
        }
    }

    [Theory]
    [MemberData(nameof(SymmetricFamilies))]
    public void LargeSymmetricOnesAndNorms_AreRightWithinTheirBound(string family)
    {
        for (ulong index = 0; index < Cases; index++)
        {
            Check(family, (int)(257 + ((_seed + (index * 53)) % 200)), _seed + index, SpectralMethod.Auto);
        }
    }

    [Theory]
    [InlineData("symmetric, ends tie", 511, 21ul)]
    [InlineData("symmetric, ends tie", 314, 71ul)]
    [InlineData("symmetric, ends tie", 262, 173ul)]
    [InlineData("symmetric cluster", 293, 78ul)]
    [InlineData("symmetric cluster", 382, 330ul)]
    [InlineData("norm, singular values tie", 98, 75ul)]
    [InlineData("norm, singular values tie", 308, 485ul)]
    [InlineData("norm, singular values tie", 502, 8ul)]
    [InlineData("cluster of moduli", 294, 301ul)]
    [InlineData("cluster of moduli", 569, 1121408534609159687ul)]
    [InlineData("cluster of moduli", 228, 4949287670589558488ul)]
    [InlineData("moduli tie, real", 266, 4949287670589559913ul)]
    [InlineData("moduli tie, pairs", 332, 1121408534609159702ul)]
    [InlineData("moduli tie, pairs", 301, 1121408534609159797ul)]
    [InlineData("normal tie", 341, 1121408534609159824ul)]
    [InlineData("normal tie", 293, 426ul)]
    [InlineData("blind start", 372, 4949287670589560398ul)]
    [InlineData("near neighbour", 324, 1620842714262245923ul)]
    [InlineData("near neighbour", 343, 1620842714262247223ul)]
    [InlineData("normal tie", 115, 5711480357770496839ul)]
    [InlineData("normal tie", 190, 5711480357770498239ul)]
    [InlineData("normal tie", 123, 5711480357770498685ul)]
    [InlineData("normal tie", 215, 5711480357770499610ul)]
    [InlineData("normal tie", 340, 5210401889393054938ul)]
    [InlineData("normal tie", 291, 5210401889393055243ul)]
    [InlineData("normal tie", 428, 3097995000793332877ul)]
    [InlineData("normal tie", 408, 3097995000793333045ul)]
    [InlineData("normal tie", 341, 3097995000793333087ul)]
    [InlineData("circulant", 319, 2091203680455062698ul)]
    [InlineData("cluster of moduli", 467, 1121408534609159747ul)]
    [InlineData("cluster of moduli", 590, 1121408534609159777ul)]
    [InlineData("cluster of moduli", 462, 1121408534609159933ul)]
    public void OnesThatWereWrong_AreRight(string family, int size, ulong seed) => Check(family, size, seed, SpectralMethod.Auto);

    private static void Check(string family, int size, ulong seed, SpectralMethod method)
    {
        AdversaryTrial trial = AdversaryTrial.Run(Adversary.Draw(family, size, seed), new SpectralOptions { Method = method });
        Assert.False(trial.IsWrong || trial.ExceedsBound, $"seed {seed}: {trial}");
    }
}
