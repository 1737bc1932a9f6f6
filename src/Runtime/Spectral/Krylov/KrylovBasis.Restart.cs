using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

internal sealed unsafe partial class KrylovBasis
{
    private SmallSchur? _schur;
    private int _locked;
    private int _kept;
    private int _from;

    /// <summary>Keeps the leading <paramref name="kept"/> Schur vectors of <paramref name="from"/> vectors, and the residual's.</summary>
    public void Truncate(SmallSchur schur, int from, int kept) => TruncateBehind(0, schur, from, kept);

    /// <summary>The same behind some locked vectors, of a Schur form of what stands behind them; the locked ones stay.</summary>
    public void TruncateBehind(int locked, SmallSchur schur, int from, int kept)
    {
        _schur = schur;
        _locked = locked;
        _kept = kept;
        _from = from - locked;
        Round(Phase.Rotate);
        for (int i = 0; i < locked; i++)
        {
            double* row = H + ((nint)i * HStride) + locked;
            for (int j = 0; j < kept; j++)
            {
                _second[j] = Mix(row, schur, _from, j);
            }

            new Span<double>(row, HStride - locked).Clear();
            new ReadOnlySpan<double>(_second, kept).CopyTo(new Span<double>(row, kept));
        }

        for (int j = 0; j < kept; j++)
        {
            _first[j] = Coupling(schur, from, j, locked);
        }

        new ReadOnlySpan<double>(Vector(from), _size).CopyTo(new Span<double>(Vector(locked + kept), _size));
        new Span<double>(H + ((nint)locked * HStride), (Most + 1 - locked) * HStride).Clear();
        for (int i = 0; i < kept; i++)
        {
            for (int j = Math.Max(0, i - 1); j < kept; j++)
            {
                H[((nint)(locked + i) * HStride) + locked + j] = schur[i, j];
            }
        }

        new ReadOnlySpan<double>(_first, kept).CopyTo(new Span<double>(H + ((nint)(locked + kept) * HStride) + locked, kept));
    }

    /// <summary>Entry of cᵀQ: how strongly Schur vector <paramref name="j"/> leaks out of the space.</summary>
    public double Coupling(SmallSchur schur, int from, int j, int locked = 0) =>
        Mix(H + ((nint)from * HStride) + locked, schur, from - locked, j);

    /// <summary>A row's product with Schur vector <paramref name="j"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Mix(double* row, SmallSchur schur, int count, int j)
    {
        double* q = schur.SchurVector(j);
        double sum = 0;
        for (int i = 0; i < count; i++)
        {
            sum += row[i] * q[i];
        }

        return sum;
    }

    /// <summary>‖A V₁ − V₁ H₁‖ of the first one or two vectors, by products of its own in two free places.</summary>
    public double TrueResidual(int vectors, int free)
    {
        double square = 0;
        for (int c = 0; c < vectors; c++)
        {
            _count = 0;
            _x = Vector(c);
            _w = Vector(free);
            Multiply();
            Products++;
            for (int i = 0; i < vectors; i++)
            {
                VectorKernels.Add(_w, -H[((nint)i * HStride) + c], Vector(i), _size);
            }

            square += VectorKernels.Dot(_w, _w, _size);
        }

        return Math.Sqrt(square);
    }

    /// <summary>‖A v − H v‖ of vector <paramref name="j"/>, an eigenvector of the projection, by a product of its own; A v − H v stands in a free place.</summary>
    public double Residual(int j, int free)
    {
        _count = 0;
        _x = Vector(j);
        _w = Vector(free);
        Multiply();
        Products++;
        VectorKernels.Add(_w, -H[((nint)j * HStride) + j], _x, _size);
        return VectorKernels.Norm(_w, _size);
    }

    /// <summary>Puts that residual, made a unit vector orthogonal to the first <paramref name="kept"/>, in the place behind them.</summary>
    public void SeedResidual(int j, int kept)
    {
        double norm = Residual(j, kept);
        if (norm > 0)
        {
            VectorKernels.Scale(_w, 1 / norm, _w, _size);
        }
        else
        {
            _random.Fill(_w, _size);
        }

        _count = kept;
        Clean(passes: 2);
    }

    /// <summary>Rayleigh quotient of the first vector with another, symmetric operator, and its residual; in two free places.</summary>
    public (double Value, double Residual) Quotient(BlockProduct product, int free)
    {
        BlockProduct own = _product;
        _product = product;
        _count = 0;
        _x = Vector(0);
        _w = Vector(free);
        Multiply();
        Products++;
        _product = own;
        double square = VectorKernels.Dot(_x, _x, _size);
        double value = VectorKernels.Dot(_x, _w, _size) / square;
        VectorKernels.Add(_w, -value, _x, _size);
        return (value, Math.Sqrt(VectorKernels.Dot(_w, _w, _size) / square));
    }

    /// <summary>The longest column of H: a lower bound of the operator's norm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double LongestColumn(int columns)
    {
        double longest = 0;
        for (int j = 0; j < columns; j++)
        {
            double square = 0;
            for (int i = 0; i <= Math.Min(columns, Most); i++)
            {
                square += H[((nint)i * HStride) + j] * H[((nint)i * HStride) + j];
            }

            longest = Math.Max(longest, square);
        }

        return Math.Sqrt(longest);
    }

    /// <summary>Rows start … end of V Q behind the locked vectors, a strip of rows and two new vectors at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RotateRows(int start, int end)
    {
        const int Strip = 64;
        double* vectors = Vector(_locked);
        double* strip = stackalloc double[Strip * (_kept + 1)];
        for (int first = start; first < end; first += Strip)
        {
            int rows = Math.Min(Strip, end - first);
            new Span<double>(strip, Strip * (_kept + 1)).Clear();
            for (int j = 0; j < _kept; j += 2)
            {
                // Of an odd number the last one's twin is summed too, and dropped.
                ColumnProduct.Accumulate(
                    vectors + first, _stride, _from, rows, _schur!.SchurVector(j), _schur.SchurVector(Math.Min(j + 1, _kept - 1)),
                    strip + ((nint)j * Strip), strip + ((nint)(j + 1) * Strip));
            }

            for (int j = 0; j < _kept; j++)
            {
                new ReadOnlySpan<double>(strip + ((nint)j * Strip), rows).CopyTo(new Span<double>(Vector(_locked + j) + first, rows));
            }
        }
    }
}
