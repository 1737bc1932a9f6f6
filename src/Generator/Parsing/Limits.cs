using System;

namespace WeightInit.Generator;

/// <summary>What a floating-point argument may be.</summary>
/// <param name="Allows">Whether a value is allowed.</param>
/// <param name="Remedy">What to give instead.</param>
internal sealed record Limits(Func<double, bool> Allows, string Remedy)
{
    public static readonly Limits Positive = new(static value => value > 0 && !double.IsInfinity(value), "give a positive, finite number");

    public static readonly Limits NotNegative = new(static value => value >= 0 && !double.IsInfinity(value), "give a finite number that is not negative");

    public static readonly Limits Finite = new(IsFinite, "give a finite number");

    public static readonly Limits FiniteOrUnset = new(static value => double.IsNaN(value) || IsFinite(value), "give a finite number");

    public static readonly Limits Number = new(static value => !double.IsNaN(value), "give a number, which may be infinite");

    public static readonly Limits Share = new(static value => value > 0 && value <= 1, "give a number above 0 and at most 1");

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
