using System;

namespace WeightInit;

/// <summary>
/// The built-in containers: <c>T[]</c> (row-major), <c>T[,]</c> and <c>T[][]</c>. Generated code opens a weight's
/// storage (null is allocated, what is there is checked), fills the buffer and closes the storage again.
/// </summary>
public static class ArrayStorage
{
    /// <summary>Opens a flat row-major array.</summary>
    /// <exception cref="InvalidOperationException">The existing array has another length.</exception>
    public static T[] Open<T>(T[]? existing, ref WeightBuffer<T> weight)
        where T : unmanaged
    {
        if (existing is null)
        {
            T[] created = GC.AllocateUninitializedArray<T>((int)weight.Shape.Count);
            weight.Attach(created);
            return created;
        }

        StorageShape.RequireLength(weight.Name, weight.Shape, existing.Length);
        weight.Detach();
        return existing;
    }

    /// <summary>Opens a two-dimensional array.</summary>
    /// <exception cref="InvalidOperationException">The existing array has another shape.</exception>
    public static T[,] Open<T>(T[,]? existing, ref WeightBuffer<T> weight)
        where T : unmanaged
    {
        if (existing is null)
        {
            T[,] created = new T[weight.Shape[0], weight.Shape[1]];
            weight.Attach(RectangularSpan.Of(created));
            return created;
        }

        StorageShape.Require(weight.Name, weight.Shape, existing.GetLength(0), existing.GetLength(1));
        weight.Detach();
        return existing;
    }

    /// <summary>Opens an array of rows.</summary>
    /// <exception cref="InvalidOperationException">The existing rows have another shape, or one of them is null or used twice.</exception>
    public static T[][] Open<T>(T[][]? existing, ref WeightBuffer<T> weight)
        where T : unmanaged
    {
        if (existing is not null)
        {
            StorageShape.RequireRows(weight.Name, weight.Shape, existing);
        }

        weight.Detach();
        return existing ?? JaggedRows.Allocate<T>(weight.Shape);
    }

    /// <summary>Writes the filled buffer to a flat array.</summary>
    public static T[] Close<T>(T[] target, ref WeightBuffer<T> weight)
        where T : unmanaged
    {
        if (weight.IsDetached)
        {
            weight.Values.CopyTo(target);
        }

        return target;
    }

    /// <summary>Writes the filled buffer to a two-dimensional array.</summary>
    public static T[,] Close<T>(T[,] target, ref WeightBuffer<T> weight)
        where T : unmanaged
    {
        if (weight.IsDetached)
        {
            weight.Values.CopyTo(RectangularSpan.Of(target));
        }

        return target;
    }

    /// <summary>Writes the filled buffer to an array of rows.</summary>
    public static T[][] Close<T>(T[][] target, ref WeightBuffer<T> weight)
        where T : unmanaged
    {
        JaggedRows.Scatter(weight.Values, target);
        return target;
    }

    /// <summary>Reads a flat array for measuring.</summary>
    /// <exception cref="InvalidOperationException">The array has another length.</exception>
    public static void Read<T>(T[] source, ref WeightBuffer<T> weight)
        where T : unmanaged
    {
        StorageShape.RequireLength(weight.Name, weight.Shape, source.Length);
        weight.Attach(source);
    }

    /// <summary>Reads a two-dimensional array for measuring.</summary>
    /// <exception cref="InvalidOperationException">The array has another shape.</exception>
    public static void Read<T>(T[,] source, ref WeightBuffer<T> weight)
        where T : unmanaged
    {
        StorageShape.Require(weight.Name, weight.Shape, source.GetLength(0), source.GetLength(1));
        weight.Attach(RectangularSpan.Of(source));
    }

    /// <summary>Reads an array of rows for measuring.</summary>
    /// <exception cref="InvalidOperationException">The rows have another shape.</exception>
    public static void Read<T>(T[][] source, ref WeightBuffer<T> weight)
        where T : unmanaged
    {
        StorageShape.RequireRows(weight.Name, weight.Shape, source);
        weight.Detach();
        JaggedRows.Gather(source, weight.Values);
    }
}
