namespace WeightInit;

/// <summary>Which power A · (A⁴)^q is taken, and how far its Krylov spaces are extended.</summary>
/// <param name="Times">q, such that the exponent is a prime: in others, simple fractions of a circle become whole circles.</param>
/// <param name="FirstSteps">Steps before the first look.</param>
/// <param name="LookEvery">Steps between looks.</param>
/// <param name="MostSteps">Steps before giving up.</param>
internal sealed record RepeatedPlan(int Times, int FirstSteps, int LookEvery, int MostSteps)
{
    /// <summary>The plans that measured best, to be tried one after the other.</summary>
    public static RepeatedPlan[] For(int size)
    {
        int first = size switch
        {
            <= 40 => 8,
            <= 80 => 10,
            <= 160 => 13,
            _ => 16,
        };
        return [new(7, first, 2, first + 16), new(13, first, 2, first + 12)];
    }

    /// <summary>The exponent.</summary>
    public int Exponent => (4 * Times) + 1;

    /// <summary>Residual, relative to the Ritz value, at which a vector counts as settled.</summary>
    public double SettledResidual { get; init; } = 1e-8;

    /// <summary>By how much, relatively, another value of the power may exceed the dominant one as far as is known.</summary>
    public double SettledExcess { get; init; } = 1e-6;
}
