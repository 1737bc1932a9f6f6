using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Types in types, generic ones, and both.</summary>
public sealed class NestedTypeTests
{
    [Theory, Elements]
    public Task Nested(string element) => Shape.Matches(
        """
        using WeightInit;

        public static partial class Outer
        {
            public partial struct Middle
            {
                internal sealed partial record Inner
                {
                    [SpectralInit(4)] private $T[,] _weight;

                    public Inner() => InitializeWeights(1);
                }
            }

            internal partial interface IHolder
            {
                partial class Held
                {
                    [SpectralInit(4)] private $T[,] _weight;

                    public Held() => InitializeWeights(1);
                }
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task PrivateNested(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Outer
        {
            private Inner _inner = new();

            private protected sealed partial class Inner
            {
                [SpectralInit(4)] private $T[,] _weight;

                public Inner() => InitializeWeights(1);
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task Generic(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model<TIn, TOut>
            where TIn : class, new()
            where TOut : unmanaged, System.IComparable<TOut>
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task GenericNested(string element) => Shape.Matches(
        """
        using WeightInit;

        namespace Demo
        {
            public partial class Outer<T>
                where T : notnull
            {
                public partial struct Middle<U>
                    where U : T
                {
                    public partial class Inner
                    {
                        [SpectralInit(4)] private $T[,] _weight;

                        public Inner() => InitializeWeights(1);
                    }
                }
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task SameNameOtherArity(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }

        public partial class Model<T>
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);
}
