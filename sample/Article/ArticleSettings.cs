namespace WeightInit.Sample;

/// <summary>What a run of the article's experiment depends on.</summary>
internal sealed record ArticleSettings
{
    public const int DefaultSize = 5;

    /// <summary>
    /// The lowest seed whose 5 × 5 draw has a real, positive dominant eigenvalue and no other above 0.7 of it: the
    /// article's case, where the quotient settles within the default steps. Any other seed is as good an experiment.
    /// </summary>
    public const ulong DefaultSeed = 2;

    public const int DefaultSteps = 60;
    public const int LeastSteps = 10;
    public const int MostSteps = 10_000;

    /// <summary>Rows and columns of the draw; a matrix of the user's own has its own.</summary>
    public int Size { get; init; } = DefaultSize;

    public ulong Seed { get; init; } = DefaultSeed;

    /// <summary>How often a vector is multiplied by the matrix.</summary>
    public int Steps { get; init; } = DefaultSteps;

    /// <summary>A file with the user's own matrix, or null.</summary>
    public string? MatrixFile { get; init; }
}
