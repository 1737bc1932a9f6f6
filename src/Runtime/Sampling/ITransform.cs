namespace WeightInit;

/// <summary>Turns random words into values.</summary>
internal unsafe interface ITransform
{
    /// <summary>
    /// Writes groups of values from the words in planes A and B: the first and the second half of each group.
    /// Destroys the planes.
    /// </summary>
    void Apply<TWords>(Planes* planes, byte* destination, int groups)
        where TWords : unmanaged, IWords<TWords>;
}
