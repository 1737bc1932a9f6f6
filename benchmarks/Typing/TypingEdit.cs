using System;
using System.Collections.Generic;
using System.Globalization;

namespace WeightInit.Benchmarks;

/// <summary>One kind of keystroke, different every time.</summary>
/// <param name="Name">What it is, for the table.</param>
/// <param name="InEditedClass">Whether it stands in the edited class, or in the file without weights.</param>
/// <param name="Old">The text that it replaces, in the class or file as it was at first.</param>
/// <param name="New">What stands there after the n-th edit.</param>
internal sealed record TypingEdit(string Name, bool InEditedClass, string Old, Func<int, string> New)
{
    private const string EndOfClass = "return sum + _input[0, 0];\n    }\n}";

    public static IReadOnlyList<TypingEdit> All { get; } =
    [
        new("inside a method body", true, "float sum = 0;", static n => $"float sum = {Text(n)};"),
        new("a comment", true, "// leaky", static n => $"// leaky {Text(n)}"),
        new("an argument of an attribute", true, "Gain = 0.9", static n => $"Gain = 0.9{Text(n)}"),
        new("a field added", true, "private readonly float[] _state", static n => $"[UniformInit({Text(n)})] private float[] _w{Text(n)};\n    private readonly float[] _state"),
        new("a weight renamed", true, "float[] Scale", static n => $"float[] Scale{Text(n)}"),
        new("a class added", true, EndOfClass, static n => $"{EndOfClass}\n\npublic partial class Added{Text(n)}\n{{\n    [ZerosInit(3)] private float[] _w;\n    public Added{Text(n)}() => InitializeWeights(1);\n}}"),
        new("an unrelated file", false, "value * 1;", static n => $"value * {Text(n)};"),
    ];

    /// <summary>The file after the n-th edit of this kind.</summary>
    /// <param name="first">The file as it was at first.</param>
    /// <param name="number">n, from 0.</param>
    public string Applied(string first, int number)
    {
        int start = InEditedClass ? first.IndexOf($"class Layer{TypingSource.Edited}\n", StringComparison.Ordinal) : 0;
        int position = first.IndexOf(Old, start, StringComparison.Ordinal);
        return string.Concat(first.AsSpan(0, position), New(number), first.AsSpan(position + Old.Length));
    }

    private static string Text(int n) => (n + 1).ToString(CultureInfo.InvariantCulture);
}
