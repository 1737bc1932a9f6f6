using System.Text;

namespace WeightInit.Sample;

/// <summary>A file of a report, complete in memory before anything is written.</summary>
internal sealed record ReportFile(string Name, byte[] Content)
{
    public static ReportFile Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
