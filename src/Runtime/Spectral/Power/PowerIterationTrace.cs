using System;
using System.Collections.Generic;

namespace WeightInit;

/// <summary>What repeated multiplication by a matrix does to a vector.</summary>
public sealed record PowerIterationTrace
{
    /// <summary>2-norm of the start vector.</summary>
    public required double StartNorm { get; init; }

    /// <summary>One entry a multiplication, in order; fewer than asked for where the vector became zero.</summary>
    public required IReadOnlyList<PowerIterationStep> Steps { get; init; }

    /// <summary>Direction (2-norm 1) of the last vector that is not zero.</summary>
    public required ReadOnlyMemory<double> Direction { get; init; }

    /// <summary>The step at which the vector became exactly zero (a nilpotent or zero matrix), or null.</summary>
    public int? VanishedAt { get; init; }
}
