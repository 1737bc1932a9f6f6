using System;
using System.Globalization;

namespace WeightInit.Generator;

/// <summary>The numbers that a weight's elements can hold: a finite number beyond them would become an infinite weight.</summary>
/// <param name="Element">The element type's keyword.</param>
/// <param name="Largest">The largest number.</param>
internal sealed record ElementRange(string Element, double Largest)
{
    private static readonly ElementRange Single = new("float", float.MaxValue);
    private static readonly ElementRange Full = new("double", double.MaxValue);

    public bool IsSingle => ReferenceEquals(this, Single);

    /// <summary>Of a storage; where it is unknown, or known only when the program runs, the wider one.</summary>
    public static ElementRange Of(StorageModel? storage) => storage is { Elements.Count: 1 } && storage.Elements[0] == "float" ? Single : Full;

    public bool Holds(double value) => Math.Abs(value) <= Largest;

    /// <summary>What to say of an argument by which values would not fit.</summary>
    public Fault Fault(string argument) => new(
        argument, $"a {Element} holds numbers up to {Largest.ToString(IsSingle ? "G9" : "G17", CultureInfo.InvariantCulture)}, and values of the weight could be larger: give less");
}
