namespace WeightInit.SpectralTests;

/// <summary>A matrix built to mislead, and its exact radius or norm.</summary>
/// <param name="Family">What kind of trap it is.</param>
/// <param name="Detail">Its parameters.</param>
/// <param name="Size">Rows and columns.</param>
/// <param name="Values">Row-major.</param>
/// <param name="Exact">The radius, or the norm.</param>
/// <param name="Slack">How far rounding in building the matrix may have moved that.</param>
/// <param name="IsNorm">Whether the norm is asked for.</param>
public sealed record AdversaryCase(
    string Family, string Detail, int Size, double[] Values, double Exact, double Slack, bool IsNorm = false)
{
    public override string ToString() => $"{Family}, {Size} rows, {Detail}";
}
