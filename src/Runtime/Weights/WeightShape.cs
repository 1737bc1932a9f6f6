using System;
using System.Linq;

namespace WeightInit;

/// <summary>The logical shape of a weight: its dimensions, outermost first (row-major).</summary>
public readonly struct WeightShape : IEquatable<WeightShape>
{
    private readonly int[]? _dimensions;

    /// <summary>A shape of the given dimensions.</summary>
    /// <param name="dimensions">At least one dimension, each positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A dimension is not positive.</exception>
    public WeightShape(params ReadOnlySpan<int> dimensions)
    {
        foreach (int dimension in dimensions)
        {
            if (dimension <= 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(dimensions), dimension, "Every dimension of a weight must be positive.");
            }
        }

        _dimensions = dimensions.ToArray();
    }

    /// <summary>Number of dimensions.</summary>
    public int Rank => Dimensions.Length;

    /// <summary>Number of elements; does not overflow for shapes that no array could hold.</summary>
    public long Count
    {
        get
        {
            long count = 1;
            foreach (int dimension in Dimensions)
            {
                // Saturates: the caller's limit is Array.MaxLength, far below.
                count = count > long.MaxValue / dimension ? long.MaxValue : count * dimension;
            }

            return count;
        }
    }

    /// <summary>The dimensions, outermost first.</summary>
    public ReadOnlySpan<int> Dimensions => _dimensions;

    /// <summary>The size of one dimension.</summary>
    public int this[int dimension] => Dimensions[dimension];

    /// <summary>Compares dimension by dimension.</summary>
    public static bool operator ==(WeightShape left, WeightShape right) => left.Equals(right);

    /// <summary>Compares dimension by dimension.</summary>
    public static bool operator !=(WeightShape left, WeightShape right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(WeightShape other) => Dimensions.SequenceEqual(other.Dimensions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WeightShape other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (int dimension in Dimensions)
        {
            hash.Add(dimension);
        }

        return hash.ToHashCode();
    }

    /// <summary>The shape as a person writes it: <c>512×3</c>.</summary>
    public override string ToString() => string.Join('×', (_dimensions ?? []).Select(Invariant.Text));
}
