using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>What a run of the digits experiment depends on.</summary>
internal sealed record DigitsSettings
{
    public const ulong DefaultSeed = 1;

    /// <summary>Images a step of SGD.</summary>
    public const int Batch = 32;

    /// <summary>Accuracy from which a network counts as trained: half of all digits, five times what guessing gets.</summary>
    public const double Trained = 0.5;

    public ulong Seed { get; init; } = DefaultSeed;

    /// <summary>A small cut of everything, in seconds.</summary>
    public bool Quick { get; init; }

    /// <summary>A file with the user's own digits, or null.</summary>
    public string? DataFile { get; init; }

    /// <summary>Hidden layers of the networks.</summary>
    public IReadOnlyList<int> Depths => Quick ? [2, 8, 30] : [2, 4, 8, 12, 20, 40, 60];

    /// <summary>Learning rates tried, for every scheme and depth.</summary>
    public IReadOnlyList<double> Rates => Quick ? [1e-3, 1e-2] : [1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1];

    /// <summary>Steps of SGD with each rate tried.</summary>
    public int SearchSteps => Quick ? 25 : 200;

    /// <summary>Steps of SGD with the rate chosen.</summary>
    public int Steps => Quick ? 60 : 400;

    /// <summary>Initialisations trained with the rate chosen.</summary>
    public int Draws => Quick ? 1 : 3;

    /// <summary>Hidden layers of the networks through which signal and gradient are followed.</summary>
    public int ProbeDepth => Depths[^1];
}
