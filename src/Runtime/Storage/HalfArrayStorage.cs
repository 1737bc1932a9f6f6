using System;

namespace WeightInit;

/// <summary>The adapter of <c>Half[]</c> (row-major) to <c>Half[,,,]</c>: computed in float, rounded once to nearest even.</summary>
public static class HalfArrayStorage
{
    /// <summary>The array's lengths.</summary>
    public static int[] Shape(Array storage) => ArrayMemory.Shape(storage);

    /// <summary>A flat array of as many elements as the shape has.</summary>
    public static void Allocate(WeightShape shape, out Half[] storage) => ArrayStorage.Allocate(shape, out storage);

    /// <summary>A matrix.</summary>
    public static void Allocate(WeightShape shape, out Half[,] storage) => ArrayStorage.Allocate(shape, out storage);

    /// <summary>An array of three dimensions.</summary>
    public static void Allocate(WeightShape shape, out Half[,,] storage) => ArrayStorage.Allocate(shape, out storage);

    /// <summary>An array of four dimensions.</summary>
    public static void Allocate(WeightShape shape, out Half[,,,] storage) => ArrayStorage.Allocate(shape, out storage);

    /// <summary>Rounds the values into an array of Half.</summary>
    public static void Write(Array storage, ReadOnlySpan<float> values) => HalfRounding.Round(values, ArrayMemory.Of<Half>(storage));

    /// <summary>Widens the values of an array of Half.</summary>
    public static void Read(Array storage, Span<float> values) => HalfRounding.Widen(ArrayMemory.Of<Half>(storage), values);
}
