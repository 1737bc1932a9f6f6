namespace WeightInit.Generator;

/// <summary>Names of the pipeline's steps, for the tests that assert what an edit recomputes.</summary>
internal static class TrackingNames
{
    /// <summary>One model a type.</summary>
    public const string Types = "WeightInit.Types";
}
