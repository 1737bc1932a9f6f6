using System;
using System.Globalization;

namespace WeightInit;

/// <summary>Refuses, before anything is allocated, what the process cannot hold: an operating system that promises more memory than
/// it has would end the process instead.</summary>
internal static class MemoryDoor
{
    /// <summary>Less than this is not worth the question.</summary>
    private const long Small = 64L << 20;

    /// <summary>Requires room for some values of a type.</summary>
    /// <param name="what">What they are for; begins the message.</param>
    /// <param name="count">Number of values.</param>
    /// <exception cref="InsufficientMemoryException">The machine, or the container the process runs in, has less memory in all.</exception>
    public static unsafe void Require<T>(string what, long count)
        where T : unmanaged
    {
        long bytes = count > long.MaxValue / sizeof(T) ? long.MaxValue : count * sizeof(T);
        if (bytes >= Small)
        {
            Require(what, bytes, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        }
    }

    /// <summary>Requires that a number of bytes is at most what there is.</summary>
    internal static void Require(string what, long bytes, long available)
    {
        if (bytes > available)
        {
            throw new InsufficientMemoryException(string.Create(
                CultureInfo.InvariantCulture,
                $"{what} needs {bytes / 1e9:0.##} GB, but this process can have {available / 1e9:0.##} GB of memory in all: make it smaller, or run it where there is more."));
        }
    }
}
