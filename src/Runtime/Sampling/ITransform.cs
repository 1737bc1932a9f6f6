namespace WeightInit;

/// <summary>Turns the random words of a block into values, two words of the element's size into two values.</summary>
internal interface ITransform
{
    /// <summary>Values of the first and of the second half of a group, from words 0 and 1 (a) and 2 and 3 (b) of blocks.</summary>
    void Apply<TWords>(TWords a, TWords b, out TWords x, out TWords y)
        where TWords : unmanaged, IWords<TWords>;
}
