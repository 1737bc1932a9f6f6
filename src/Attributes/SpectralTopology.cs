namespace WeightInit;

/// <summary>Which units of a recurrent matrix are connected. Row i holds what unit i receives.</summary>
public enum SpectralTopology
{
    /// <summary>All pairs, or those that density or in-degree pick at random.</summary>
    Random = 0,

    /// <summary>A cycle: unit i receives from unit i − 1, the first from the last (Rodan and Tiňo 2011, SCR).</summary>
    Ring = 1,

    /// <summary>A chain: unit i receives from unit i − 1, the first from none (DLR). Its radius is 0, so it is normalised by its norm.</summary>
    DelayLine = 2,

    /// <summary>A cycle with jumps of one length in both directions (Rodan and Tiňo 2012, CRJ).</summary>
    CycleJumps = 3,
}
