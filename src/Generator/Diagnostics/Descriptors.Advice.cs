using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Advice: what builds, and is probably not what was meant.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor AllocatedShape = Error(
        "WI0041", "Array does not fit the shape",
        "'{0}' is allocated as {1}, but its attribute says {2}, and an array that is there already is filled as it is: make the two equal");

    public static readonly DiagnosticDescriptor NeverInitialized = Info(
        "WI0100", "Weights are never initialised",
        "Nothing calls '{1}' of '{0}', so {2} never filled: call it at the end of the constructor");

    public static readonly DiagnosticDescriptor SharedKey = Info(
        "WI0101", "Two weights have one key",
        "'{0}' has the key \"{2}\" of '{1}', and with one key weights of one shape and scheme are equal: give it a key of its own, unless the two are tied on purpose");

    public static readonly DiagnosticDescriptor UnannotatedWeight = Info(
        "WI0102", "Array beside annotated weights is never filled",
        "'{0}' is of type {1} like the weight '{2}', but has no attribute and nothing fills it: annotate it, or assign it");

    public static readonly DiagnosticDescriptor UnheldModule = Info(
        "WI0103", "Model inside a model is not initialised with it",
        "'{0}' has weights of its own, which '{2}' of '{1}' passes by: mark it [WeightModule] so that one call and one key fill all");
}
