using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Philox4x32-10 in 64-bit lanes, a block a lane, by 32 × 32 → 64-bit products.</summary>
internal static unsafe class Philox
{
    /// <summary>The four words of one block a lane, as the 64-bit words a = w0·2^32 + w1 and b = w2·2^32 + w3.</summary>
    /// <param name="schedule">The key and the upper index of the blocks.</param>
    /// <param name="indices">The lower 32 bits of the block indices; upper halves are ignored.</param>
    /// <param name="a">Words 0 and 1.</param>
    /// <param name="b">Words 2 and 3.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Blocks<TWords>(PhiloxSchedule* schedule, TWords indices, out TWords a, out TWords b)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords first = TWords.Word(PhiloxSchedule.FirstMultiplier);
        TWords second = TWords.Word(PhiloxSchedule.SecondMultiplier);
        ulong* keys = schedule->Keys;

        // Upper halves of lanes hold leftovers throughout: the products do not look at them.
        TWords c3 = TWords.MultiplyLowHalves(indices, first);
        TWords c2 = Upper(c3) ^ TWords.Word(schedule->FirstRound);
        TWords c1 = TWords.MultiplyLowHalves(c2, second);
        TWords c0 = Upper(c1) ^ TWords.Word(schedule->SecondRoundUpper);
        c2 = c3 ^ TWords.Word(schedule->SecondRoundLower);
        c3 = TWords.Word(schedule->FourthCounter);

        Round(first, second, keys, ref c0, ref c1, ref c2, ref c3);
        Round(first, second, keys + 2, ref c0, ref c1, ref c2, ref c3);
        Round(first, second, keys + 4, ref c0, ref c1, ref c2, ref c3);
        Round(first, second, keys + 6, ref c0, ref c1, ref c2, ref c3);
        Round(first, second, keys + 8, ref c0, ref c1, ref c2, ref c3);
        Round(first, second, keys + 10, ref c0, ref c1, ref c2, ref c3);
        Round(first, second, keys + 12, ref c0, ref c1, ref c2, ref c3);

        a = TWords.MultiplyLowHalves(c2, second) ^ (TWords.ShiftWordsLeft(c1, 32) ^ TWords.Word(keys[14]));
        b = TWords.MultiplyLowHalves(c0, first) ^ (TWords.ShiftWordsLeft(c3, 32) ^ TWords.Word(keys[15]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round<TWords>(
        TWords first, TWords second, ulong* keys, ref TWords c0, ref TWords c1, ref TWords c2, ref TWords c3)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords p0 = TWords.MultiplyLowHalves(c0, first);
        TWords p1 = TWords.MultiplyLowHalves(c2, second);
        c0 = Upper(p1) ^ c1 ^ TWords.Word(keys[0]);
        c2 = Upper(p0) ^ c3 ^ TWords.Word(keys[1]);
        c1 = p1;
        c3 = p0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords Upper<TWords>(TWords value)
        where TWords : unmanaged, IWords<TWords> => TWords.ShiftWordsRight(value, 32);
}
