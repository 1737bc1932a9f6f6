using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Writes the words of consecutive blocks to planes; several chains of rounds side by side hide each other's latency.</summary>
internal static unsafe class PhiloxBlocks
{
    // Optimised at once: a weight is filled once, too seldom for the tiers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Draw<TWords>(Planes* planes, uint firstBlock, int size, PhiloxSchedule* schedule)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords step = TWords.Word((ulong)TWords.Count);
        TWords indices = TWords.AddWords(TWords.Word(firstBlock), TWords.WordIndices);
        ulong* last = schedule->Keys + (2 * (PhiloxSchedule.Rounds - 1));

        // Two or four vectors a time; the last may be some too many, for which there is room.
        int stride = (TWords.Count == GroupFill.Blocks ? 4 : 2) * sizeof(TWords);
        for (int i = 0; i < size; i += stride)
        {
            byte* a = planes->A + i;
            byte* b = planes->B + i;
            TWords next = TWords.AddWords(indices, step);
            Philox<TWords> first = new(schedule, indices);
            Philox<TWords> second = new(schedule, next);
            indices = TWords.AddWords(next, step);
            if (TWords.Count == GroupFill.Blocks)
            {
                next = TWords.AddWords(indices, step);
                Philox<TWords> third = new(schedule, indices);
                Philox<TWords> fourth = new(schedule, next);
                indices = TWords.AddWords(next, step);
                for (ulong* keys = schedule->Keys; keys < last; keys += 2)
                {
                    first.Round(keys);
                    second.Round(keys);
                    third.Round(keys);
                    fourth.Round(keys);
                }

                third.Finish(last, a + (2 * sizeof(TWords)), b + (2 * sizeof(TWords)));
                fourth.Finish(last, a + (3 * sizeof(TWords)), b + (3 * sizeof(TWords)));
            }
            else
            {
                for (ulong* keys = schedule->Keys; keys < last; keys += 2)
                {
                    first.Round(keys);
                    second.Round(keys);
                }
            }

            first.Finish(last, a, b);
            second.Finish(last, a + sizeof(TWords), b + sizeof(TWords));
        }
    }

    /// <summary>The same for groups that do not follow one another, given by their first blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void DrawChosen<TWords>(Planes* planes, uint* firstBlocks, int groups, PhiloxSchedule* schedule)
        where TWords : unmanaged, IWords<TWords>
    {
        int perGroup = GroupFill.Blocks / TWords.Count;
        int vectors = groups * perGroup;
        ulong* last = schedule->Keys + (2 * (PhiloxSchedule.Rounds - 1));

        // Two vectors a time; an odd last one is drawn twice, for which there is room.
        for (int vector = 0; vector < vectors; vector += 2)
        {
            int other = vector + 1 < vectors ? vector + 1 : vector;
            Philox<TWords> first = new(schedule, Indices<TWords>(firstBlocks, vector, perGroup));
            Philox<TWords> second = new(schedule, Indices<TWords>(firstBlocks, other, perGroup));
            for (ulong* keys = schedule->Keys; keys < last; keys += 2)
            {
                first.Round(keys);
                second.Round(keys);
            }

            byte* a = planes->A + (vector * sizeof(TWords));
            byte* b = planes->B + (vector * sizeof(TWords));
            first.Finish(last, a, b);
            second.Finish(last, a + sizeof(TWords), b + sizeof(TWords));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords Indices<TWords>(uint* firstBlocks, int vector, int perGroup)
        where TWords : unmanaged, IWords<TWords> =>
        TWords.AddWords(TWords.Word(firstBlocks[vector / perGroup] + ((uint)(vector % perGroup) * (uint)TWords.Count)), TWords.WordIndices);
}
