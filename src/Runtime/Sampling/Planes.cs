namespace WeightInit;

/// <summary>
/// Room on the stack for the words of some groups, on their way to values. Each step of a transform runs over all of it
/// before the next begins: short loops keep the processor busy where one long chain of operations would stall it.
/// </summary>
internal unsafe struct Planes
{
    /// <summary>Groups that fit: few enough for the nearest cache.</summary>
    public const int Groups = 32;

    /// <summary>Bytes of a plane.</summary>
    public const int Size = Groups * GroupFill.Bytes / 2;

    /// <summary>Words 0 and 1 of the blocks, one block after the other.</summary>
    public fixed byte A[Size];

    /// <summary>Words 2 and 3 of the blocks.</summary>
    public fixed byte B[Size];

    /// <summary>For what a transform has to keep.</summary>
    public fixed byte C[Size];

    /// <summary>For what a transform has to keep.</summary>
    public fixed byte D[Size];
}
