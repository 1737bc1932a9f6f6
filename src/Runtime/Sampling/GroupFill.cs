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
                PhiloxBlocks.Draw<TWords>(&planes, (uint)(position + (ulong)done) * Blocks, turn * Bytes / 2, &schedule);
                transform.Apply<TWords>(&planes, destination, turn);
                destination += turn * Bytes;
            }

            firstGroup += (ulong)count;
            groups -= count;
        }
    }
}
