using System;
using System.Threading;

namespace WeightInit;

/// <summary>Fills some values of a weight, from the one numbered <paramref name="offset"/> on.</summary>
internal delegate void PartFill<T>(Span<T> part, long offset);

/// <summary>Fills that may take long and can be cancelled: in portions, and by way of a copy where the old values must outlive a cancelled call.</summary>
internal static class LongFill
{
    /// <summary>Fewer values are drawn in a few hundredths of a second.</summary>
    public const int Dense = 1 << 24;

    /// <summary>The same where each column is also shuffled for its zeros.</summary>
    public const int Sparse = 1 << 20;

    private const int Portion = 1 << 22;

    /// <summary>Whether a fill may be cancelled and is long enough to be cancelled in its midst.</summary>
    public static bool IsLong(int length, WeightInitOptions? options, int least = Dense) =>
        length >= least && options is { CancellationToken.CanBeCanceled: true };

    /// <summary>Fills all values; after a cancellation the destination is as it was, unless it is nobody else's.</summary>
    public static void Run<T>(Span<T> destination, WeightInitOptions? options, PartFill<T> fill)
        where T : unmanaged
    {
        if (!IsLong(destination.Length, options))
        {
            fill(destination, 0);
            return;
        }

        Span<T> values = Begin(destination, options!);
        Portions(values, options!.CancellationToken, fill);
        End(values, destination);
    }

    /// <summary>Fills portion after portion; between two a cancellation is seen.</summary>
    public static void Portions<T>(Span<T> values, CancellationToken cancellation, PartFill<T> fill)
    {
        for (int start = 0; start < values.Length; start += Portion)
        {
            cancellation.ThrowIfCancellationRequested();
            fill(values.Slice(start, Math.Min(Portion, values.Length - start)), start);
        }

        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Where to fill: the destination itself where nobody else sees it yet, or a copy.</summary>
    public static Span<T> Begin<T>(Span<T> destination, WeightInitOptions options)
        where T : unmanaged
    {
        if (options.OwnsDestination)
        {
            return destination;
        }

        MemoryDoor.Require<T>("A copy of the weight, which is filled before it is replaced,", destination.Length);
        return GC.AllocateUninitializedArray<T>(destination.Length);
    }

    /// <summary>Takes the copy over, if it is one.</summary>
    public static void End<T>(ReadOnlySpan<T> values, Span<T> destination)
    {
        if (values != destination)
        {
            values.CopyTo(destination);
        }
    }
}
