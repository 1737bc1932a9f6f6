using System;

namespace WeightInit.SpectralTests;

/// <summary>What the engine said of an adversarial matrix.</summary>
/// <param name="Case">The matrix and its exact answer.</param>
/// <param name="Estimate">The engine's.</param>
public sealed record AdversaryTrial(AdversaryCase Case, SpectralEstimate Estimate)
{
    /// <summary>Distance from the exact value.</summary>
    public double Error => Math.Abs(Estimate.Value - Case.Exact);

    /// <summary>Called converged, yet further off than the tolerance and than building the matrix allows.</summary>
    public bool IsWrong => Estimate.Converged && !(Error <= (1e-6 * Case.Exact) + Case.Slack);

    /// <summary>Further off than the bound that came with the value.</summary>
    public bool ExceedsBound => !(Error <= Estimate.ErrorBound + Case.Slack);

    /// <summary>Asks the engine.</summary>
    public static AdversaryTrial Run(AdversaryCase adversary, SpectralOptions options) => new(
        adversary,
        adversary.IsNorm
            ? Spectral.Norm(adversary.Values, adversary.Size, adversary.Size, options)
            : Spectral.Radius(adversary.Values, adversary.Size, options));

    public override string ToString() => $"{Case}: error {Error:E2}, building may explain {Case.Slack:E1}, {Estimate}";
}
