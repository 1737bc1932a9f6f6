using System;

namespace WeightInit;

/// <summary>A weight in the making: its name, shape and key, and the row-major values that a scheme fills.</summary>
/// <typeparam name="T">Element type.</typeparam>
public ref struct WeightBuffer<T>
    where T : unmanaged
{
    internal WeightBuffer(string name, WeightShape shape, WeightKey key)
    {
        Name = name;
        Shape = shape;
        Key = key;
    }

    /// <summary>Name of the field or property.</summary>
    public string Name { get; }

    /// <summary>Logical shape, outermost dimension first.</summary>
    public WeightShape Shape { get; }

    /// <summary>The key of the weight's random stream.</summary>
    public WeightKey Key { get; }

    /// <summary>The values in row-major order; empty until the storage has been opened.</summary>
    public Span<T> Values { get; private set; }

    /// <summary>Whether <see cref="Values"/> is a copy that still has to be written to the storage.</summary>
    public bool IsDetached { get; private set; }

    /// <summary>Fills the storage itself: for storage that nobody else can see yet.</summary>
    /// <param name="values">The storage in row-major order, <see cref="WeightShape.Count"/> elements.</param>
    public void Attach(Span<T> values)
    {
        if (values.Length != Shape.Count)
        {
            throw new ArgumentException($"{Name} has {Shape.Count} elements, the storage {values.Length}.", nameof(values));
        }

        Values = values;
        IsDetached = false;
    }

    /// <summary>Fills a copy, so that storage which already holds values changes only when all has gone well.</summary>
    public void Detach()
    {
        Values = GC.AllocateUninitializedArray<T>(checked((int)Shape.Count));
        IsDetached = true;
    }
}
