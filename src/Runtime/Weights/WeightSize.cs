namespace WeightInit;

/// <summary>One dimension as the attribute gave it: a number, or a member's name with the value it has now.</summary>
/// <param name="Member">Name of the member; null when the attribute gave a number.</param>
/// <param name="Value">The size.</param>
public readonly record struct WeightSize(string? Member, int Value)
{
    /// <summary>A size given as a number.</summary>
    public static implicit operator WeightSize(int value) => new(null, value);
}
