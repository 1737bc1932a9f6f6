namespace WeightInit.Generator;

/// <summary>A partial property without an implementation, which the generator writes.</summary>
/// <param name="Modifiers">The modifiers of the declaration, <c>partial</c> included.</param>
/// <param name="TypeName">The fully qualified type.</param>
/// <param name="Name">The escaped name.</param>
/// <param name="BackingField">Name of the generated field.</param>
/// <param name="IsNullable">Whether the property returns what its field holds, null or an empty struct too.</param>
/// <param name="Getter">The getter with its modifiers: <c>get</c>.</param>
/// <param name="Setter">The setter with its modifiers: <c>private set</c>; null when there is none.</param>
internal sealed record PropertyModel(
    string Modifiers,
    string TypeName,
    string Name,
    string BackingField,
    bool IsNullable,
    string Getter,
    string? Setter);
