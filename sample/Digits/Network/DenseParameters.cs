using System;
using System.Numerics;

namespace WeightInit.Sample;

/// <summary>Weights and biases of a stack of dense layers, the last of which has no activation.</summary>
/// <param name="Sizes">Values before the first layer, between layers and after the last: one more than there are layers.</param>
/// <param name="Weights">Of each layer outputs × inputs, row-major.</param>
/// <param name="Biases">Of each layer one an output.</param>
internal sealed record DenseParameters<T>(int[] Sizes, T[][] Weights, T[][] Biases)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public int Layers => Weights.Length;

    /// <summary>Parameters of the same sizes, all zero: gradients, or the velocity of SGD.</summary>
    public DenseParameters<T> Zeros() => Map(static values => new T[values.Length]);

    public DenseParameters<T> Copy() => Map(static values => [.. values]);

    /// <summary>The same numbers in another type.</summary>
    public DenseParameters<TOther> To<TOther>()
        where TOther : unmanaged, IBinaryFloatingPointIeee754<TOther>
    {
        static TOther[] Convert(T[] values) => Array.ConvertAll(values, TOther.CreateSaturating);
        return new DenseParameters<TOther>(Sizes, Array.ConvertAll(Weights, Convert), Array.ConvertAll(Biases, Convert));
    }

    private DenseParameters<T> Map(Converter<T[], T[]> map) =>
        new(Sizes, Array.ConvertAll(Weights, map), Array.ConvertAll(Biases, map));
}
