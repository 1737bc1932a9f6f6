using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace WeightInit.DocsTests;

/// <summary>A diagnostic as a build prints it.</summary>
/// <param name="Place">Line and column within the block, counted from 1.</param>
internal sealed record Reported(string Id, string Place, string Severity, string Message)
{
    /// <param name="hidden">Lines of hidden code before the block.</param>
    public static Reported Of(Diagnostic found, int hidden)
    {
        LinePosition start = found.Location.GetLineSpan().StartLinePosition;
        string place = string.Create(CultureInfo.InvariantCulture, $"({start.Line + 1 - hidden},{start.Character + 1})");
        return new(found.Id, place, found.Severity.ToString().ToLowerInvariant(), found.GetMessage(CultureInfo.InvariantCulture));
    }

    public override string ToString() => $"{Place}: {Severity} {Id}: {Message}";
}
