using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>The state of Philox4x32-10 in 64-bit lanes, a block a lane, by 32 × 32 → 64-bit products.</summary>
internal unsafe struct Philox<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    private TWords _c0;
    private TWords _c1;
    private TWords _c2;
    private TWords _c3;

    /// <summary>Starts with the counters of blocks.</summary>
    /// <param name="schedule">The key and the upper index of the blocks.</param>
    /// <param name="indices">The lower 32 bits of the block indices; upper halves are ignored.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Philox(PhiloxSchedule* schedule, TWords indices)
    {
        _c0 = indices;
        _c1 = TWords.Word(schedule->Counter[0]);
        _c2 = TWords.Word(schedule->Counter[1]);
        _c3 = TWords.Word(schedule->Counter[2]);
    }

    /// <summary>Any round but the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Round(ulong* keys) => TWords.PhiloxRound(ref _c0, ref _c1, ref _c2, ref _c3, keys);

    /// <summary>The last round; stores each block as a = w0·2^32 + w1 and b = w2·2^32 + w3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Finish(ulong* keys, byte* a, byte* b)
    {
        TWords.PhiloxLastRound(ref _c0, _c1, ref _c2, _c3, keys);
        TWords.Store(_c0, a);
        TWords.Store(_c2, b);
    }
}
