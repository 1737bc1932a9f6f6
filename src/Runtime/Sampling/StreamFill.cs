using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Any slice of a stream, from whole groups: those cut by the slice's ends are made beside it and copied.</summary>
internal static unsafe class StreamFill
{
    public static void Run<T, TTransform>(Span<T> destination, WeightKey key, long offset, TTransform transform)
        where T : unmanaged
        where TTransform : struct, ITransform
    {
        int groupLength = GroupFill.Bytes / sizeof(T);
        long group = offset / groupLength;
        int skipped = (int)(offset % groupLength);

        if (skipped != 0 && !destination.IsEmpty)
        {
            int count = Math.Min(groupLength - skipped, destination.Length);
            Part(destination[..count], key, group++, skipped, transform);
            destination = destination[count..];
        }

        int groups = destination.Length / groupLength;
        fixed (T* pointer = destination)
        {
            Groups<T, TTransform>((byte*)pointer, (ulong)group, groups, key, transform);
        }

        destination = destination[(groups * groupLength)..];
        if (!destination.IsEmpty)
        {
            Part(destination, key, group + groups, 0, transform);
        }
    }

    [SkipLocalsInit]
    private static void Part<T, TTransform>(Span<T> destination, WeightKey key, long group, int skipped, TTransform transform)
        where T : unmanaged
        where TTransform : struct, ITransform
    {
        byte* bytes = stackalloc byte[GroupFill.Bytes];
        Groups<T, TTransform>(bytes, (ulong)group, 1, key, transform);
        new Span<T>(bytes, GroupFill.Bytes / sizeof(T)).Slice(skipped, destination.Length).CopyTo(destination);
    }

    private static void Groups<T, TTransform>(byte* destination, ulong group, long groups, WeightKey key, TTransform transform)
        where T : unmanaged
        where TTransform : struct, ITransform
    {
        // Wide code without the hardware for it is slower than narrow code; the bits are the same.
        if (Words512<T>.IsSupported)
        {
            GroupFill.Run<Words512<T>, TTransform>(destination, group, groups, key, transform);
        }
        else if (Words256<T>.IsSupported)
        {
            GroupFill.Run<Words256<T>, TTransform>(destination, group, groups, key, transform);
        }
        else if (Words128<T>.IsSupported)
        {
            GroupFill.Run<Words128<T>, TTransform>(destination, group, groups, key, transform);
        }
        else
        {
            GroupFill.Run<Words64<T>, TTransform>(destination, group, groups, key, transform);
        }
    }
}
