namespace WeightInit
{
    public enum Activation
    {
        Linear = 0,
        Sigmoid = 1,
        Tanh = 2,
        ReLU = 3,
        LeakyReLU = 4,
        PReLU = 5,
        ELU = 6,
        SELU = 7,
        GELU = 8,
        SiLU = 9,
        Mish = 10,
        Softplus = 11,
    }
    public enum FanMode
    {
        FanIn = 0,
        FanOut = 1,
        FanAverage = 2,
        FanGeometric = 3,
    }
    public enum GainConvention
    {
        VariancePreserving = 0,
        Critical = 1,
        PyTorch = 2,
    }
    public enum WeightDistribution
    {
        Normal = 0,
        Uniform = 1,
        TruncatedNormal = 2,
    }
    public enum WeightLayout
    {
        OutInKernel = 0,
        InOutKernel = 1,
        KernelInOut = 2,
    }
}
namespace WeightInit.Generator
{
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class AllocatedShapeAnalyzer : WeightInit.Generator.TypeAdvice
    {
        public AllocatedShapeAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class FaultyWeightSuppressor : Microsoft.CodeAnalysis.Diagnostics.DiagnosticSuppressor
    {
        public FaultyWeightSuppressor() { }
        public override System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.SuppressionDescriptor> SupportedSuppressions { get; }
        public override void ReportSuppressions(Microsoft.CodeAnalysis.Diagnostics.SuppressionAnalysisContext context) { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class LoneSchemeAnalyzer : WeightInit.Generator.TypeAnalyzer
    {
        public LoneSchemeAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class NeverInitializedAnalyzer : WeightInit.Generator.TypeAdvice
    {
        public NeverInitializedAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class SharedKeyAnalyzer : WeightInit.Generator.TypeAdvice
    {
        public SharedKeyAnalyzer() { }
    }
    public abstract class SignalAnalyzer : WeightInit.Generator.TypeAnalyzer { }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class SignalArgumentAnalyzer : WeightInit.Generator.SignalAnalyzer
    {
        public SignalArgumentAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class SignalHealthyAnalyzer : WeightInit.Generator.SignalAnalyzer
    {
        public SignalHealthyAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class SignalLimitAnalyzer : WeightInit.Generator.SignalAnalyzer
    {
        public SignalLimitAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class SignalLossAnalyzer : WeightInit.Generator.SignalAnalyzer
    {
        public SignalLossAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class SignalMemberAnalyzer : WeightInit.Generator.SignalAnalyzer
    {
        public SignalMemberAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class SignalOutsideAnalyzer : WeightInit.Generator.SignalAnalyzer
    {
        public SignalOutsideAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class SignalShapeAnalyzer : WeightInit.Generator.SignalAnalyzer
    {
        public SignalShapeAnalyzer() { }
    }
    public abstract class TypeAdvice : WeightInit.Generator.TypeAnalyzer { }
    public abstract class TypeAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer
    {
        public override sealed System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.DiagnosticDescriptor> SupportedDiagnostics { get; }
        public override sealed void Initialize(Microsoft.CodeAnalysis.Diagnostics.AnalysisContext context) { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class UnannotatedWeightAnalyzer : WeightInit.Generator.TypeAdvice
    {
        public UnannotatedWeightAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class UnheldModuleAnalyzer : WeightInit.Generator.TypeAdvice
    {
        public UnheldModuleAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class UninitializedWeightSuppressor : Microsoft.CodeAnalysis.Diagnostics.DiagnosticSuppressor
    {
        public UninitializedWeightSuppressor() { }
        public override System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.SuppressionDescriptor> SupportedSuppressions { get; }
        public override void ReportSuppressions(Microsoft.CodeAnalysis.Diagnostics.SuppressionAnalysisContext context) { }
    }
    [Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer("C#", new string[0])]
    public sealed class WeightAnalyzer : WeightInit.Generator.TypeAnalyzer
    {
        public WeightAnalyzer() { }
    }
    [Microsoft.CodeAnalysis.Generator("C#", new string[0])]
    public sealed class WeightGenerator : Microsoft.CodeAnalysis.IIncrementalGenerator
    {
        public WeightGenerator() { }
        public void Initialize(Microsoft.CodeAnalysis.IncrementalGeneratorInitializationContext context) { }
    }
}