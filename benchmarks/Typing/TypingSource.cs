using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>The source that is typed in: forty annotated classes of the kinds that people write, in one file or in forty.</summary>
internal static class TypingSource
{
    public const int Classes = 40;

    /// <summary>The class that is edited, in the midst of the others.</summary>
    public const int Edited = 17;

    private const string Head = "using System;\nusing WeightInit;\n\nnamespace Typing;\n";

    /// <summary>The project's files: those of the classes, then one without any.</summary>
    public static IReadOnlyList<string> Files(bool inOneFile)
    {
        IEnumerable<string> classes = Enumerable.Range(0, Classes).Select(Class);
        return [.. inOneFile ? [Head + string.Concat(classes)] : classes.Select(static text => Head + text), Unrelated];
    }

    /// <summary>Where the edited class stands.</summary>
    public static int EditedFile(bool inOneFile) => inOneFile ? 0 : Edited;

    // One in four has a signal path, one in five holds the class before it.
    private static string Class(int index)
    {
        string path = index % 4 == 1 ? "\n[SignalPath(nameof(_input), nameof(_hidden), Activation = Activation.Tanh, Repeat = 12)]" : "";
        string module = index % 5 == 2 ? $"\n    [WeightModule] private readonly Layer{index - 1} _inner = new({index});\n" : "";
        return $$"""

            /// <summary>Layer {{index}}.</summary>{{path}}
            public sealed partial class Layer{{index}}
            {
                private const int Width = {{64 + (8 * (index % 3))}};

                [LeCunInit(Width, Width)] private float[,] _input;
                [OrthogonalInit(Width, Width)] private float[,] _hidden;
                [SpectralInit(Width, Gain = 0.9, Key = "recurrent{{index}}")] private double[,] _recurrent;
                [ZerosInit(Width)] private readonly float[] _bias = new float[Width];
                [OnesInit(Width)] public float[] Scale;
            {{module}}
                private readonly float[] _state = new float[Width];

                public Layer{{index}}(int seed) => InitializeWeights(seed);

                /// <summary>The state so far.</summary>
                public ReadOnlySpan<float> State => _state;

                public void Step(ReadOnlySpan<float> input, float leak)
                {
                    Span<float> next = stackalloc float[Width];
                    for (int row = 0; row < Width; row++)
                    {
                        double sum = _bias[row];
                        for (int column = 0; column < Width; column++)
                        {
                            sum += (_hidden[row, column] * _state[column]) + (_recurrent[row, column] * input[column]);
                        }

                        next[row] = ((1 - leak) * _state[row]) + (leak * MathF.Tanh((float)sum)); // leaky
                    }

                    next.CopyTo(_state);
                }

                public float Energy()
                {
                    float sum = 0;
                    foreach (float value in _state)
                    {
                        sum += value * value;
                    }

                    return sum + _input[0, 0];
                }
            }

            """;
    }

    private const string Unrelated = """
        namespace Typing;

        public static class Report
        {
            public static string Text(double value)
            {
                double scaled = value * 1;
                return $"{scaled:F3}";
            }
        }
        """;
}
