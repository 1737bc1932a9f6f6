namespace WeightInit.Generator;

/// <summary>Names of the properties by which a diagnostic tells its code fix what to write.</summary>
internal static class Repair
{
    /// <summary>An attribute without brackets, <c>OrthogonalInit(4, 4)</c>: to write in place of the one the diagnostic stands on, or before the member.</summary>
    public const string Attribute = nameof(Attribute);

    /// <summary>The method that a constructor should call.</summary>
    public const string Call = nameof(Call);

    /// <summary>The sizes that an attribute should give: <c>4, 3</c>.</summary>
    public const string Shape = nameof(Shape);

    /// <summary>A named argument that an attribute should have: <c>Measure = SpectralMeasure.Norm</c>.</summary>
    public const string Argument = nameof(Argument);
}
