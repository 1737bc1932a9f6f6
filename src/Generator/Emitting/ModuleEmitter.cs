namespace WeightInit.Generator;

/// <summary>Prints the calls that hand keys on to the models inside a model.</summary>
internal static class ModuleEmitter
{
    public static void Emit(CodeWriter code, TypeModel type)
    {
        foreach (ModuleModel module in type.Modules)
        {
            code.Line();
            code.Line($"// [WeightModule] {module.TypeName} {module.Name}");
            code.Line($"run.{module.Call}({Literals.String(module.Name)}, {module.Argument});");
        }
    }
}
