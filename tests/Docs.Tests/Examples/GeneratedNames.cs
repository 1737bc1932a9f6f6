using System.Text.RegularExpressions;

namespace WeightInit.DocsTests;

/// <summary>Generated code as a page shows it: without the namespaces that guard its names.</summary>
internal static partial class GeneratedNames
{
    public static string Shorten(string generated) => Qualifier().Replace(generated, "");

    // The longest first: System is a prefix of the others.
    [GeneratedRegex(@"global::(WeightInit|System\.Diagnostics\.CodeAnalysis|System\.CodeDom\.Compiler|System)\.")]
    private static partial Regex Qualifier();
}
