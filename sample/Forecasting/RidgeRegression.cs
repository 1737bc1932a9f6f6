using System;

namespace WeightInit.Sample;

/// <summary>
/// Least squares with a penalty on the weights (ridge regression, Tikhonov regularisation), by the normal equations
/// (XᵀX + βI) w = Xᵀy. Rows can be added at any time; one set of them is solved with as many penalties as one likes.
/// </summary>
internal sealed class RidgeRegression
{
    /// <summary>
    /// Penalties tried, each times the mean of the diagonal of XᵀX, so that they mean the same for any number of rows
    /// and nodes. Below the least one the normal equations are rounding errors.
    /// </summary>
    public static readonly double[] Penalties = [1e-12, 1e-10, 1e-8, 1e-6, 1e-4, 1e-2, 1];

    private readonly double[] _gram;
    private readonly double[] _moments;

    /// <param name="width">Features of a row, padded: a multiple of 8. Columns that are always 0 get the weight 0.</param>
    /// <param name="outputs">Targets of a row, padded to a multiple of 8.</param>
    public RidgeRegression(int width, int outputs = 8)
    {
        Width = width;
        Outputs = outputs;
        _gram = new double[width * width];
        _moments = new double[outputs * width];
    }

    public int Width { get; }

    public int Outputs { get; }

    /// <param name="rows">Features: any number of rows of <see cref="Width"/>.</param>
    /// <param name="targets">As many rows of <see cref="Outputs"/>.</param>
    public void Add(ReadOnlySpan<double> rows, ReadOnlySpan<double> targets)
    {
        TransposedProduct.Add(rows, Width, rows, Width, _gram, upperOnly: true);
        TransposedProduct.Add(targets, Outputs, rows, Width, _moments, upperOnly: false);
    }

    /// <summary>Adds rows of one target each.</summary>
    public void AddSingle(ReadOnlySpan<double> rows, ReadOnlySpan<double> targets)
    {
        double[] padded = new double[targets.Length * Outputs];
        for (int row = 0; row < targets.Length; row++)
        {
            padded[row * Outputs] = targets[row];
        }

        Add(rows, padded);
    }

    /// <summary>The weights of each output, one after the other; null where the equations cannot be solved for rounding.</summary>
    /// <param name="penalty">β over the mean of the diagonal of XᵀX: positive.</param>
    /// <param name="outputs">How many outputs, from the first.</param>
    public double[]? Solve(double penalty, int outputs = 1)
    {
        double trace = 0;
        int features = 0;
        for (int i = 0; i < Width; i++)
        {
            trace += _gram[(i * Width) + i];
            features += _gram[(i * Width) + i] > 0 ? 1 : 0;
        }

        double beta = penalty * trace / Math.Max(1, features);
        double[] factor = (double[])_gram.Clone();
        for (int i = 0; i < Width; i++)
        {
            factor[(i * Width) + i] += beta;
        }

        if (!Cholesky.TryFactor(factor, Width))
        {
            return null;
        }

        double[] weights = _moments.AsSpan(0, outputs * Width).ToArray();
        for (int output = 0; output < outputs; output++)
        {
            Cholesky.Solve(factor, Width, weights.AsSpan(output * Width, Width));
        }

        return weights;
    }
}
