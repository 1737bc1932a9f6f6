namespace WeightInit;

/// <summary>What to expect of moduli: the eigenvalues of a random matrix fill a disk evenly (Ginibre 1965; Girko 1985).</summary>
internal static class EvenDisk
{
    /// <summary>The part of the radius within which about so many of the moduli lie, up to the largest; a power spreads them further.</summary>
    public static double Rim(int values, int size, int power = 1) => power * values / (2.0 * size);
}
