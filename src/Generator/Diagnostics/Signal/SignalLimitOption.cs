using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>The option <c>weightinit_signal_limit</c> of .editorconfig: how far signal and gradient may change over a path.</summary>
internal static class SignalLimitOption
{
    public const string Key = "weightinit_signal_limit";

    private const double Default = 1000;

    /// <summary>The limit in force where a path stands; what is no limit gives the default and itself.</summary>
    public static double Read(TypeAnalysis analysis, SignalPathModel path, out string? wrong)
    {
        wrong = null;
        if (path.Location.SourceTree is not { } tree || Text(analysis.Options, tree) is not { } text)
        {
            return Default;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double limit) && limit > 1 && !double.IsInfinity(limit))
        {
            return limit;
        }

        wrong = text;
        return Default;
    }

    /// <summary>What .editorconfig says of a file; null where it says nothing.</summary>
    public static string? Text(AnalyzerOptions options, SyntaxTree tree)
        => options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Key, out string? text) ? text : null;
}
