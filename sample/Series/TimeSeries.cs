namespace WeightInit.Sample;

/// <summary>Values at equal distances in time.</summary>
/// <param name="Name">What they are, for headings.</param>
/// <param name="Start">Time of the first value.</param>
/// <param name="TimeLabel">What time is counted in.</param>
/// <param name="Values">The values.</param>
internal sealed record TimeSeries(string Name, double Start, string TimeLabel, double[] Values)
{
    public int Length => Values.Length;

    /// <summary>Time of a value.</summary>
    public double TimeOf(int index) => Start + index;
}
