using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>What was aimed at, and where it was reached: a miss is printed as loudly as a success.</summary>
/// <param name="What">The goal in words.</param>
internal sealed record Goal(string What)
{
    private readonly List<(string Where, bool IsMet)> _cases = [];

    /// <summary>Notes a case of the goal.</summary>
    /// <returns>For its row of the table.</returns>
    public string Note(string where, bool isMet)
    {
        _cases.Add((where, isMet));
        return isMet ? "met" : "**missed**";
    }

    /// <summary>The goal, and which of its cases met it; nothing where none was measured.</summary>
    public IEnumerable<string> Lines()
    {
        string Where(bool isMet) => string.Join(", ", _cases.Where(one => one.IsMet == isMet).Select(static one => one.Where));
        return _cases.Count == 0 ? []
            : _cases.TrueForAll(static one => one.IsMet) ? [$"{What}: met ({Where(true)})."]
            : _cases.Exists(static one => one.IsMet) ? [$"{What}: **missed** at {Where(false)}; met at {Where(true)}."]
            : [$"{What}: **missed** ({Where(false)})."];
    }
}
