using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Chosen values of a stream: of its groups only those that a chosen value stands in are made.</summary>
internal static unsafe class StreamPick
{
    /// <summary>Picks values by their index.</summary>
    /// <typeparam name="T">The type of the values, which says how many are a group.</typeparam>
    /// <typeparam name="TLane">The type that the transform calculates with.</typeparam>
    /// <typeparam name="TTransform">Turns words into values.</typeparam>
    /// <param name="indices">Ascending; those of one group are made together.</param>
    /// <param name="values">As many values.</param>
    /// <param name="key">Names the stream.</param>
    /// <param name="transform">Of the stream's words.</param>
    [SkipLocalsInit]
    public static void Run<T, TLane, TTransform>(ReadOnlySpan<long> indices, Span<T> values, WeightKey key, TTransform transform)
        where T : unmanaged
        where TLane : unmanaged
        where TTransform : struct, ITransform
    {
        int groupLength = GroupFill.Bytes / sizeof(T);
        Span<long> groups = stackalloc long[Planes.Groups];
        byte* bytes = stackalloc byte[Planes.Groups * GroupFill.Bytes];
        T* drawn = (T*)bytes;
        while (!indices.IsEmpty)
        {
            int count = 0;
            int end = 0;
            for (; end < indices.Length; end++)
            {
                long group = indices[end] / groupLength;
                if (count > 0 && groups[count - 1] == group)
                {
                    continue;
                }

                if (count == groups.Length)
                {
                    break;
                }

                groups[count++] = group;
            }

            GroupFill.Chosen<TLane, TTransform>(bytes, groups[..count], key, transform);
            int slot = 0;
            for (int i = 0; i < end; i++)
            {
                (long group, long within) = Math.DivRem(indices[i], groupLength);
                slot += groups[slot] == group ? 0 : 1;
                values[i] = drawn[(slot * groupLength) + within];
            }

            indices = indices[end..];
            values = values[end..];
        }
    }
}
