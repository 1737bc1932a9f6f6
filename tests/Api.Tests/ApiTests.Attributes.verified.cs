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
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class ConstantInitAttribute : WeightInit.WeightInitAttribute
    {
        public ConstantInitAttribute() { }
        public ConstantInitAttribute(params int[] shape) { }
        public ConstantInitAttribute(params string[] shape) { }
        public double Value { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class DeltaOrthogonalInitAttribute : WeightInit.WeightInitAttribute
    {
        public DeltaOrthogonalInitAttribute() { }
        public DeltaOrthogonalInitAttribute(params int[] shape) { }
        public DeltaOrthogonalInitAttribute(params string[] shape) { }
        public double Gain { get; set; }
        public WeightInit.WeightLayout Layout { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class DiracInitAttribute : WeightInit.WeightInitAttribute
    {
        public DiracInitAttribute() { }
        public DiracInitAttribute(params int[] shape) { }
        public DiracInitAttribute(params string[] shape) { }
        public int Groups { get; set; }
        public WeightInit.WeightLayout Layout { get; set; }
    }
    public enum FanMode
    {
        FanIn = 0,
        FanOut = 1,
        FanAverage = 2,
        FanGeometric = 3,
    }
    public abstract class FanScaledInitAttribute : WeightInit.WeightInitAttribute
    {
        public WeightInit.WeightDistribution Distribution { get; set; }
        public double Gain { get; set; }
        public int Groups { get; set; }
        public WeightInit.WeightLayout Layout { get; set; }
        public int Packed { get; set; }
        public bool Transposed { get; set; }
    }
    public enum GainConvention
    {
        VariancePreserving = 0,
        Critical = 1,
        PyTorch = 2,
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class IdentityInitAttribute : WeightInit.WeightInitAttribute
    {
        public IdentityInitAttribute() { }
        public IdentityInitAttribute(params int[] shape) { }
        public IdentityInitAttribute(params string[] shape) { }
        public double Gain { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class KaimingInitAttribute : WeightInit.FanScaledInitAttribute
    {
        public KaimingInitAttribute() { }
        public KaimingInitAttribute(params int[] shape) { }
        public KaimingInitAttribute(params string[] shape) { }
        public WeightInit.Activation Activation { get; set; }
        public WeightInit.GainConvention Convention { get; set; }
        public WeightInit.FanMode Mode { get; set; }
        public double NegativeSlope { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class LeCunInitAttribute : WeightInit.FanScaledInitAttribute
    {
        public LeCunInitAttribute() { }
        public LeCunInitAttribute(params int[] shape) { }
        public LeCunInitAttribute(params string[] shape) { }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class NormalInitAttribute : WeightInit.WeightInitAttribute
    {
        public NormalInitAttribute() { }
        public NormalInitAttribute(params int[] shape) { }
        public NormalInitAttribute(params string[] shape) { }
        public double Mean { get; set; }
        public double StandardDeviation { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class OnesInitAttribute : WeightInit.WeightInitAttribute
    {
        public OnesInitAttribute() { }
        public OnesInitAttribute(params int[] shape) { }
        public OnesInitAttribute(params string[] shape) { }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class OrthogonalInitAttribute : WeightInit.WeightInitAttribute
    {
        public OrthogonalInitAttribute() { }
        public OrthogonalInitAttribute(params int[] shape) { }
        public OrthogonalInitAttribute(params string[] shape) { }
        public double Gain { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct, AllowMultiple=true, Inherited=false)]
    public sealed class SignalPathAttribute : System.Attribute
    {
        public SignalPathAttribute(params string[] members) { }
        public WeightInit.Activation Activation { get; set; }
        public double BiasVariance { get; set; }
        public double InputVariance { get; set; }
        public WeightInit.WeightLayout Layout { get; set; }
        public bool LinearOutput { get; set; }
        public string? Name { get; set; }
        public double NegativeSlope { get; set; }
        public int Repeat { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class SparseInitAttribute : WeightInit.WeightInitAttribute
    {
        public SparseInitAttribute() { }
        public SparseInitAttribute(params int[] shape) { }
        public SparseInitAttribute(params string[] shape) { }
        public double StandardDeviation { get; set; }
        public int ZerosPerColumn { get; set; }
    }
    public enum SpectralDistribution
    {
        Normal = 0,
        Uniform = 1,
        Sign = 2,
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class SpectralInitAttribute : WeightInit.WeightInitAttribute
    {
        public SpectralInitAttribute() { }
        public SpectralInitAttribute(params int[] shape) { }
        public SpectralInitAttribute(int size) { }
        public SpectralInitAttribute(params string[] shape) { }
        public SpectralInitAttribute(string size) { }
        public SpectralInitAttribute(int rows, int columns) { }
        public SpectralInitAttribute(int rows, string columns) { }
        public SpectralInitAttribute(string rows, int columns) { }
        public SpectralInitAttribute(string rows, string columns) { }
        public int Connections { get; set; }
        public double Density { get; set; }
        public WeightInit.SpectralDistribution Distribution { get; set; }
        public double Gain { get; set; }
        public int JumpLength { get; set; }
        public double LeakRate { get; set; }
        public WeightInit.SpectralMeasure Measure { get; set; }
        public WeightInit.SpectralMethod Method { get; set; }
        public WeightInit.SpectralTopology Topology { get; set; }
    }
    public enum SpectralMeasure
    {
        Auto = 0,
        Radius = 1,
        Norm = 2,
    }
    public enum SpectralMethod
    {
        Auto = 0,
        Dense = 1,
        Krylov = 2,
        PowerIteration = 3,
    }
    public enum SpectralTopology
    {
        Random = 0,
        Ring = 1,
        DelayLine = 2,
        CycleJumps = 3,
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class TruncatedNormalInitAttribute : WeightInit.WeightInitAttribute
    {
        public TruncatedNormalInitAttribute() { }
        public TruncatedNormalInitAttribute(params int[] shape) { }
        public TruncatedNormalInitAttribute(params string[] shape) { }
        public double Lower { get; set; }
        public double StandardDeviation { get; set; }
        public double Upper { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class UniformInitAttribute : WeightInit.WeightInitAttribute
    {
        public UniformInitAttribute() { }
        public UniformInitAttribute(params int[] shape) { }
        public UniformInitAttribute(params string[] shape) { }
        public double High { get; set; }
        public double Low { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class VarianceScalingInitAttribute : WeightInit.FanScaledInitAttribute
    {
        public VarianceScalingInitAttribute() { }
        public VarianceScalingInitAttribute(params int[] shape) { }
        public VarianceScalingInitAttribute(params string[] shape) { }
        public WeightInit.FanMode Mode { get; set; }
        public double Scale { get; set; }
    }
    public enum WeightAccess
    {
        Public = 0,
        Internal = 1,
        Protected = 2,
        Private = 3,
    }
    public enum WeightBias
    {
        Zeros = 0,
        FanInUniform = 1,
        Keep = 2,
    }
    public enum WeightDistribution
    {
        Normal = 0,
        Uniform = 1,
        TruncatedNormal = 2,
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public abstract class WeightInitAttribute : System.Attribute
    {
        public WeightInit.WeightBias Bias { get; set; }
        public string? Key { get; set; }
    }
    public enum WeightLayout
    {
        OutInKernel = 0,
        InOutKernel = 1,
        KernelInOut = 2,
    }
    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct, AllowMultiple=false, Inherited=true)]
    public sealed class WeightModelAttribute : System.Attribute
    {
        public WeightModelAttribute() { }
        public WeightInit.WeightAccess Access { get; set; }
        public string? Method { get; set; }
        public long Seed { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class WeightModuleAttribute : System.Attribute
    {
        public WeightModuleAttribute() { }
    }
    [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple=true)]
    public sealed class WeightStorageAttribute : System.Attribute
    {
        public WeightStorageAttribute(System.Type storage, System.Type filledBy) { }
        public System.Type FilledBy { get; }
        public bool IsFlat { get; set; }
        public int Rank { get; set; }
        public System.Type Storage { get; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class XavierInitAttribute : WeightInit.FanScaledInitAttribute
    {
        public XavierInitAttribute() { }
        public XavierInitAttribute(params int[] shape) { }
        public XavierInitAttribute(params string[] shape) { }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=false, Inherited=false)]
    public sealed class ZerosInitAttribute : WeightInit.WeightInitAttribute
    {
        public ZerosInitAttribute() { }
        public ZerosInitAttribute(params int[] shape) { }
        public ZerosInitAttribute(params string[] shape) { }
    }
}