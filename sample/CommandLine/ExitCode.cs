namespace WeightInit.Sample;

/// <summary>What a run returns to its shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Something the user can put right; one line on the error stream says what.</summary>
    public const int Failure = 1;

    /// <summary>Ctrl+C, as shells number it: 128 + SIGINT.</summary>
    public const int Cancelled = 130;
}
