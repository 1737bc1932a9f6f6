using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>
/// Writes whole groups: the 128 bytes of values that eight blocks of Philox give. A lane of 64 bits is a block, so
/// block 8g + l writes bytes 8l… and 64 + 8l… of group g, whatever the width: nothing is ever transposed.
/// </summary>
internal static unsafe class GroupFill
{
    public const int Blocks = 8;
    public const int Bytes = 16 * Blocks;

    /// <summary>Where in the groups the values from these bytes of a plane go, in the first half of a group.</summary>
    public static int ToGroup(int plane) => plane + (plane & -(Bytes / 2));

    /// <summary>Fills groups firstGroup, firstGroup + 1, … of the key's stream on the widest vectors there are.</summary>
    public static void Run<TLane, TTransform>(byte* destination, ulong firstGroup, long groups, WeightKey key, TTransform transform)
        where TLane : unmanaged
        where TTransform : struct, ITransform
    {
        // Wide code without the hardware for it is slower than narrow code; the bits are the same.
        if (Words512<TLane>.IsSupported)
        {
            RunOn<Words512<TLane>, TTransform>(destination, firstGroup, groups, key, transform);
        }
        else if (Words256<TLane>.IsSupported)
        {
            RunOn<Words256<TLane>, TTransform>(destination, firstGroup, groups, key, transform);
        }
        else if (Words128<TLane>.IsSupported)
        {
            RunOn<Words128<TLane>, TTransform>(destination, firstGroup, groups, key, transform);
        }
        else
        {
            RunOn<Words64<TLane>, TTransform>(destination, firstGroup, groups, key, transform);
        }
    }

    /// <summary>Fills groups firstGroup, firstGroup + 1, … of the key's stream on vectors of one width.</summary>
    [SkipLocalsInit]
    public static void RunOn<TWords, TTransform>(byte* destination, ulong firstGroup, long groups, WeightKey key, TTransform transform)
        where TWords : unmanaged, IWords<TWords>
        where TTransform : struct, ITransform
    {
        const ulong GroupsPerUpperIndex = (1UL << 32) / Blocks;
        Planes planes;
        while (groups > 0)
        {
            ulong position = firstGroup % GroupsPerUpperIndex;
            long count = Math.Min(groups, (long)(GroupsPerUpperIndex - position));
            PhiloxSchedule schedule = new(key.First, key.Second, (uint)(firstGroup / GroupsPerUpperIndex));
            for (long done = 0; done < count; done += Planes.Groups)
            {
                int turn = (int)Math.Min(count - done, Planes.Groups);
                Draw<TWords>(&planes, (uint)(position + (ulong)done) * Blocks, turn, &schedule);
                transform.Apply<TWords>(&planes, destination, turn);
                destination += turn * Bytes;
            }

            firstGroup += (ulong)count;
            groups -= count;
        }
    }

    // Optimised at once: a weight is filled once, too seldom for the tiers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Draw<TWords>(Planes* planes, uint firstBlock, int groups, PhiloxSchedule* schedule)
        where TWords : unmanaged, IWords<TWords>
    {
        TWords step = TWords.Word((ulong)TWords.Count);
        TWords indices = TWords.AddWords(TWords.Word(firstBlock), TWords.WordIndices);
        int size = groups * Bytes / 2;

        // Two vectors a time; the last may be one too many, for which there is room.
        for (int i = 0; i < size; i += 2 * sizeof(TWords))
        {
            TWords nextIndices = TWords.AddWords(indices, step);
            Philox.Blocks(schedule, indices, nextIndices, out TWords a, out TWords b, out TWords nextA, out TWords nextB);
            TWords.Store(a, planes->A + i);
            TWords.Store(b, planes->B + i);
            TWords.Store(nextA, planes->A + i + sizeof(TWords));
            TWords.Store(nextB, planes->B + i + sizeof(TWords));
            indices = TWords.AddWords(nextIndices, step);
        }
    }
}
