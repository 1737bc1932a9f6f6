using System;

namespace WeightInit.Generator;

/// <summary>What the method that fills a weight takes before its named arguments.</summary>
[Flags]
internal enum CallInputs
{
    /// <summary>The values alone.</summary>
    None = 0,

    /// <summary>The shape.</summary>
    Shape = 1,

    /// <summary>The key.</summary>
    Key = 2,

    /// <summary>The options, last.</summary>
    Options = 4,

    /// <summary>A method of the run, which takes the whole weight and reports it.</summary>
    Run = 8,
}
