using WeightInit;

namespace Demo.@namespace
{
    public partial class @class<@event>
        where @event : notnull
    {
        private const int @const = 3;

        public partial record struct @struct
        {
            [SpectralInit(nameof(@const))] public double[,] @this;

            public @struct(int @int) => InitializeWeights(@int);
        }

        [SpectralInit(nameof(@const), nameof(@static))] public float[,] @new;
        [SpectralInit(nameof(@const))] public partial double[,] @return { get; }

        public int @static => 2;

        public @class() => Report = InitializeWeights(3);

        public WeightReport Report { get; }
    }
}

namespace Demo
{
    public partial struct Plain
    {
        [SpectralInit(3)] public double[,] Weight;

        public Plain(int seed) => InitializeWeights(seed);
    }

    public readonly partial record struct Frozen
    {
        [SpectralInit(3)] public readonly double[] Weight = new double[9];

        public Frozen(int seed) => InitializeWeights(seed);
    }

    public ref partial struct Fleeting
    {
        [SpectralInit(3)] public double[,] Weight;

        public Fleeting(int seed) => InitializeWeights(seed);
    }

    public partial record Noted(int Hidden)
    {
        [SpectralInit(nameof(Hidden))] public double[,]? Weight;
    }

    public partial class Generic<T>
    {
        [SpectralInit(3)] public double[,] Weight;

        public Generic() => InitializeWeights(1);

        public partial class Inner
        {
            [SpectralInit(3)] public double[,] Weight;

            public Inner() => InitializeWeights(1);
        }
    }
}
