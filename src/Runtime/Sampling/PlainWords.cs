namespace WeightInit;

/// <summary>The words themselves, in the order in which doubles take them: word k is what value k of a stream of doubles is made of.</summary>
internal readonly unsafe struct PlainWords : ITransform
{
    /// <inheritdoc/>
    public void Apply<TWords>(Planes* planes, byte* destination, int groups)
        where TWords : unmanaged, IWords<TWords>
    {
        int size = groups * GroupFill.Bytes / 2;
        for (int i = 0; i < size; i += sizeof(TWords))
        {
            byte* group = destination + GroupFill.ToGroup(i);
            TWords.Store(TWords.Load(planes->A + i), group);
            TWords.Store(TWords.Load(planes->B + i), group + (GroupFill.Bytes / 2));
        }
    }
}
