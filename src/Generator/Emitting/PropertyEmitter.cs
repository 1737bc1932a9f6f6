namespace WeightInit.Generator;

/// <summary>Prints the implementation of a partial property and the field behind it.</summary>
internal static class PropertyEmitter
{
    public static void Emit(CodeWriter code, TypeModel type, PropertyModel property)
    {
        string nullable = property.IsNullable ? property.TypeName : property.TypeName + "?";
        code.Line(TypeEmitter.GeneratedCode);
        code.Line($"private {nullable} {property.BackingField};");
        code.Line();
        code.Line(TypeEmitter.GeneratedCode);
        code.Block($"{property.Modifiers} {property.TypeName} {property.Name}", () =>
        {
            string missing = Literals.String($"{type.DisplayName}.{property.Name.TrimStart('@')} was read before {type.Method.Name.TrimStart('@')} was called.");
            string guard = property.IsNullable ? "" : $" ?? throw new global::System.InvalidOperationException({missing})";
            code.Line($"{property.Getter} => this.{property.BackingField}{guard};");
            if (property.Setter is not null)
            {
                code.Line($"{property.Setter} => this.{property.BackingField} = value;");
            }
        });
    }
}
