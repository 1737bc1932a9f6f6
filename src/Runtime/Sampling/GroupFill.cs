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

    /// <summary>Fills groups firstGroup, firstGroup + 1, … of the key's stream.</summary>
    public static void Run<TWords, TTransform>(byte* destination, ulong firstGroup, long groups, WeightKey key, TTransform transform)
        where TWords : unmanaged, IWords<TWords>
        where TTransform : struct, ITransform
    {
        const ulong GroupsPerUpperIndex = (1UL << 32) / Blocks;
        while (groups > 0)
        {
            ulong position = firstGroup % GroupsPerUpperIndex;
            long count = Math.Min(groups, (long)(GroupsPerUpperIndex - position));
            PhiloxSchedule schedule = new(key.First, key.Second, (uint)(firstGroup / GroupsPerUpperIndex));
            Run<TWords, TTransform>(destination, (uint)position * Blocks, count, &schedule, transform);
            destination += count * Bytes;
            firstGroup += (ulong)count;
            groups -= count;
        }
    }

    private static void Run<TWords, TTransform>(
        byte* destination, uint firstBlock, long groups, PhiloxSchedule* schedule, TTransform transform)
        where TWords : unmanaged, IWords<TWords>
        where TTransform : struct, ITransform
    {
        TWords indices = TWords.AddWords(TWords.Word(firstBlock), TWords.WordIndices);
        TWords step = TWords.Word((ulong)TWords.Count);
        for (byte* end = destination + (groups * Bytes); destination < end; destination += Bytes)
        {
            for (int offset = 0; offset < Bytes / 2; offset += sizeof(ulong) * TWords.Count)
            {
                Philox.Blocks(schedule, indices, out TWords a, out TWords b);
                transform.Apply(a, b, out TWords x, out TWords y);
                TWords.Store(x, destination + offset);
                TWords.Store(y, destination + (Bytes / 2) + offset);
                indices = TWords.AddWords(indices, step);
            }
        }
    }
}
