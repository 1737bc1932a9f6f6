using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Real Schur form H = Q T Qᵀ of the small projected matrix, with its blocks ordered by falling modulus.</summary>
/// <remarks>
/// Householder reduction and Francis double-shift QR (Golub and Van Loan, Matrix Computations, 4th ed., 7.4 and 7.5);
/// reordering by direct swaps (Bai and Demmel 1993). Q is kept transposed, so that all but the column half of the
/// similarity runs along contiguous rows.
/// </remarks>
internal sealed unsafe partial class SmallSchur
{
    private const double Epsilon = 2.220446049250313e-16;
    private readonly int _stride;
    private readonly double* _t;
    private readonly double* _q;
    private readonly double* _work;
    private readonly double _negligible;
    private int _size;

    /// <summary>Room for matrices up to <paramref name="largest"/> rows.</summary>
    /// <param name="workspace">Room for <see cref="Doubles"/>.</param>
    /// <param name="largest">Most rows.</param>
    /// <param name="negligible">Relative size at which a subdiagonal entry is taken for zero: more than rounding where the matrix is
    /// not known any better.</param>
    public SmallSchur(Workspace workspace, int largest, double negligible = Epsilon)
    {
        _negligible = negligible;
        _stride = Stride(largest);
        _t = workspace.Take((long)_stride * _stride);
        _q = workspace.Take((long)_stride * _stride);
        _work = workspace.Take(4L * _stride);
        Starts = new int[largest + 1];
        Modulus = new double[largest];
    }

    /// <summary>What <see cref="SmallSchur(Workspace, int, double)"/> takes from the workspace.</summary>
    public static long Doubles(int largest) =>
        (2L * Stride(largest) * Stride(largest)) + (4 * Stride(largest));

    /// <summary>Number of diagonal blocks, 1 × 1 (real) or 2 × 2 (complex pair).</summary>
    public int Blocks { get; private set; }

    /// <summary>First row of each block, and the size after the last.</summary>
    public int[] Starts { get; }

    /// <summary>Modulus of the eigenvalue or pair of each block.</summary>
    public double[] Modulus { get; }

    /// <summary>Row i of Qᵀ: the i-th Schur vector.</summary>
    public double* SchurVector(int i) => _q + ((nint)i * _stride);

    /// <summary>T[i, j].</summary>
    public double this[int i, int j] => _t[((nint)i * _stride) + j];

    /// <summary>Decomposes the leading rows and columns of <paramref name="h"/>, whose rows can be read up to the next whole group of eight.</summary>
    /// <returns>False where QR did not converge, which its exceptional shifts make all but impossible.</returns>
    public bool Decompose(double* h, int hStride, int size)
    {
        _size = size;
        for (int i = 0; i < size; i++)
        {
            ReadOnlySpan<double> row = new(h + ((nint)i * hStride), size);
            row.CopyTo(new Span<double>(Row(i), size));
            Span<double> q = new(SchurVector(i), size);
            q.Clear();
            q[i] = 1;
        }

        ReduceToHessenberg();
        Span<bool> isDouble = stackalloc bool[size];
        isDouble.Clear();
        if (!Iterate(isDouble))
        {
            return false;
        }

        Assemble(h, hStride, isDouble);
        FindBlocks();
        return true;
    }

    /// <summary>Rows are a little longer than needed: the reflections and products run on in whole groups.</summary>
    private static int Stride(int largest) => (int)Workspace.Padded(largest + 7);

    private double* Row(int i) => _t + ((nint)i * _stride);

    /// <summary>From the last row up, so that rows which are short already cost nothing: after a restart those are all but the leading ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReduceToHessenberg()
    {
        double* v = _work;
        double* w = _work + _stride;
        int mixed = 0;
        for (int r = _size - 1; r > 1; r--)
        {
            double tail = 0;
            for (int j = 0; j < r - 1; j++)
            {
                v[j] = Row(r)[j];
                tail += v[j] * v[j];
            }

            if (tail == 0)
            {
                continue;
            }

            mixed = Math.Max(mixed, r);
            double head = Row(r)[r - 1];
            double norm = Math.Sqrt((head * head) + tail);
            double alpha = head > 0 ? -norm : norm;
            v[r - 1] = head - alpha;
            double beta = 2 / ((v[r - 1] * v[r - 1]) + tail);
            for (int i = 0; i < r; i++)
            {
                Combine(Row(i), v, -beta * VectorKernels.Dot(Row(i), v, r), r);
            }

            new Span<double>(Row(r), r - 1).Clear();
            Row(r)[r - 1] = alpha;
            Reflect(_t, r, _size, v, beta, w);
            Reflect(_q, r, mixed, v, beta, w);
        }
    }

    /// <summary>(I − β v vᵀ) applied from the left to the leading rows of T or of Qᵀ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Reflect(double* matrix, int rows, int columns, double* v, double beta, double* sum)
    {
        new Span<double>(sum, columns).Clear();
        for (int i = 0; i < rows; i++)
        {
            Combine(sum, matrix + ((nint)i * _stride), v[i], columns);
        }

        for (int i = 0; i < rows; i++)
        {
            Combine(matrix + ((nint)i * _stride), sum, -beta * v[i], columns);
        }
    }

    /// <summary>target += factor · source, elementwise, so any vector width gives the same bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Combine(double* target, double* source, double factor, int count)
    {
        int j = 0;
        Vector<double> factors = new(factor);
        for (; j <= count - Vector<double>.Count; j += Vector<double>.Count)
        {
            Vector.Store(Vector.Load(target + j) + (factors * Vector.Load(source + j)), target + j);
        }

        for (; j < count; j++)
        {
            target[j] += factor * source[j];
        }
    }
}
