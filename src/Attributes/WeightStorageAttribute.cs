using System;

namespace WeightInit;

/// <summary>Says which static class fills fields of a type: what an adapter for a tensor library carries, one line a type.</summary>
/// <remarks>docs/adapters.md lists the methods that the class has. The generator finds the attribute in referenced assemblies
/// and in the project itself, for a field's own type, else its nearest base class, else an interface.</remarks>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class WeightStorageAttribute : Attribute
{
    /// <summary>Fields of a type are filled by a class.</summary>
    /// <param name="storage">The type: a class, struct, interface or array; <c>typeof(Tensor&lt;&gt;)</c> for a generic one.</param>
    /// <param name="filledBy">The static class.</param>
    public WeightStorageAttribute(Type storage, Type filledBy)
    {
        Storage = storage;
        FilledBy = filledBy;
    }

    /// <summary>The type of the fields.</summary>
    public Type Storage { get; }

    /// <summary>The static class that fills them.</summary>
    public Type FilledBy { get; }

    /// <summary>Number of dimensions where the type has only one, so that the compiler can check the sizes; 0, the default, where any.</summary>
    public int Rank { get; set; }

    /// <summary>Whether the storage knows only its number of elements, which then hold any shape of that many row by row.</summary>
    public bool IsFlat { get; set; }
}
