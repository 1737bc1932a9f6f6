using System;
using System.Numerics;
using System.Threading.Tasks;

namespace WeightInit;

/// <summary>A weight as the probe sees it: rows that can be read in double, and products with many vectors at once.</summary>
internal abstract class ProbeWeights(int rows, int columns)
{
    // Rows, or columns, that one task takes.
    private const int Block = 64;

    public int Rows => rows;

    public int Columns => columns;

    protected abstract void CopyRow(int row, Span<double> target);

    /// <summary>Mean square of the entries.</summary>
    public double MeanSquare()
    {
        double[] line = new double[columns];
        double sum = 0;
        for (int row = 0; row < rows; row++)
        {
            CopyRow(row, line);
            foreach (double value in line)
            {
                sum += value * value;
            }
        }

        return sum / ((double)rows * columns);
    }

    /// <summary>y = A·x for every vector.</summary>
    public void Multiply(double[][] vectors, double[][] products, ParallelOptions options) =>
        Parallel.For(0, (rows + Block - 1) / Block, options, block =>
        {
            double[] line = new double[columns];
            for (int row = block * Block; row < Math.Min(rows, (block + 1) * Block); row++)
            {
                CopyRow(row, line);
                for (int i = 0; i < vectors.Length; i++)
                {
                    products[i][row] = Dot(line, vectors[i]);
                }
            }
        });

    /// <summary>y = Aᵀ·x for every vector.</summary>
    public void MultiplyTransposed(double[][] vectors, double[][] products, ParallelOptions options)
    {
        // One task a vector: each adds up rows in their order, whatever the number of threads.
        Parallel.For(0, vectors.Length, options, i =>
        {
            double[] line = new double[columns];
            products[i].AsSpan().Clear();
            for (int row = 0; row < rows; row++)
            {
                CopyRow(row, line);
                Add(products[i], vectors[i][row], line);
            }
        });
    }

    private static unsafe double Dot(double[] left, double[] right)
    {
        fixed (double* x = left, y = right)
        {
            return VectorKernels.Dot(x, y, left.Length);
        }
    }

    private static unsafe void Add(double[] target, double factor, double[] source)
    {
        fixed (double* to = target, from = source)
        {
            VectorKernels.Add(to, factor, from, source.Length);
        }
    }

    /// <summary>Row-major values in one piece.</summary>
    internal sealed class Flat<T>(ReadOnlyMemory<T> values, int rows, int columns) : ProbeWeights(rows, columns)
        where T : unmanaged, INumber<T>
    {
        protected override void CopyRow(int row, Span<double> target) => Widen(values.Span.Slice(row * Columns, Columns), target);
    }

    /// <summary>A two-dimensional array.</summary>
    internal sealed class Rectangle<T>(T[,] values) : ProbeWeights(values.GetLength(0), values.GetLength(1))
        where T : unmanaged, INumber<T>
    {
        protected override void CopyRow(int row, Span<double> target) => Widen<T>(ArrayMemory.Of<T>(values).Slice(row * Columns, Columns), target);
    }

    /// <summary>An array of rows of one length.</summary>
    internal sealed class Jagged<T>(T[][] values) : ProbeWeights(values.Length, values[0].Length)
        where T : unmanaged, INumber<T>
    {
        protected override void CopyRow(int row, Span<double> target) => Widen<T>(values[row], target);
    }

    private static void Widen<T>(ReadOnlySpan<T> source, Span<double> target)
        where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < source.Length; i++)
        {
            target[i] = double.CreateTruncating(source[i]);
        }
    }
}
