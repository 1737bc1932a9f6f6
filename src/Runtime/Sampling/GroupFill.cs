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

    // Blocks whose index has the same upper 32 bits are drawn under one schedule.
    private const ulong GroupsPerUpperIndex = (1UL << 32) / Blocks;

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

    /// <summary>Fills the groups of the key's stream that are named, one after the other, on the widest vectors there are.</summary>
    public static void Chosen<TLane, TTransform>(byte* destination, ReadOnlySpan<long> groups, WeightKey key, TTransform transform)
        where TLane : unmanaged
        where TTransform : struct, ITransform
    {
        if (Words512<TLane>.IsSupported)
        {
            ChosenOn<Words512<TLane>, TTransform>(destination, groups, key, transform);
        }
        else if (Words256<TLane>.IsSupported)
        {
            ChosenOn<Words256<TLane>, TTransform>(destination, groups, key, transform);
        }
        else if (Words128<TLane>.IsSupported)
        {
            ChosenOn<Words128<TLane>, TTransform>(destination, groups, key, transform);
        }
        else
        {
            ChosenOn<Words64<TLane>, TTransform>(destination, groups, key, transform);
        }
    }

    /// <summary>Fills the groups that are named on vectors of one width.</summary>
    [SkipLocalsInit]
    public static void ChosenOn<TWords, TTransform>(byte* destination, ReadOnlySpan<long> groups, WeightKey key, TTransform transform)
        where TWords : unmanaged, IWords<TWords>
        where TTransform : struct, ITransform
    {
        Planes planes;
        uint* starts = stackalloc uint[Planes.Groups];
        while (!groups.IsEmpty)
        {
            ulong upper = (ulong)groups[0] / GroupsPerUpperIndex;
            int count = 0;
            while (count < Math.Min(groups.Length, Planes.Groups) && (ulong)groups[count] / GroupsPerUpperIndex == upper)
            {
                starts[count] = (uint)((ulong)groups[count] % GroupsPerUpperIndex) * Blocks;
                count++;
            }

            PhiloxSchedule schedule = new(key.First, key.Second, (uint)upper);
            PhiloxBlocks.DrawChosen<TWords>(&planes, starts, count, &schedule);
            transform.Apply<TWords>(&planes, destination, count);
            destination += count * Bytes;
            groups = groups[count..];
        }
    }
}
