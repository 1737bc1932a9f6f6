namespace WeightInit.Generator;

/// <summary>A type whose weights are initialised: all that the emitter prints.</summary>
/// <param name="HintName">Name of the generated file.</param>
/// <param name="Namespace">Namespace, escaped; empty for the global one.</param>
/// <param name="Declarations">The partial declarations to open, outermost first: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="DisplayName">Name for people: <c>Demo.Outer&lt;T&gt;.Inner</c>.</param>
/// <param name="KeyName">Full metadata name, which enters every key: <c>Demo.Outer`1+Inner</c>.</param>
/// <param name="IsReferenceType">Whether it is a class.</param>
/// <param name="Method">The generated methods.</param>
/// <param name="Seed">Default seed; null when none was given.</param>
/// <param name="Experiments">Diagnostic ids of the [Experimental] members that generated code names.</param>
/// <param name="Weights">The weights, in the order of declaration.</param>
/// <param name="Modules">The models inside this one, in the order of declaration.</param>
internal sealed record TypeModel(
    string HintName,
    string Namespace,
    EquatableArray<string> Declarations,
    string DisplayName,
    string KeyName,
    bool IsReferenceType,
    MethodModel Method,
    long? Seed,
    EquatableArray<string> Experiments,
    EquatableArray<WeightModel> Weights,
    EquatableArray<ModuleModel> Modules);
