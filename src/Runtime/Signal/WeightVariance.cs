using System;
using System.Numerics;

namespace WeightInit;

/// <summary>σ_w² of a weight: the mean square of its entries times the number of inputs of one output (docs/signal.md).</summary>
/// <remarks>The compiler's signal analysis takes its figures from the same source.</remarks>
public static class WeightVariance
{
    /// <summary>Of entries drawn one by one with mean zero: σ²·inputs.</summary>
    /// <param name="standardDeviation">σ of an entry, positive.</param>
    /// <param name="inputs">Inputs of one output (fan-in), positive.</param>
    public static double Entries(double standardDeviation, int inputs)
    {
        SchemeDoor.RequirePositive(standardDeviation, nameof(standardDeviation));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inputs);
        return SchemeVariance.Entries(standardDeviation * standardDeviation, inputs);
    }

    /// <summary>Of an orthogonal weight (out, in): gain² where it is square or wide, less where it is tall.</summary>
    /// <param name="gain">Its singular values, positive.</param>
    /// <param name="rows">Number of outputs, positive.</param>
    /// <param name="columns">Number of inputs, positive.</param>
    public static double Orthogonal(double gain, int rows, int columns)
    {
        Require(gain, rows, columns);
        return SchemeVariance.Orthogonal(gain, rows, columns, columns);
    }

    /// <summary>Of a square random weight of a given spectral radius: gain² by the circular law, with what a finite size adds.</summary>
    /// <param name="gain">The spectral radius, positive.</param>
    /// <param name="size">Number of rows and columns, positive.</param>
    public static double SpectralRadius(double gain, int size)
    {
        Require(gain, size, size);
        return SchemeVariance.SpectralRadius(gain, size);
    }

    /// <summary>Of a random weight (out, in) of a given spectral norm: about gain²·columns/(√rows + √columns)².</summary>
    /// <param name="gain">The spectral norm, positive.</param>
    /// <param name="rows">Number of outputs, positive.</param>
    /// <param name="columns">Number of inputs, positive.</param>
    public static double SpectralNorm(double gain, int rows, int columns)
    {
        Require(gain, rows, columns);
        return SchemeVariance.SpectralNorm(gain, rows, columns, columns);
    }

    /// <summary>Of stored values, whatever filled them: their mean square times the inputs.</summary>
    /// <param name="values">All entries of the weight.</param>
    /// <param name="inputs">Inputs of one output, positive.</param>
    public static double Measured(ReadOnlySpan<float> values, int inputs) => MeanSquare(values) * Positive(inputs);

    /// <inheritdoc cref="Measured(ReadOnlySpan{float}, int)"/>
    public static double Measured(ReadOnlySpan<double> values, int inputs) => MeanSquare(values) * Positive(inputs);

    private static double MeanSquare<T>(ReadOnlySpan<T> values)
        where T : unmanaged, INumber<T>
    {
        double sum = 0;
        foreach (T value in values)
        {
            double wide = double.CreateChecked(value);
            sum += wide * wide;
        }

        return sum / values.Length;
    }

    private static int Positive(int inputs)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inputs);
        return inputs;
    }

    private static void Require(double gain, int rows, int columns)
    {
        SchemeDoor.RequirePositive(gain, nameof(gain));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
    }
}
