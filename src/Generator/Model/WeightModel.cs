namespace WeightInit.Generator;

/// <summary>One annotated field or property.</summary>
/// <param name="Name">Its name, as it enters the key and the report.</param>
/// <param name="StorageName">The escaped name of what holds the array: the member itself, or the generated backing field.</param>
/// <param name="Access">What generated code may do with the storage.</param>
/// <param name="TypeName">The declared type for people: <c>double[,]</c>.</param>
/// <param name="Rows">The type of rows where the declared type admits null ones, which the storage checks when it runs; else empty.</param>
/// <param name="Storage">Who fills the storage.</param>
/// <param name="Scheme">How it is filled.</param>
/// <param name="Bias">What the bias becomes, as a member of WeightBias; null where there is none to fill.</param>
/// <param name="Key">Explicit stream name; null for the name of type and member.</param>
/// <param name="Property">The partial property to implement; null for all others.</param>
internal sealed record WeightModel(
    string Name,
    string StorageName,
    StorageAccess Access,
    string TypeName,
    string Rows,
    StorageModel Storage,
    SchemeModel Scheme,
    string? Bias,
    string? Key,
    PropertyModel? Property);

/// <summary>What generated code may do with a weight's storage.</summary>
internal enum StorageAccess
{
    /// <summary>Assigned, and not null afterwards.</summary>
    Assign,

    /// <summary>A readonly field: filled in place only.</summary>
    FillInPlace,
}
