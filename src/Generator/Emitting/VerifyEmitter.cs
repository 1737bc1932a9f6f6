namespace WeightInit.Generator;

/// <summary>Prints the method that measures the stored weights.</summary>
internal static class VerifyEmitter
{
    public static void Emit(CodeWriter code, TypeModel type)
    {
        code.Line("/// <summary>Measures the stored weights anew: stretching factor, mean, deviation and extremes.</summary>");
        code.Line("/// <param name=\"options\">How to compute.</param>");
        code.Line("/// <returns>What each weight measures.</returns>");
        code.Line(TypeEmitter.GeneratedCode);
        code.Block(
            $"{TypeEmitter.Modifiers(type.Method)}global::WeightInit.WeightVerification {KnownNames.VerifyMethod}(global::WeightInit.WeightInitOptions? options = null)",
            () => Body(code, type));
    }

    private static void Body(CodeWriter code, TypeModel type)
    {
        string inherited = type.Method.Dispatch == Dispatch.Override && type.Modules.Count == 0 ? $", base.{KnownNames.VerifyMethod}(options)"
            : type.Modules.Count > 0 && type.IsReferenceType ? ", this"
            : "";
        code.Line($"var run = new global::WeightInit.WeightInspection({Literals.String(type.KeyName)}, options{inherited});");
        if (type.Modules.Count > 0 && type.Method.Dispatch == Dispatch.Override)
        {
            code.Line($"run.Inherit(base.{KnownNames.VerifyMethod}(run.Options));");
        }

        foreach (WeightModel weight in type.Weights)
        {
            code.Line();
            code.Block(null, () => StorageEmitter.Verify(code, weight));
        }

        ModuleEmitter.Emit(code, type);
        code.Line();
        code.Line("return run.Verification;");
    }
}
