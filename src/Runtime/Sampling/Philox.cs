using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Philox4x32-10 in 64-bit lanes, a block a lane, by 32 × 32 → 64-bit products.</summary>
internal static unsafe class Philox
{
    /// <summary>The four words of the blocks of two vectors, each block as a = w0·2^32 + w1 and b = w2·2^32 + w3.</summary>
    /// <param name="schedule">The key and the upper index of the blocks.</param>
    /// <param name="indices">The lower 32 bits of the first vector's block indices; upper halves are ignored.</param>
    /// <param name="nextIndices">Those of the second vector: two chains of rounds hide each other's latency.</param>
    /// <param name="a">Words 0 and 1.</param>
    /// <param name="b">Words 2 and 3.</param>
    /// <param name="nextA">Words 0 and 1 of the second vector.</param>
    /// <param name="nextB">Words 2 and 3 of the second vector.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Blocks<TWords>(
        PhiloxSchedule* schedule,
        TWords indices,
        TWords nextIndices,
        out TWords a,
        out TWords b,
        out TWords nextA,
        out TWords nextB)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords a1 = TWords.Word(schedule->Counter[0]);
        TWords b0 = TWords.Word(schedule->Counter[1]);
        TWords b1 = TWords.Word(schedule->Counter[2]);
        TWords a0 = indices;
        TWords c0 = nextIndices;
        TWords c1 = a1;
        TWords d0 = b0;
        TWords d1 = b1;

        ulong* keys = schedule->Keys;
        ulong* last = keys + (2 * (PhiloxSchedule.Rounds - 1));
        for (; keys < last; keys += 2)
        {
            TWords.PhiloxRound(ref a0, ref a1, ref b0, ref b1, keys);
            TWords.PhiloxRound(ref c0, ref c1, ref d0, ref d1, keys);
        }

        TWords.PhiloxLastRound(ref a0, a1, ref b0, b1, last);
        TWords.PhiloxLastRound(ref c0, c1, ref d0, d1, last);
        a = a0;
        b = b0;
        nextA = c0;
        nextB = d0;
    }
}
