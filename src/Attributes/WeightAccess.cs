namespace WeightInit;

/// <summary>Accessibility of the generated methods.</summary>
public enum WeightAccess
{
    /// <summary>Public; the type then implements <c>IWeightInitializable</c>.</summary>
    Public = 0,

    /// <summary>Visible in the declaring assembly.</summary>
    Internal = 1,

    /// <summary>Visible in derived types.</summary>
    Protected = 2,

    /// <summary>Visible in the declaring type alone.</summary>
    Private = 3,
}
