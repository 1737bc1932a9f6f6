using System;

namespace WeightInit;

/// <summary>The adapter of <c>T[]</c> (row-major), <c>T[,]</c>, <c>T[,,]</c> and <c>T[,,,]</c> with float or double.</summary>
public static class ArrayStorage
{
    /// <summary>The array's lengths.</summary>
    public static int[] Shape(Array storage) => ArrayMemory.Shape(storage);

    /// <summary>A flat array of as many elements as the shape has.</summary>
    public static void Allocate<T>(WeightShape shape, out T[] storage)
        where T : unmanaged
        => storage = GC.AllocateUninitializedArray<T>((int)shape.Count);

    /// <summary>A matrix.</summary>
    public static void Allocate<T>(WeightShape shape, out T[,] storage)
        where T : unmanaged
        => storage = new T[shape[0], shape[1]];

    /// <summary>An array of three dimensions.</summary>
    public static void Allocate<T>(WeightShape shape, out T[,,] storage)
        where T : unmanaged
        => storage = new T[shape[0], shape[1], shape[2]];

    /// <summary>An array of four dimensions.</summary>
    public static void Allocate<T>(WeightShape shape, out T[,,,] storage)
        where T : unmanaged
        => storage = new T[shape[0], shape[1], shape[2], shape[3]];

    /// <summary>The array itself.</summary>
    public static Span<T> Span<T>(T[] storage)
        where T : unmanaged
        => storage;

    /// <summary>The matrix as the row-major memory that it is.</summary>
    public static Span<T> Span<T>(T[,] storage)
        where T : unmanaged
        => ArrayMemory.Of<T>(storage);

    /// <summary>The array as the row-major memory that it is.</summary>
    public static Span<T> Span<T>(T[,,] storage)
        where T : unmanaged
        => ArrayMemory.Of<T>(storage);

    /// <summary>The array as the row-major memory that it is.</summary>
    public static Span<T> Span<T>(T[,,,] storage)
        where T : unmanaged
        => ArrayMemory.Of<T>(storage);
}
