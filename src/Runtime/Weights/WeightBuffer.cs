using System;

namespace WeightInit;

/// <summary>A weight in the making: its name, shape and key, and the row-major values that a scheme fills.</summary>
/// <typeparam name="T">The type in which it is computed: float or double.</typeparam>
public ref struct WeightBuffer<T>
    where T : unmanaged
{
    internal WeightBuffer(string name, WeightShape shape, WeightKey key)
    {
        Name = name;
        Shape = shape;
        Key = key;
        Element = typeof(T) == typeof(float) ? WeightElement.Single : WeightElement.Double;
    }

    /// <summary>Name of the field or property.</summary>
    public string Name { get; }

    /// <summary>Logical shape, outermost dimension first; of rank 0 until storage that knows it has been opened.</summary>
    public WeightShape Shape { get; private set; }

    /// <summary>The key of the weight's random stream.</summary>
    public WeightKey Key { get; }

    /// <summary>The element type of the storage.</summary>
    public WeightElement Element { get; set; }

    /// <summary>The values in row-major order; empty until the storage has been opened.</summary>
    public Span<T> Values { get; private set; }

    /// <summary>Whether <see cref="Values"/> is a copy that still has to be written to the storage.</summary>
    public bool IsDetached { get; private set; }

    /// <summary>Writes the copy, if there is one, to storage that is memory.</summary>
    /// <param name="storage">The storage in row-major order.</param>
    public readonly void CopyTo(Span<T> storage)
    {
        if (IsDetached)
        {
            Values.CopyTo(storage);
        }
    }

    internal void Take(WeightShape shape) => Shape = shape;

    /// <summary>Fills the storage itself: for storage that nobody else can see yet.</summary>
    /// <param name="values">The storage in row-major order, <see cref="WeightShape.Count"/> elements.</param>
    internal void Attach(Span<T> values)
    {
        if (values.Length != Shape.Count)
        {
            throw new InvalidOperationException(
                $"{Name} has {Invariant.Text(Shape.Count)} elements, but its storage gives memory for {Invariant.Text(values.Length)}: its adapter contradicts itself.");
        }

        Values = values;
        IsDetached = false;
    }

    /// <summary>Fills a copy, so that storage which already holds values changes only when all has gone well.</summary>
    internal void Detach()
    {
        MemoryDoor.Require<T>($"A copy of {Name}, which is filled before it is replaced,", Shape.Count);
        Values = GC.AllocateUninitializedArray<T>(checked((int)Shape.Count));
        IsDetached = true;
    }
}
