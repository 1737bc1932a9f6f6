using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>The rules about a signal's way through the weights.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor SignalShapes = Error(
        "WI0200", "Consecutive shapes do not fit",
        "'{0}' gives {1} outputs, but '{2}' after it on the path takes {3} inputs: make the two equal, or set Layout on [SignalPath] if the weights are stored as (inputs, outputs)");

    public static readonly DiagnosticDescriptor SignalMember = Error(
        "WI0201", "Signal path names no weight",
        "[SignalPath] of '{0}' names {1}, but {2}");

    public static readonly DiagnosticDescriptor SignalArgument = Error(
        "WI0202", "Argument of a signal path is not allowed",
        "[SignalPath] of '{0}' has {1} = {2}: {3}");

    public static readonly DiagnosticDescriptor SignalLost = Warning(
        "WI0203", "Signal or gradient explodes or vanishes",
        "'{0}', {1} layers deep: {2}; {3}. {4}.");

    public static readonly DiagnosticDescriptor SignalOutside = Info(
        "WI0204", "Signal path is outside mean-field theory",
        "The signal path of '{0}' is not analysed, because of '{1}': {2}");

    public static readonly DiagnosticDescriptor SignalHealthy = Info(
        "WI0205", "Signal path keeps signal and gradient",
        "'{0}', {1} layers deep: {2}");

    public static readonly DiagnosticDescriptor LoneScheme = Info(
        "WI0206", "Square weight stretches or shrinks what passes through it",
        "'{0}' multiplies what passes through it by about {1} (σ√fan-in), so that a signal {2} where it passes often: {3} keeps it");

    public static readonly DiagnosticDescriptor SignalLimit = Warning(
        "WI0207", "Signal limit is not a number above 1",
        "weightinit_signal_limit = {0} is no number above 1, so 1000 is used: give the factor by which signal or gradient may change over a path");
}
