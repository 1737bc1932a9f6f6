using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>A table for terminal and page alike. Cells are plain text; whoever shows them escapes them.</summary>
/// <param name="Caption">What the table lists.</param>
/// <param name="Headers">One per column.</param>
/// <param name="Rows">Cells, as many a row as there are headers.</param>
internal sealed record ReportTable(string Caption, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>How many columns from the left are words rather than numbers, and so aligned left.</summary>
    public int WordColumns { get; init; } = 1;
}
