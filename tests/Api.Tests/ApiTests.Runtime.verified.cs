[assembly: WeightInit.WeightStorage(typeof(System.Half[]), typeof(WeightInit.HalfArrayStorage), IsFlat=true)]
[assembly: WeightInit.WeightStorage(typeof(System.Half[]), typeof(WeightInit.HalfArrayStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(System.Half[]), typeof(WeightInit.HalfArrayStorage), Rank=3)]
[assembly: WeightInit.WeightStorage(typeof(System.Half[]), typeof(WeightInit.HalfArrayStorage), Rank=4)]
[assembly: WeightInit.WeightStorage(typeof(System.Half[][]), typeof(WeightInit.JaggedStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(System.Memory<!0>), typeof(WeightInit.MemoryStorage), IsFlat=true)]
[assembly: WeightInit.WeightStorage(typeof(WeightInit.CsrMatrix<T>), typeof(WeightInit.CsrStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(double[]), typeof(WeightInit.ArrayStorage), IsFlat=true)]
[assembly: WeightInit.WeightStorage(typeof(double[]), typeof(WeightInit.ArrayStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(double[]), typeof(WeightInit.ArrayStorage), Rank=3)]
[assembly: WeightInit.WeightStorage(typeof(double[]), typeof(WeightInit.ArrayStorage), Rank=4)]
[assembly: WeightInit.WeightStorage(typeof(double[][]), typeof(WeightInit.JaggedStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(float[]), typeof(WeightInit.ArrayStorage), IsFlat=true)]
[assembly: WeightInit.WeightStorage(typeof(float[]), typeof(WeightInit.ArrayStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(float[]), typeof(WeightInit.ArrayStorage), Rank=3)]
[assembly: WeightInit.WeightStorage(typeof(float[]), typeof(WeightInit.ArrayStorage), Rank=4)]
[assembly: WeightInit.WeightStorage(typeof(float[][]), typeof(WeightInit.JaggedStorage), Rank=2)]
namespace WeightInit
{
    public static class ActivationGain
    {
        public static double? Find(WeightInit.Activation activation, WeightInit.GainConvention convention = 0, double negativeSlope = NaN) { }
        public static double Of(WeightInit.Activation activation, WeightInit.GainConvention convention = 0, double negativeSlope = NaN) { }
    }
    public static class ArrayStorage
    {
        public static void Allocate<T>(WeightInit.WeightShape shape, out T[] storage)
            where T :  unmanaged { }
        public static void Allocate<T>(WeightInit.WeightShape shape, out T[] storage)
            where T :  unmanaged { }
        public static void Allocate<T>(WeightInit.WeightShape shape, out T[] storage)
            where T :  unmanaged { }
        public static void Allocate<T>(WeightInit.WeightShape shape, out T[] storage)
            where T :  unmanaged { }
        public static int[] Shape(System.Array storage) { }
        public static System.Span<T> Span<T>(T[] storage)
            where T :  unmanaged { }
        public static System.Span<T> Span<T>(T[] storage)
            where T :  unmanaged { }
        public static System.Span<T> Span<T>(T[] storage)
            where T :  unmanaged { }
        public static System.Span<T> Span<T>(T[] storage)
            where T :  unmanaged { }
    }
    public sealed class CsrMatrix<T> : WeightInit.ILinearOperator<T>
        where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
    {
        public CsrMatrix(int rows, int columns, int[] rowOffsets, int[] columnIndices, T[] values) { }
        public System.ReadOnlySpan<int> ColumnIndices { get; }
        public int Columns { get; }
        public System.ReadOnlySpan<int> RowOffsets { get; }
        public int Rows { get; }
        public int StoredValues { get; }
        public System.ReadOnlySpan<T> Values { get; }
        public void Multiply(System.ReadOnlySpan<T> x, System.Span<T> y) { }
        public void MultiplyTranspose(System.ReadOnlySpan<T> x, System.Span<T> y) { }
        public T[] ToDense() { }
        public WeightInit.CsrMatrix<T> Transpose() { }
        public static WeightInit.CsrMatrix<T> FromDense(System.ReadOnlySpan<T> matrix, int rows, int columns) { }
        public static WeightInit.CsrMatrix<T> FromTriplets(int rows, int columns, System.ReadOnlySpan<int> rowIndices, System.ReadOnlySpan<int> columnIndices, System.ReadOnlySpan<T> values) { }
    }
    public static class CsrStorage
    {
        public static void Create(WeightInit.CsrMatrix<float> rows, out WeightInit.CsrMatrix<System.Half> storage) { }
        public static void Create(WeightInit.WeightShape shape, System.ReadOnlySpan<float> values, out WeightInit.CsrMatrix<System.Half> storage) { }
        public static void Create<T>(WeightInit.CsrMatrix<T> rows, out WeightInit.CsrMatrix<T> storage)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> { }
        public static void Create<T>(WeightInit.WeightShape shape, System.ReadOnlySpan<T> values, out WeightInit.CsrMatrix<T> storage)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> { }
        public static WeightInit.CsrMatrix<float> Rows(WeightInit.CsrMatrix<System.Half> storage) { }
        public static WeightInit.CsrMatrix<T> Rows<T>(WeightInit.CsrMatrix<T> storage)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> { }
        public static int[] Shape<T>(WeightInit.CsrMatrix<T> storage)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> { }
    }
    public sealed class FanRule : System.IEquatable<WeightInit.FanRule>
    {
        public FanRule() { }
        public int Groups { get; init; }
        public WeightInit.WeightLayout Layout { get; init; }
        public int Packed { get; init; }
        public bool Transposed { get; init; }
    }
    public static class HalfArrayStorage
    {
        public static void Allocate(WeightInit.WeightShape shape, out System.Half[] storage) { }
        public static void Allocate(WeightInit.WeightShape shape, out System.Half[] storage) { }
        public static void Allocate(WeightInit.WeightShape shape, out System.Half[] storage) { }
        public static void Allocate(WeightInit.WeightShape shape, out System.Half[] storage) { }
        public static void Read(System.Array storage, System.Span<float> values) { }
        public static int[] Shape(System.Array storage) { }
        public static void Write(System.Array storage, System.ReadOnlySpan<float> values) { }
    }
    public static class HalfRounding
    {
        public static void Round(System.ReadOnlySpan<float> values, System.Span<System.Half> destination) { }
        public static void Widen(System.ReadOnlySpan<System.Half> values, System.Span<float> destination) { }
    }
    public interface ILinearOperator<T>
        where T :  unmanaged
    {
        int Columns { get; }
        int Rows { get; }
        void Multiply(System.ReadOnlySpan<T> x, System.Span<T> y);
        void MultiplyTranspose(System.ReadOnlySpan<T> x, System.Span<T> y);
    }
    public interface IWeightInitializable
    {
        WeightInit.WeightReport InitializeWeights(WeightInit.WeightKey key = default, WeightInit.WeightInitOptions? options = null);
        WeightInit.WeightVerification VerifyWeights(WeightInit.WeightInitOptions? options = null);
    }
    public static class Initialize
    {
        public static void Constant(System.Span<double> destination, double value) { }
        public static void Constant(System.Span<float> destination, double value) { }
        public static void DeltaOrthogonal(System.Span<double> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, double gain = 1, WeightInit.WeightLayout layout = 0, WeightInit.WeightInitOptions? options = null) { }
        public static void DeltaOrthogonal(System.Span<float> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, double gain = 1, WeightInit.WeightLayout layout = 0, WeightInit.WeightInitOptions? options = null) { }
        public static void Dirac(System.Span<double> destination, System.ReadOnlySpan<int> shape, int groups = 1, WeightInit.WeightLayout layout = 0) { }
        public static void Dirac(System.Span<float> destination, System.ReadOnlySpan<int> shape, int groups = 1, WeightInit.WeightLayout layout = 0) { }
        public static void Identity(System.Span<double> destination, System.ReadOnlySpan<int> shape, double gain = 1) { }
        public static void Identity(System.Span<float> destination, System.ReadOnlySpan<int> shape, double gain = 1) { }
        public static double Kaiming(System.Span<double> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, WeightInit.Activation activation = 3, double negativeSlope = NaN, WeightInit.FanMode mode = 0, double gain = 1, WeightInit.GainConvention convention = 0, WeightInit.WeightDistribution distribution = 0, WeightInit.FanRule? fans = null, WeightInit.WeightInitOptions? options = null) { }
        public static double Kaiming(System.Span<float> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, WeightInit.Activation activation = 3, double negativeSlope = NaN, WeightInit.FanMode mode = 0, double gain = 1, WeightInit.GainConvention convention = 0, WeightInit.WeightDistribution distribution = 0, WeightInit.FanRule? fans = null, WeightInit.WeightInitOptions? options = null) { }
        public static double LeCun(System.Span<double> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, double gain = 1, WeightInit.WeightDistribution distribution = 0, WeightInit.FanRule? fans = null, WeightInit.WeightInitOptions? options = null) { }
        public static double LeCun(System.Span<float> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, double gain = 1, WeightInit.WeightDistribution distribution = 0, WeightInit.FanRule? fans = null, WeightInit.WeightInitOptions? options = null) { }
        public static void Normal(System.Span<double> destination, WeightInit.WeightKey key, double mean = 0, double standardDeviation = 1, WeightInit.WeightInitOptions? options = null) { }
        public static void Normal(System.Span<float> destination, WeightInit.WeightKey key, double mean = 0, double standardDeviation = 1, WeightInit.WeightInitOptions? options = null) { }
        public static WeightInit.SpectralNormalization Normalize(double[] matrix, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, WeightInit.WeightInitOptions? options = null) { }
        public static WeightInit.SpectralNormalization Normalize(float[] matrix, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, WeightInit.WeightInitOptions? options = null) { }
        public static WeightInit.SpectralNormalization Normalize(System.Span<double> matrix, int rows, int columns, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, WeightInit.WeightInitOptions? options = null) { }
        public static WeightInit.SpectralNormalization Normalize(System.Span<float> matrix, int rows, int columns, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, WeightInit.WeightInitOptions? options = null) { }
        public static void Ones(System.Span<double> destination) { }
        public static void Ones(System.Span<float> destination) { }
        public static void Orthogonal(System.Span<double> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, double gain = 1, WeightInit.WeightInitOptions? options = null) { }
        public static void Orthogonal(System.Span<float> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, double gain = 1, WeightInit.WeightInitOptions? options = null) { }
        public static void Sparse(System.Span<double> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, int zerosPerColumn, double standardDeviation = 0.01, WeightInit.WeightInitOptions? options = null) { }
        public static void Sparse(System.Span<float> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, int zerosPerColumn, double standardDeviation = 0.01, WeightInit.WeightInitOptions? options = null) { }
        public static WeightInit.CsrMatrix<T> SparseSpectral<T>(int rows, int columns, WeightInit.WeightKey key, WeightInit.SpectralPattern pattern, out WeightInit.SpectralNormalization done, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, double leakRate = 1, WeightInit.WeightInitOptions? options = null)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>, System.Numerics.IMinMaxValue<T> { }
        public static WeightInit.SpectralNormalization Spectral(double[] destination, WeightInit.WeightKey key, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, WeightInit.WeightInitOptions? options = null) { }
        public static WeightInit.SpectralNormalization Spectral(float[] destination, WeightInit.WeightKey key, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, WeightInit.WeightInitOptions? options = null) { }
        public static WeightInit.SpectralNormalization Spectral(System.Span<double> destination, int rows, int columns, WeightInit.WeightKey key, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, WeightInit.WeightInitOptions? options = null) { }
        public static WeightInit.SpectralNormalization Spectral(System.Span<float> destination, int rows, int columns, WeightInit.WeightKey key, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, WeightInit.WeightInitOptions? options = null) { }
        public static WeightInit.SpectralNormalization Spectral(System.Span<double> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, WeightInit.SpectralPattern? pattern = null, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, double leakRate = 1, WeightInit.WeightInitOptions? options = null) { }
        public static WeightInit.SpectralNormalization Spectral(System.Span<float> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, WeightInit.SpectralPattern? pattern = null, double gain = 1, WeightInit.SpectralMeasure measure = 0, WeightInit.SpectralMethod method = 0, double leakRate = 1, WeightInit.WeightInitOptions? options = null) { }
        public static void TruncatedNormal(System.Span<double> destination, WeightInit.WeightKey key, double standardDeviation = 1, double lower = -2, double upper = 2, WeightInit.WeightInitOptions? options = null) { }
        public static void TruncatedNormal(System.Span<float> destination, WeightInit.WeightKey key, double standardDeviation = 1, double lower = -2, double upper = 2, WeightInit.WeightInitOptions? options = null) { }
        public static void Uniform(System.Span<double> destination, WeightInit.WeightKey key, double low = 0, double high = 1, WeightInit.WeightInitOptions? options = null) { }
        public static void Uniform(System.Span<float> destination, WeightInit.WeightKey key, double low = 0, double high = 1, WeightInit.WeightInitOptions? options = null) { }
        public static double VarianceScaling(System.Span<double> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, double scale = 1, WeightInit.FanMode mode = 0, double gain = 1, WeightInit.WeightDistribution distribution = 0, WeightInit.FanRule? fans = null, WeightInit.WeightInitOptions? options = null) { }
        public static double VarianceScaling(System.Span<float> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, double scale = 1, WeightInit.FanMode mode = 0, double gain = 1, WeightInit.WeightDistribution distribution = 0, WeightInit.FanRule? fans = null, WeightInit.WeightInitOptions? options = null) { }
        public static double Xavier(System.Span<double> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, double gain = 1, WeightInit.WeightDistribution distribution = 0, WeightInit.FanRule? fans = null, WeightInit.WeightInitOptions? options = null) { }
        public static double Xavier(System.Span<float> destination, System.ReadOnlySpan<int> shape, WeightInit.WeightKey key, double gain = 1, WeightInit.WeightDistribution distribution = 0, WeightInit.FanRule? fans = null, WeightInit.WeightInitOptions? options = null) { }
        public static void Zeros(System.Span<double> destination) { }
        public static void Zeros(System.Span<float> destination) { }
        public static int ZerosPerColumn(double sparsity, int rows) { }
    }
    public static class JaggedStorage
    {
        public static void Allocate<T>(WeightInit.WeightShape shape, out T[][] storage)
            where T :  unmanaged { }
        public static string? Fault<T>(T[][] storage) { }
        public static void Read(System.Half[][] storage, System.Span<float> values) { }
        public static void Read<T>(T[][] storage, System.Span<T> values)
            where T :  unmanaged { }
        public static int[] Shape<T>(T[][] storage) { }
        public static void Write(System.Half[][] storage, System.ReadOnlySpan<float> values) { }
        public static void Write<T>(T[][] storage, System.ReadOnlySpan<T> values)
            where T :  unmanaged { }
    }
    public static class MemoryStorage
    {
        public static void Allocate<T>(WeightInit.WeightShape shape, out System.Memory<T> storage)
            where T :  unmanaged { }
        public static void Read(System.Memory<System.Half> storage, System.Span<float> values) { }
        public static int[] Shape<T>(System.Memory<T> storage) { }
        public static System.Span<T> Span<T>(System.Memory<T> storage) { }
        public static void Write(System.Memory<System.Half> storage, System.ReadOnlySpan<float> values) { }
    }
    public static class PowerIteration
    {
        public static WeightInit.PowerIterationTrace Run(double[] matrix, WeightInit.WeightKey start, int steps) { }
        public static WeightInit.PowerIterationTrace Run(float[] matrix, WeightInit.WeightKey start, int steps) { }
        public static WeightInit.PowerIterationTrace Run(System.ReadOnlySpan<double> matrix, int size, WeightInit.WeightKey start, int steps) { }
        public static WeightInit.PowerIterationTrace Run(System.ReadOnlySpan<float> matrix, int size, WeightInit.WeightKey start, int steps) { }
    }
    public readonly struct PowerIterationStep : System.IEquatable<WeightInit.PowerIterationStep>
    {
        public PowerIterationStep(int Step, double Norm, double LogNorm, double Quotient) { }
        public double LogNorm { get; init; }
        public double Norm { get; init; }
        public double Quotient { get; init; }
        public int Step { get; init; }
    }
    public sealed class PowerIterationTrace : System.IEquatable<WeightInit.PowerIterationTrace>
    {
        public PowerIterationTrace() { }
        public required System.ReadOnlyMemory<double> Direction { get; init; }
        public required double StartNorm { get; init; }
        public required System.Collections.Generic.IReadOnlyList<WeightInit.PowerIterationStep> Steps { get; init; }
        public int? VanishedAt { get; init; }
    }
    public static class Sampler
    {
        public static void Normal(System.Span<double> destination, WeightInit.WeightKey key, long offset = 0, int degreeOfParallelism = 0) { }
        public static void Normal(System.Span<float> destination, WeightInit.WeightKey key, long offset = 0, int degreeOfParallelism = 0) { }
        public static void TruncatedNormal(System.Span<double> destination, WeightInit.WeightKey key, double lower = -2, double upper = 2, long offset = 0, int degreeOfParallelism = 0) { }
        public static void TruncatedNormal(System.Span<float> destination, WeightInit.WeightKey key, double lower = -2, double upper = 2, long offset = 0, int degreeOfParallelism = 0) { }
        public static void Uniform(System.Span<double> destination, WeightInit.WeightKey key, double low = 0, double high = 1, long offset = 0, int degreeOfParallelism = 0) { }
        public static void Uniform(System.Span<float> destination, WeightInit.WeightKey key, float low = 0, float high = 1, long offset = 0, int degreeOfParallelism = 0) { }
        public static void UniformOpen(System.Span<double> destination, WeightInit.WeightKey key, double low = 0, double high = 1, long offset = 0, int degreeOfParallelism = 0) { }
        public static void UniformOpen(System.Span<float> destination, WeightInit.WeightKey key, float low = 0, float high = 1, long offset = 0, int degreeOfParallelism = 0) { }
        public static void UniformSymmetric(System.Span<double> destination, WeightInit.WeightKey key, double bound = 1, long offset = 0, int degreeOfParallelism = 0) { }
        public static void UniformSymmetric(System.Span<float> destination, WeightInit.WeightKey key, float bound = 1, long offset = 0, int degreeOfParallelism = 0) { }
    }
    public sealed class SignalCurves : System.IEquatable<WeightInit.SignalCurves>
    {
        public SignalCurves(System.Collections.Immutable.ImmutableArray<double> Signal, System.Collections.Immutable.ImmutableArray<double> PredictedSignal, System.Collections.Immutable.ImmutableArray<double> Gradient, System.Collections.Immutable.ImmutableArray<double> PredictedGradient) { }
        public System.Collections.Immutable.ImmutableArray<double> Gradient { get; init; }
        public System.Collections.Immutable.ImmutableArray<double> PredictedGradient { get; init; }
        public System.Collections.Immutable.ImmutableArray<double> PredictedSignal { get; init; }
        public System.Collections.Immutable.ImmutableArray<double> Signal { get; init; }
    }
    public sealed class SignalLayer : System.IEquatable<WeightInit.SignalLayer>
    {
        public SignalLayer(double WeightVariance, WeightInit.Activation Activation) { }
        public WeightInit.Activation Activation { get; init; }
        public double BiasVariance { get; init; }
        public double NegativeSlope { get; init; }
        public double WeightVariance { get; init; }
    }
    public sealed class SignalPrediction
    {
        public double DepthScale { get; }
        public double FixedPoint { get; }
        public double GradientFactor { get; }
        public System.Collections.Immutable.ImmutableArray<WeightInit.SignalPredictionLayer> Layers { get; }
        public double SignalFactor { get; }
        public double Susceptibility { get; }
        public double TrainableDepth { get; }
        public string ToJson() { }
        public override string ToString() { }
        public static double? CriticalGain(WeightInit.Activation activation, double biasVariance = 0, double negativeSlope = NaN) { }
        public static WeightInit.SignalPrediction Of(System.Collections.Generic.IEnumerable<WeightInit.SignalLayer> layers, double inputMeanSquare = 1) { }
        public static WeightInit.SignalPrediction Of(WeightInit.SignalLayer layer, int depth, double inputMeanSquare = 1) { }
    }
    public readonly struct SignalPredictionLayer : System.IEquatable<WeightInit.SignalPredictionLayer>
    {
        public SignalPredictionLayer(double Variance, double Susceptibility) { }
        public double Susceptibility { get; init; }
        public double Variance { get; init; }
    }
    public sealed class SignalProbe
    {
        public SignalProbe() { }
        public WeightInit.SignalProbe Add(string name, double[] weights, WeightInit.Activation activation, System.ReadOnlySpan<double> bias = default, double negativeSlope = NaN, WeightInit.WeightLayout layout = 0) { }
        public WeightInit.SignalProbe Add(string name, double[][] weights, WeightInit.Activation activation, System.ReadOnlySpan<double> bias = default, double negativeSlope = NaN, WeightInit.WeightLayout layout = 0) { }
        public WeightInit.SignalProbe Add(string name, float[] weights, WeightInit.Activation activation, System.ReadOnlySpan<float> bias = default, double negativeSlope = NaN, WeightInit.WeightLayout layout = 0) { }
        public WeightInit.SignalProbe Add(string name, float[][] weights, WeightInit.Activation activation, System.ReadOnlySpan<float> bias = default, double negativeSlope = NaN, WeightInit.WeightLayout layout = 0) { }
        public WeightInit.SignalProbe Add(string name, System.ReadOnlyMemory<double> weights, int rows, int columns, WeightInit.Activation activation, System.ReadOnlySpan<double> bias = default, double negativeSlope = NaN, WeightInit.WeightLayout layout = 0) { }
        public WeightInit.SignalProbe Add(string name, System.ReadOnlyMemory<float> weights, int rows, int columns, WeightInit.Activation activation, System.ReadOnlySpan<float> bias = default, double negativeSlope = NaN, WeightInit.WeightLayout layout = 0) { }
        public WeightInit.SignalReport Run(System.Collections.Generic.IReadOnlyList<double[]> inputs, WeightInit.WeightKey key, WeightInit.WeightInitOptions? options = null) { }
        public WeightInit.SignalReport Run(WeightInit.WeightKey key, int vectors = 32, double inputMeanSquare = 1, WeightInit.WeightInitOptions? options = null) { }
    }
    public sealed class SignalReport
    {
        public WeightInit.SignalCurves Curves { get; }
        public System.Collections.Immutable.ImmutableArray<WeightInit.SignalReportEntry> Entries { get; }
        public double InputMeanSquare { get; }
        public double TrainableDepth { get; }
        public string ToCsv() { }
        public string ToJson() { }
        public override string ToString() { }
        public void WriteTo(System.Text.Json.Utf8JsonWriter writer) { }
    }
    public sealed class SignalReportEntry : System.IEquatable<WeightInit.SignalReportEntry>
    {
        public SignalReportEntry() { }
        public required WeightInit.Activation Activation { get; init; }
        public required double GradientFactor { get; init; }
        public required int Inputs { get; init; }
        public required string Name { get; init; }
        public required int Outputs { get; init; }
        public required double PredictedGradientFactor { get; init; }
        public required double PredictedSignalFactor { get; init; }
        public required double PredictedVariance { get; init; }
        public required double SignalFactor { get; init; }
        public required double Variance { get; init; }
        public required double WeightVariance { get; init; }
    }
    public static class Spectral
    {
        public const int EngineVersion = 5;
        public static System.Numerics.Complex[] Eigenvalues(double[] matrix) { }
        public static System.Numerics.Complex[] Eigenvalues(float[] matrix) { }
        public static System.Numerics.Complex[] Eigenvalues(System.ReadOnlySpan<double> matrix, int size) { }
        public static System.Numerics.Complex[] Eigenvalues(System.ReadOnlySpan<float> matrix, int size) { }
        public static WeightInit.SpectralEstimate Norm(double[] matrix, WeightInit.SpectralOptions? options = null) { }
        public static WeightInit.SpectralEstimate Norm(float[] matrix, WeightInit.SpectralOptions? options = null) { }
        public static WeightInit.SpectralEstimate Norm(System.ReadOnlySpan<double> matrix, int rows, int columns, WeightInit.SpectralOptions? options = null) { }
        public static WeightInit.SpectralEstimate Norm(System.ReadOnlySpan<float> matrix, int rows, int columns, WeightInit.SpectralOptions? options = null) { }
        public static WeightInit.SpectralEstimate Norm<T>(WeightInit.CsrMatrix<T> matrix, WeightInit.SpectralOptions? options = null)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> { }
        public static WeightInit.SpectralEstimate Norm<T>(WeightInit.ILinearOperator<T> source, WeightInit.SpectralOptions? options = null)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> { }
        public static WeightInit.SpectralEstimate Radius(double[] matrix, WeightInit.SpectralOptions? options = null) { }
        public static WeightInit.SpectralEstimate Radius(float[] matrix, WeightInit.SpectralOptions? options = null) { }
        public static WeightInit.SpectralEstimate Radius(System.ReadOnlySpan<double> matrix, int size, WeightInit.SpectralOptions? options = null) { }
        public static WeightInit.SpectralEstimate Radius(System.ReadOnlySpan<float> matrix, int size, WeightInit.SpectralOptions? options = null) { }
        public static WeightInit.SpectralEstimate Radius<T>(WeightInit.CsrMatrix<T> matrix, WeightInit.SpectralOptions? options = null)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> { }
        public static WeightInit.SpectralEstimate Radius<T>(WeightInit.ILinearOperator<T> source, WeightInit.SpectralOptions? options = null)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> { }
    }
    [System.Flags]
    public enum SpectralChecks
    {
        None = 0,
        Residual = 1,
        SettledBeyondFirst = 2,
        IndependentStart = 4,
        ProbeGrowth = 8,
        Structure = 16,
        WholeSpectrum = 32,
    }
    public readonly struct SpectralEstimate : System.IEquatable<WeightInit.SpectralEstimate>
    {
        public WeightInit.SpectralChecks Checks { get; init; }
        public bool Converged { get; init; }
        public double ErrorBound { get; init; }
        public bool IsComplexPair { get; init; }
        public WeightInit.SpectralMethod Method { get; init; }
        public long Products { get; init; }
        public double Residual { get; init; }
        public double Value { get; init; }
    }
    public sealed class SpectralInitializationException : System.InvalidOperationException
    {
        public WeightInit.SpectralEstimate Estimate { get; }
        public string Reason { get; }
        public string? Weight { get; }
        public System.Collections.Immutable.ImmutableArray<string> Written { get; }
    }
    public readonly struct SpectralNormalization : System.IEquatable<WeightInit.SpectralNormalization>
    {
        public SpectralNormalization(WeightInit.SpectralMeasure Measure, WeightInit.SpectralEstimate Estimate, double Scale) { }
        public WeightInit.SpectralEstimate Estimate { get; init; }
        public WeightInit.SpectralMeasure Measure { get; init; }
        public double Scale { get; init; }
    }
    public sealed class SpectralOptions : System.IEquatable<WeightInit.SpectralOptions>
    {
        public SpectralOptions() { }
        public long Budget { get; init; }
        public System.Threading.CancellationToken CancellationToken { get; init; }
        public long CopyLimit { get; init; }
        public int DegreeOfParallelism { get; init; }
        public WeightInit.SpectralMethod Method { get; init; }
        public WeightInit.WeightKey StartKey { get; init; }
        public double Tolerance { get; init; }
        public static WeightInit.SpectralOptions Default { get; }
    }
    public sealed class SpectralPattern : System.IEquatable<WeightInit.SpectralPattern>
    {
        public SpectralPattern() { }
        public int Connections { get; init; }
        public double Density { get; init; }
        public WeightInit.SpectralDistribution Distribution { get; init; }
        public int JumpLength { get; init; }
        public WeightInit.SpectralTopology Topology { get; init; }
    }
    public delegate void WeightAllocation<TStorage>(WeightInit.WeightShape shape, out TStorage storage);
    public delegate void WeightBiasWriter<in TStorage, T>(TStorage storage, System.ReadOnlySpan<T> values);
    public ref struct WeightBuffer<T>
        where T :  unmanaged
    {
        public WeightInit.WeightElement Element { get; set; }
        public bool IsDetached { get; }
        public WeightInit.WeightKey Key { get; }
        public string Name { get; }
        public WeightInit.WeightShape Shape { get; }
        public System.Span<T> Values { get; }
        public void CopyTo(System.Span<T> storage) { }
    }
    public enum WeightElement
    {
        Single = 0,
        Double = 1,
        Half = 2,
        BFloat16 = 3,
    }
    public readonly struct WeightFans : System.IEquatable<WeightInit.WeightFans>
    {
        public WeightFans(double FanIn, double FanOut) { }
        public double FanIn { get; init; }
        public double FanOut { get; init; }
        public double Of(WeightInit.FanMode mode) { }
        public static WeightInit.WeightFans Of(System.ReadOnlySpan<int> shape, WeightInit.FanRule? rule = null) { }
    }
    public static class WeightFingerprint
    {
        public static ulong Of(System.ReadOnlySpan<double> values) { }
        public static ulong Of(System.ReadOnlySpan<float> values) { }
        public static string Text(ulong fingerprint) { }
    }
    public sealed class WeightInitOptions : System.IEquatable<WeightInit.WeightInitOptions>
    {
        public WeightInitOptions() { }
        public System.Threading.CancellationToken CancellationToken { get; init; }
        public long CopyLimit { get; init; }
        public int DegreeOfParallelism { get; init; }
        public double Tolerance { get; init; }
    }
    public sealed class WeightInitialization
    {
        public WeightInitialization(string declaringType, WeightInit.WeightKey key, WeightInit.WeightInitOptions? options, WeightInit.WeightReport? inherited = null) { }
        public WeightInitialization(string declaringType, WeightInit.WeightKey key, WeightInit.WeightInitOptions? options, object model) { }
        public WeightInit.WeightInitOptions? FillOptions { get; }
        public WeightInit.WeightInitOptions Options { get; }
        public WeightInit.WeightReport Report { get; }
        public void Add<T>(ref WeightInit.WeightBuffer<T> weight, string scheme)
            where T :  unmanaged { }
        public WeightInit.WeightBuffer<T> Begin<T>(string name, params WeightInit.WeightSize[] sizes)
            where T :  unmanaged { }
        public WeightInit.WeightBuffer<T> Begin<T>(string name, string keyName, params WeightInit.WeightSize[] sizes)
            where T :  unmanaged { }
        public void Bias<TStorage, T>(ref WeightInit.WeightBuffer<T> weight, TStorage storage, WeightInit.WeightBias bias, System.Func<TStorage, int> length, WeightInit.WeightBiasWriter<TStorage, T> write)
            where T :  unmanaged { }
        public TStorage Existing<TStorage>(string name, TStorage? storage)
            where TStorage :  class { }
        public void Inherit(WeightInit.WeightReport report) { }
        public bool IsDouble<TStorage>(string name, TStorage? existing, System.Func<TStorage, WeightInit.WeightElement> element, System.Func<TStorage, string?>? fault = null) { }
        public void Module(string name, WeightInit.IWeightInitializable? module) { }
        public void Module<TModule>(string name, ref TModule module)
            where TModule :  struct, WeightInit.IWeightInitializable { }
        public void Modules(string name, System.Collections.Generic.IReadOnlyList<WeightInit.IWeightInitializable?>? modules) { }
        public TStorage Open<TStorage, T>(ref WeightInit.WeightBuffer<T> weight, TStorage? existing, System.Func<TStorage, int[]> shape, WeightInit.WeightAllocation<TStorage>? allocate = null, WeightInit.WeightSpan<TStorage, T>? span = null, System.Func<TStorage, string?>? fault = null, bool flat = false, int leastRank = 1, bool buffer = true)
            where T :  unmanaged { }
        public void Renew<TStorage, T>(ref WeightInit.WeightBuffer<T> weight, TStorage? existing, System.Func<TStorage, int[]> shape, System.Func<TStorage, string?>? fault = null, bool flat = false, int leastRank = 1, bool buffer = true)
            where T :  unmanaged { }
        public WeightInit.WeightSize Size(string member, int value) { }
        public WeightInit.CsrMatrix<T> SparseSpectral<T>(ref WeightInit.WeightBuffer<T> weight, string scheme, double gain, WeightInit.SpectralMeasure measure, WeightInit.SpectralMethod method = 0, WeightInit.SpectralPattern? pattern = null, double leakRate = 1)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>, System.Numerics.IMinMaxValue<T> { }
        public void Spectral(ref WeightInit.WeightBuffer<double> weight, string scheme, double gain, WeightInit.SpectralMeasure measure, WeightInit.SpectralMethod method = 0, WeightInit.SpectralPattern? pattern = null, double leakRate = 1) { }
        public void Spectral(ref WeightInit.WeightBuffer<float> weight, string scheme, double gain, WeightInit.SpectralMeasure measure, WeightInit.SpectralMethod method = 0, WeightInit.SpectralPattern? pattern = null, double leakRate = 1) { }
        public void StructModules<TModule>(string name, TModule[]? modules)
            where TModule :  struct, WeightInit.IWeightInitializable { }
    }
    public sealed class WeightInspection
    {
        public WeightInspection(string declaringType, WeightInit.WeightInitOptions? options, WeightInit.WeightVerification? inherited = null) { }
        public WeightInspection(string declaringType, WeightInit.WeightInitOptions? options, object model) { }
        public WeightInit.WeightInitOptions Options { get; }
        public WeightInit.WeightVerification Verification { get; }
        public WeightInit.WeightBuffer<T> Begin<T>(string name, params WeightInit.WeightSize[] sizes)
            where T :  unmanaged { }
        public void Inherit(WeightInit.WeightVerification verification) { }
        public bool IsDouble<TStorage>(string name, TStorage stored, System.Func<TStorage, WeightInit.WeightElement> element, System.Func<TStorage, string?>? fault = null) { }
        public void Measure(ref WeightInit.WeightBuffer<double> weight) { }
        public void Measure(ref WeightInit.WeightBuffer<float> weight) { }
        public void Module(string name, WeightInit.IWeightInitializable? module) { }
        public void Module<TModule>(string name, ref TModule module)
            where TModule :  struct, WeightInit.IWeightInitializable { }
        public void Modules(string name, System.Collections.Generic.IReadOnlyList<WeightInit.IWeightInitializable?>? modules) { }
        public TStorage Open<TStorage, T>(ref WeightInit.WeightBuffer<T> weight, TStorage stored, System.Func<TStorage, int[]> shape, WeightInit.WeightSpan<TStorage, T>? span = null, System.Func<TStorage, string?>? fault = null, bool flat = false, bool buffer = true)
            where T :  unmanaged { }
        public WeightInit.WeightSize Size(string member, int value) { }
        public void SparseMeasure<T>(ref WeightInit.WeightBuffer<T> weight, WeightInit.CsrMatrix<T> stored)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>, System.Numerics.IMinMaxValue<T> { }
        public void SparseSpectral<T>(ref WeightInit.WeightBuffer<T> weight, WeightInit.CsrMatrix<T> stored, double gain, WeightInit.SpectralMeasure measure, double leakRate = 1)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>, System.Numerics.IMinMaxValue<T> { }
        public void Spectral(ref WeightInit.WeightBuffer<double> weight, double gain, WeightInit.SpectralMeasure measure, double leakRate = 1) { }
        public void Spectral(ref WeightInit.WeightBuffer<float> weight, double gain, WeightInit.SpectralMeasure measure, double leakRate = 1) { }
        public TStorage Stored<TStorage>(string name, TStorage? storage)
            where TStorage :  class { }
        public void StructModules<TModule>(string name, TModule[]? modules)
            where TModule :  struct, WeightInit.IWeightInitializable { }
    }
    public readonly struct WeightKey : System.IEquatable<WeightInit.WeightKey>
    {
        public bool IsDefault { get; }
        public WeightInit.WeightKey Child(string name) { }
        public WeightInit.WeightKey Child(string name, int index) { }
        public bool Equals(WeightInit.WeightKey other) { }
        public override bool Equals([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? obj) { }
        public override int GetHashCode() { }
        public WeightInit.WeightKey OrSeed(ulong seed) { }
        public override string ToString() { }
        public static WeightInit.WeightKey FromSeed(ulong seed) { }
        public static WeightInit.WeightKey op_Implicit(int seed) { }
        public static WeightInit.WeightKey op_Implicit(long seed) { }
        public static WeightInit.WeightKey op_Implicit(uint seed) { }
        public static WeightInit.WeightKey op_Implicit(ulong seed) { }
        public static bool operator !=(WeightInit.WeightKey left, WeightInit.WeightKey right) { }
        public static bool operator ==(WeightInit.WeightKey left, WeightInit.WeightKey right) { }
    }
    public sealed class WeightLockException : System.Exception
    {
        public WeightLockException(string message) { }
        public WeightLockException(string message, System.Exception inner) { }
    }
    public enum WeightLockMode
    {
        Auto = 0,
        Check = 1,
        Accept = 2,
    }
    public sealed class WeightReport
    {
        public WeightReport(System.Collections.Generic.IEnumerable<WeightInit.WeightReportEntry> entries) { }
        public System.Collections.Immutable.ImmutableArray<WeightInit.WeightReportEntry> Entries { get; }
        public string ToJson() { }
        public override string ToString() { }
        public void WriteTo(System.Text.Json.Utf8JsonWriter writer) { }
    }
    public sealed class WeightReportEntry : System.IEquatable<WeightInit.WeightReportEntry>
    {
        public WeightReportEntry() { }
        public required string DeclaringType { get; init; }
        public required string ElementType { get; init; }
        public WeightInit.SpectralEstimate? Estimate { get; init; }
        public required WeightInit.WeightKey Key { get; init; }
        public WeightInit.SpectralMeasure? Measure { get; init; }
        public required string Name { get; init; }
        public double? Scale { get; init; }
        public required string Scheme { get; init; }
        public required WeightInit.WeightShape Shape { get; init; }
        public double? StretchingFactor { get; }
    }
    public readonly struct WeightShape : System.IEquatable<WeightInit.WeightShape>
    {
        public WeightShape([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<int> dimensions) { }
        public long Count { get; }
        public System.ReadOnlySpan<int> Dimensions { get; }
        public int this[int dimension] { get; }
        public int Rank { get; }
        public bool Equals(WeightInit.WeightShape other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static bool operator !=(WeightInit.WeightShape left, WeightInit.WeightShape right) { }
        public static bool operator ==(WeightInit.WeightShape left, WeightInit.WeightShape right) { }
    }
    public readonly struct WeightSize : System.IEquatable<WeightInit.WeightSize>
    {
        public WeightSize(string? Member, int Value) { }
        public string? Member { get; init; }
        public int Value { get; init; }
        public static WeightInit.WeightSize op_Implicit(int value) { }
    }
    public delegate System.Span<T> WeightSpan<in TStorage, T>(TStorage storage);
    public static class WeightVariance
    {
        public static double Entries(double standardDeviation, int inputs) { }
        public static double Measured(System.ReadOnlySpan<double> values, int inputs) { }
        public static double Measured(System.ReadOnlySpan<float> values, int inputs) { }
        public static double Orthogonal(double gain, int rows, int columns) { }
        public static double SpectralNorm(double gain, int rows, int columns) { }
        public static double SpectralRadius(double gain, int size) { }
    }
    public sealed class WeightVerification
    {
        public WeightVerification(System.Collections.Generic.IEnumerable<WeightInit.WeightVerificationEntry> entries) { }
        public System.Collections.Immutable.ImmutableArray<WeightInit.WeightVerificationEntry> Entries { get; }
        public void ShouldMatch(string path, WeightInit.WeightLockMode mode = 0, [System.Runtime.CompilerServices.CallerFilePath] string testFile = "") { }
        public string ToJson() { }
        public override string ToString() { }
        public void WriteTo(System.Text.Json.Utf8JsonWriter writer) { }
    }
    public sealed class WeightVerificationEntry : System.IEquatable<WeightInit.WeightVerificationEntry>
    {
        public WeightVerificationEntry() { }
        public required string DeclaringType { get; init; }
        public required string ElementType { get; init; }
        public WeightInit.SpectralEstimate? Estimate { get; init; }
        public ulong Fingerprint { get; init; }
        public double? Gain { get; init; }
        public required double Maximum { get; init; }
        public required double Mean { get; init; }
        public WeightInit.SpectralMeasure? Measure { get; init; }
        public required double Minimum { get; init; }
        public required string Name { get; init; }
        public required long NonFinite { get; init; }
        public required WeightInit.WeightShape Shape { get; init; }
        public required double StandardDeviation { get; init; }
    }
}
// WeightInit.ArrayStorage: System.Span`1[T] Span[T](T[,,,])
// WeightInit.ArrayStorage: System.Span`1[T] Span[T](T[,,])
// WeightInit.ArrayStorage: System.Span`1[T] Span[T](T[,])
// WeightInit.ArrayStorage: Void Allocate[T](WeightInit.WeightShape, T[,,,] ByRef)
// WeightInit.ArrayStorage: Void Allocate[T](WeightInit.WeightShape, T[,,] ByRef)
// WeightInit.ArrayStorage: Void Allocate[T](WeightInit.WeightShape, T[,] ByRef)
// WeightInit.HalfArrayStorage: Void Allocate(WeightInit.WeightShape, System.Half[,,,] ByRef)
// WeightInit.HalfArrayStorage: Void Allocate(WeightInit.WeightShape, System.Half[,,] ByRef)
// WeightInit.HalfArrayStorage: Void Allocate(WeightInit.WeightShape, System.Half[,] ByRef)
// WeightInit.Initialize: WeightInit.SpectralNormalization Normalize(Double[,], Double, WeightInit.SpectralMeasure, WeightInit.SpectralMethod, WeightInit.WeightInitOptions)
// WeightInit.Initialize: WeightInit.SpectralNormalization Normalize(Single[,], Double, WeightInit.SpectralMeasure, WeightInit.SpectralMethod, WeightInit.WeightInitOptions)
// WeightInit.Initialize: WeightInit.SpectralNormalization Spectral(Double[,], WeightInit.WeightKey, Double, WeightInit.SpectralMeasure, WeightInit.SpectralMethod, WeightInit.WeightInitOptions)
// WeightInit.Initialize: WeightInit.SpectralNormalization Spectral(Single[,], WeightInit.WeightKey, Double, WeightInit.SpectralMeasure, WeightInit.SpectralMethod, WeightInit.WeightInitOptions)
// WeightInit.PowerIteration: WeightInit.PowerIterationTrace Run(Double[,], WeightInit.WeightKey, Int32)
// WeightInit.PowerIteration: WeightInit.PowerIterationTrace Run(Single[,], WeightInit.WeightKey, Int32)
// WeightInit.SignalProbe: WeightInit.SignalProbe Add(System.String, Double[,], WeightInit.Activation, System.ReadOnlySpan`1[System.Double], Double, WeightInit.WeightLayout)
// WeightInit.SignalProbe: WeightInit.SignalProbe Add(System.String, Single[,], WeightInit.Activation, System.ReadOnlySpan`1[System.Single], Double, WeightInit.WeightLayout)
// WeightInit.Spectral: System.Numerics.Complex[] Eigenvalues(Double[,])
// WeightInit.Spectral: System.Numerics.Complex[] Eigenvalues(Single[,])
// WeightInit.Spectral: WeightInit.SpectralEstimate Norm(Double[,], WeightInit.SpectralOptions)
// WeightInit.Spectral: WeightInit.SpectralEstimate Norm(Single[,], WeightInit.SpectralOptions)
// WeightInit.Spectral: WeightInit.SpectralEstimate Radius(Double[,], WeightInit.SpectralOptions)
// WeightInit.Spectral: WeightInit.SpectralEstimate Radius(Single[,], WeightInit.SpectralOptions)