using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace WeightInit.AdaptersTests;

/// <summary>The values of any container by their logical index, as doubles (which hold floats and halves exactly).</summary>
internal static class Values
{
    public static double[] Of(object? container) => container switch
    {
        float[][] rows => [.. rows.SelectMany(Of)],
        double[][] rows => [.. rows.SelectMany(Of)],
        Half[][] rows => [.. rows.SelectMany(Of)],
        Array array => [.. array.Cast<object>().Select(static value => value is Half half ? (double)half : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture))],
        Memory<float> memory => Of(memory.ToArray()),
        Memory<double> memory => Of(memory.ToArray()),
        Memory<Half> memory => Of(memory.ToArray()),
        CsrMatrix<float> sparse => Of(sparse.ToDense()),
        CsrMatrix<double> sparse => Of(sparse.ToDense()),
        CsrMatrix<Half> sparse => Of(sparse.ToDense()),
        Matrix<float> matrix => [.. matrix.ToRowMajorArray().Select(static value => (double)value)],
        Matrix<double> matrix => matrix.ToRowMajorArray(),
        Vector<float> vector => [.. vector.Select(static value => (double)value)],
        Vector<double> vector => [.. vector],
        Tensor<float> tensor => Of(Flatten(tensor)),
        Tensor<double> tensor => Of(Flatten(tensor)),
        Tensor<Half> tensor => Of(Flatten(tensor)),
        _ => throw new ArgumentException($"No container: {container?.GetType()}.", nameof(container)),
    };

    private static T[] Flatten<T>(Tensor<T> tensor)
    {
        // Index by index: not by the method that the adapter uses.
        List<T> values = [];
        nint[] index = new nint[tensor.Rank];
        for (nint position = 0; position < tensor.FlattenedLength; position++)
        {
            nint rest = position;
            for (int dimension = index.Length - 1; dimension >= 0; dimension--)
            {
                index[dimension] = rest % tensor.Lengths[dimension];
                rest /= tensor.Lengths[dimension];
            }

            values.Add(tensor[index]);
        }

        return [.. values];
    }
}
