using System.Globalization;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>Prints the method that fills the weights.</summary>
internal static class InitializeEmitter
{
    public static void Emit(CodeWriter code, TypeModel type)
    {
        Document(code, type);
        code.Line(TypeEmitter.GeneratedCode);
        string[] assigned = type.Weights.Where(static weight => weight.Access == StorageAccess.Assign).Select(static weight => $"nameof({weight.StorageName})").ToArray();
        if (assigned.Length > 0)
        {
            code.Line($"[global::System.Diagnostics.CodeAnalysis.MemberNotNull({string.Join(", ", assigned)})]");
        }

        code.Block(
            $"{TypeEmitter.Modifiers(type.Method)}global::WeightInit.WeightReport {type.Method.Name}(global::WeightInit.WeightKey key = default, global::WeightInit.WeightInitOptions? options = null)",
            () => Body(code, type));
    }

    private static void Document(CodeWriter code, TypeModel type)
    {
        code.Line("/// <summary>Allocates the weights that are null and fills all of them.</summary>");
        if (type.Weights.Count + type.Modules.Count > 0)
        {
            code.Line("/// <remarks>");
            code.Line("/// <list type=\"bullet\">");
            foreach (WeightModel weight in type.Weights)
            {
                code.Line($"/// <item><description><c>{Xml(weight.Name)}</c>: {Xml(SchemeText.Shape(weight.Scheme))}, {Xml(SchemeText.Scheme(weight.Scheme))}</description></item>");
            }

            foreach (ModuleModel module in type.Modules)
            {
                code.Line($"/// <item><description><c>{Xml(module.Name)}</c>: the weights of {Xml(module.TypeName)}</description></item>");
            }

            code.Line("/// </list>");
            code.Line("/// </remarks>");
        }

        string seed = (type.Seed ?? 0).ToString(CultureInfo.InvariantCulture);
        code.Line($"/// <param name=\"key\">Seed or key of the random streams; without one, seed {seed}.</param>");
        code.Line("/// <param name=\"options\">How to compute; never changes a value.</param>");
        code.Line("/// <returns>What was done to each weight.</returns>");
    }

    private static void Body(CodeWriter code, TypeModel type)
    {
        if (type.Seed is { } seed)
        {
            code.Line($"key = key.OrSeed({Literals.Seed(seed)});");
        }

        string inherited = "";
        if (type.Modules.Count > 0)
        {
            // The run knows the instance, so that a module that leads back to it is seen.
            inherited = type.IsReferenceType ? ", this" : "";
        }
        else if (type.Method.Dispatch == Dispatch.Override)
        {
            code.Line($"var inherited = base.{type.Method.Name}(key, options);");
            inherited = ", inherited";
        }

        code.Line($"var run = new global::WeightInit.WeightInitialization({Literals.String(type.KeyName)}, key, options{inherited});");
        if (type.Modules.Count > 0 && type.Method.Dispatch == Dispatch.Override)
        {
            code.Line($"run.Inherit(base.{type.Method.Name}(key, run.Options));");
        }

        foreach (WeightModel weight in type.Weights)
        {
            code.Line();
            code.Line($"// [{SchemeText.Attribute(weight)}] {weight.TypeName} {weight.Name}");
            code.Block(null, () => StorageEmitter.Fill(code, weight));
        }

        ModuleEmitter.Emit(code, type);
        code.Line();
        code.Line("return run.Report;");
    }

    private static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
