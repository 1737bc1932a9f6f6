using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>
/// Any slice of a stream, from whole groups: those cut by the slice's ends are made beside it and copied, the others
/// in place, by several threads where they are many.
/// </summary>
internal static unsafe class StreamFill
{
    // 64 KiB, some ten microseconds: worth a claim by a thread. Two of them are not worth waking one.
    private const int GroupsPerBlock = 512;
    private const int FewestParallelBlocks = 3;
    private const int MostBlocks = ushort.MaxValue;

    /// <summary>Fills with values offset, offset + 1, … of the key's stream.</summary>
    /// <typeparam name="T">The type of the values, which says how many are a group.</typeparam>
    /// <typeparam name="TLane">The type that the transform calculates with.</typeparam>
    /// <typeparam name="TTransform">Turns words into values.</typeparam>
    public static void Run<T, TLane, TTransform>(
        Span<T> destination, WeightKey key, long offset, int degreeOfParallelism, TTransform transform)
        where T : unmanaged
        where TLane : unmanaged
        where TTransform : struct, ITransform
    {
        int groupLength = GroupFill.Bytes / sizeof(T);
        long group = offset / groupLength;
        int skipped = (int)(offset % groupLength);

        if (skipped != 0 && !destination.IsEmpty)
        {
            int count = Math.Min(groupLength - skipped, destination.Length);
            Part<T, TLane, TTransform>(destination[..count], key, group++, skipped, transform);
            destination = destination[count..];
        }

        int groups = destination.Length / groupLength;
        fixed (T* pointer = destination)
        {
            Groups<TLane, TTransform>((byte*)pointer, group, groups, key, degreeOfParallelism, transform);
        }

        destination = destination[(groups * groupLength)..];
        if (!destination.IsEmpty)
        {
            Part<T, TLane, TTransform>(destination, key, group + groups, 0, transform);
        }
    }

    [SkipLocalsInit]
    private static void Part<T, TLane, TTransform>(
        Span<T> destination, WeightKey key, long group, int skipped, TTransform transform)
        where T : unmanaged
        where TLane : unmanaged
        where TTransform : struct, ITransform
    {
        byte* bytes = stackalloc byte[GroupFill.Bytes];
        GroupFill.Run<TLane, TTransform>(bytes, (ulong)group, 1, key, transform);
        new Span<T>(bytes, GroupFill.Bytes / sizeof(T)).Slice(skipped, destination.Length).CopyTo(destination);
    }

    private static void Groups<TLane, TTransform>(
        byte* destination, long group, int groups, WeightKey key, int degreeOfParallelism, TTransform transform)
        where TLane : unmanaged
        where TTransform : struct, ITransform
    {
        int perBlock = Math.Max(GroupsPerBlock, (groups / MostBlocks) + 1);
        int blocks = (groups + perBlock - 1) / perBlock;
        if (degreeOfParallelism == 1 || blocks < FewestParallelBlocks)
        {
            GroupFill.Run<TLane, TTransform>(destination, (ulong)group, groups, key, transform);
            return;
        }

        using BlockCrew crew = new(degreeOfParallelism, blocks);
        crew.Run(new Work<TLane, TTransform>(destination, group, groups, perBlock, key, transform), blocks);
    }

    private sealed class Work<TLane, TTransform>(
        byte* destination, long group, int groups, int perBlock, WeightKey key, TTransform transform) : IBlockWork
        where TLane : unmanaged
        where TTransform : struct, ITransform
    {
        public void Execute(int block)
        {
            int first = block * perBlock;
            int count = Math.Min(perBlock, groups - first);
            GroupFill.Run<TLane, TTransform>(
                destination + ((long)first * GroupFill.Bytes), (ulong)(group + first), count, key, transform);
        }
    }
}
