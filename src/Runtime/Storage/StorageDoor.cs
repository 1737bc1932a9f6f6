using System;

namespace WeightInit;

/// <summary>Opens a weight's storage: allocates what is missing, checks what is there. The one policy over all adapters.</summary>
internal static class StorageDoor
{
    /// <summary>Opens storage for filling.</summary>
    public static TStorage Open<TStorage, T>(
        ref WeightBuffer<T> weight, TStorage? existing, Func<TStorage, int[]> shape, WeightAllocation<TStorage>? allocate, WeightSpan<TStorage, T>? span, Func<TStorage, string?>? fault, bool isFlat, int leastRank, bool buffer)
        where T : unmanaged
    {
        if (existing is null || IsEmpty(existing, shape))
        {
            return Allocate(ref weight, existing is null ? "null" : "empty", allocate, span, buffer);
        }

        Accept(ref weight, existing, shape, fault, isFlat, leastRank);
        Detach(ref weight, buffer);
        return existing;
    }

    /// <summary>Prepares a weight whose storage will be made anew.</summary>
    public static void Renew<TStorage, T>(
        ref WeightBuffer<T> weight, TStorage? existing, Func<TStorage, int[]> shape, Func<TStorage, string?>? fault, bool isFlat, int leastRank, bool buffer)
        where T : unmanaged
    {
        if (existing is null || IsEmpty(existing, shape))
        {
            RequireSizes(ref weight, existing is null ? "null" : "empty");
        }
        else
        {
            Accept(ref weight, existing, shape, fault, isFlat, leastRank);
        }

        Detach(ref weight, buffer);
    }

    /// <summary>Opens storage for measuring: attached where it is memory, else to be read.</summary>
    public static TStorage Read<TStorage, T>(
        ref WeightBuffer<T> weight, TStorage stored, Func<TStorage, int[]> shape, WeightSpan<TStorage, T>? span, Func<TStorage, string?>? fault, bool isFlat, bool buffer)
        where T : unmanaged
    {
        Accept(ref weight, stored, shape, fault, isFlat, 1);
        if (span is null)
        {
            Detach(ref weight, buffer);
        }
        else
        {
            weight.Attach(span(stored));
        }

        return stored;
    }

    /// <summary>Whether the storage's elements are doubles; false where there is none.</summary>
    public static bool IsDouble<TStorage>(string name, TStorage? existing, Func<TStorage, WeightElement> element, Func<TStorage, string?>? fault)
    {
        if (existing is null)
        {
            return false;
        }

        RequireSound(name, existing, fault);
        return element(existing) == WeightElement.Double;
    }

    // Null says it for classes; a struct without a single element holds nothing either.
    private static bool IsEmpty<TStorage>(TStorage existing, Func<TStorage, int[]> shape)
        => typeof(TStorage).IsValueType && Array.IndexOf(shape(existing), 0) >= 0;

    private static TStorage Allocate<TStorage, T>(
        ref WeightBuffer<T> weight, string missing, WeightAllocation<TStorage>? allocate, WeightSpan<TStorage, T>? span, bool buffer)
        where T : unmanaged
    {
        if (allocate is null)
        {
            throw new InvalidOperationException(
                $"{weight.Name} is {missing}, and it cannot be made here from a shape: create it before the weights are initialised.");
        }

        RequireSizes(ref weight, missing);
        MemoryDoor.Require<T>(weight.Name, weight.Shape.Count);
        allocate(weight.Shape, out TStorage created);
        if (span is null)
        {
            Detach(ref weight, buffer);
        }
        else
        {
            weight.Attach(span(created));
        }

        return created;
    }

    private static void RequireSizes<T>(ref WeightBuffer<T> weight, string missing)
        where T : unmanaged
    {
        if (weight.Shape.Rank == 0)
        {
            throw new InvalidOperationException(
                $"{weight.Name} is {missing}, and its attribute gives no sizes: give them there, or allocate it before the weights are initialised.");
        }
    }

    private static void Detach<T>(ref WeightBuffer<T> weight, bool buffer)
        where T : unmanaged
    {
        if (buffer)
        {
            weight.Detach();
        }
    }

    private static void Accept<TStorage, T>(
        ref WeightBuffer<T> weight, TStorage existing, Func<TStorage, int[]> shape, Func<TStorage, string?>? fault, bool isFlat, int leastRank)
        where T : unmanaged
    {
        RequireSound(weight.Name, existing, fault);
        int[] found = shape(existing);
        if (weight.Shape.Rank == 0)
        {
            weight.Take(StorageShape.Known(weight.Name, found, leastRank));
        }
        else
        {
            StorageShape.Require(weight.Name, weight.Shape, found, isFlat);
        }
    }

    private static void RequireSound<TStorage>(string name, TStorage existing, Func<TStorage, string?>? fault)
    {
        if (fault?.Invoke(existing) is { } reason)
        {
            throw new InvalidOperationException($"{name} cannot be used as it is: it {reason}");
        }
    }
}
