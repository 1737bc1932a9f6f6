using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>A part of a report: what is shown and why in plain words, the numbers, the figures.</summary>
internal sealed record ReportSection(string Heading, IReadOnlyList<string> Paragraphs, IReadOnlyList<ReportTable> Tables, IReadOnlyList<Figure> Figures);

/// <summary>A whole report.</summary>
internal sealed record Report(string Title, IReadOnlyList<string> Introduction, IReadOnlyList<ReportSection> Sections);
