namespace WeightInit.Generator;

/// <summary>What a field or property is to the generator.</summary>
/// <param name="IsReachable">Whether it has an attribute of ours where its declaration has, so that code is generated for its type.</param>
/// <param name="Weight">The weight in it; null where there is none, or it has to be left out.</param>
/// <param name="Module">The model in it, likewise.</param>
/// <param name="Experiments">The ids under which the compiler refuses its use.</param>
internal sealed record MemberModel(bool IsReachable, WeightModel? Weight, ModuleModel? Module, EquatableArray<string> Experiments)
{
    /// <summary>One without an attribute of ours.</summary>
    public static readonly MemberModel Other = new(false, null, null, new([]));
}
