namespace WeightInit.Generator;

/// <summary>Names of the properties by which a diagnostic tells its code fix what to write.</summary>
internal static class Repair
{
    /// <summary>The attribute to write in place of the one the diagnostic stands on, without brackets: <c>OrthogonalInit(4, 4)</c>.</summary>
    public const string Attribute = nameof(Attribute);
}
