namespace WeightInit.Generator;

/// <summary>Full names of the types that user code and generated code refer to.</summary>
internal static class KnownNames
{
    public const string WeightInitAttribute = "WeightInit.WeightInitAttribute";
    public const string WeightModelAttribute = "WeightInit.WeightModelAttribute";
    public const string WeightModuleAttribute = "WeightInit.WeightModuleAttribute";
    public const string SignalPathAttribute = "WeightInit.SignalPathAttribute";
    public const string Interface = "WeightInit.IWeightInitializable";
    public const string WeightKey = "WeightInit.WeightKey";
    public const string WeightInitOptions = "WeightInit.WeightInitOptions";
    public const string GeneratedCodeAttribute = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    public const string WeightStorageAttribute = "WeightInit.WeightStorageAttribute";
    public const string AttributesAssembly = "WeightInit.Attributes";
    public const string RuntimeAssembly = "WeightInit.Runtime";

    /// <summary>The same as RepositoryUrl in Directory.Build.props, which a test compares.</summary>
    public const string RepositoryUrl = "https://github.com/weightinit/weightinit";

    public const string DefaultMethod = "InitializeWeights";
    public const string VerifyMethod = "VerifyWeights";
    public const string Tool = "WeightInit.Generator";

    public static readonly string ToolVersion = typeof(KnownNames).Assembly.GetName().Version.ToString(3);
}
