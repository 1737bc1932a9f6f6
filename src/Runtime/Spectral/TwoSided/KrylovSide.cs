using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>One of the two Krylov decompositions B V = V H + v cᵀ, B = A or Aᵀ: vectors in single precision, H in double.</summary>
/// <remarks>
/// Row i of the basis is vector i, padded with zeros. A vector is made orthogonal by classical Gram–Schmidt, and once
/// more where that shortened it by more than 1/√2 (Daniel, Gragg, Kaufman and Stewart 1976). All of a step is done by one thread.
/// </remarks>
internal sealed unsafe class KrylovSide
{
    // A vector this much shorter than its product is rounding: single precision cannot tell it from zero.
    private const double Breakdown = 1e-5;

    // Root mean square of a left vector's last entries stands for its component along the residual, as in KrylovSchur.
    private const double Safety = 10;
    private const int TailEntries = 16;

    // Products in single precision know H to about 1e-7.
    private const double Negligible = 1e-10;
    private const int Strip = 64;
    private readonly int _size;
    private readonly int _padded;
    private readonly int _most;
    private readonly float* _vectors;
    private readonly float* _first;
    private readonly float* _second;
    private readonly float* _negated;
    private readonly float* _strip;
    private readonly double* _h;
    private readonly int _hStride;

    /// <param name="size">Length of the vectors.</param>
    /// <param name="most">Vectors besides the residual's.</param>
    /// <param name="kept">Most vectors kept at a restart, one more included.</param>
    /// <param name="workspace">Room for <see cref="Doubles"/>.</param>
    public KrylovSide(int size, int most, int kept, Workspace workspace)
    {
        _size = size;
        _padded = SingleVector.Padded(size);
        _most = most;
        _hStride = (int)Workspace.Padded(most);
        _vectors = (float*)workspace.Take(SingleVector.Doubles((long)(most + 1) * _padded));
        _strip = (float*)workspace.Take(SingleVector.Doubles((long)kept * Strip));
        int few = SingleVector.Padded(most + 1);
        _first = (float*)workspace.Take(SingleVector.Doubles(few));
        _second = (float*)workspace.Take(SingleVector.Doubles(few));
        _negated = (float*)workspace.Take(SingleVector.Doubles(few));
        _h = workspace.Take((long)(most + 1) * _hStride);
        Schur = new SmallSchur(workspace, most, Negligible);
    }

    /// <summary>Number of vectors besides the residual's.</summary>
    public int Count { get; private set; }

    /// <summary>The Schur form of H after <see cref="Decompose"/>.</summary>
    public SmallSchur Schur { get; }

    /// <summary>Whether the space became invariant, or a decomposition failed: then this method has nothing to say.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Longest column of H so far: a lower bound of the operator's norm.</summary>
    public double Norm { get; private set; }

    /// <summary>Eigenvalue of largest modulus; of a pair the one in the upper half plane.</summary>
    public (double Real, double Imaginary) Dominant => Schur.Eigenvalue(0);

    /// <summary>Its modulus.</summary>
    public double Value => Schur.Modulus[0];

    /// <summary>What a side takes from a workspace.</summary>
    public static long Doubles(int size, int most, int kept)
    {
        long padded = SingleVector.Padded(size), few = SingleVector.Padded(most + 1);
        return SingleVector.Doubles((most + 1) * padded) + SingleVector.Doubles((long)kept * Strip) + (3 * few)
            + ((most + 1) * Workspace.Padded(most)) + SmallSchur.Doubles(most) + 64;
    }

    /// <summary>Vector i; the one at <see cref="Count"/> is the residual's, which the next product is made with.</summary>
    public float* Vector(int i) => _vectors + ((nint)i * _padded);

    /// <summary>Begins with a vector of random values.</summary>
    public void Seed(double* start)
    {
        new Span<double>(_h, (_most + 1) * _hStride).Clear();
        SingleVector.Round(start, 1, Vector(0), _size);
        SingleVector.Scale(Vector(0), (float)(1 / Math.Sqrt(SingleVector.Square(Vector(0), _padded))), Vector(0), _padded);
        Count = 0;
        Norm = 0;
        IsBroken = false;
    }

    /// <summary>Takes the product that stands behind the residual's vector into the basis.</summary>
    public void Advance()
    {
        int column = Count;
        int count = ++Count;
        float* w = Vector(count);
        SingleProduct.Dots(_vectors, _padded, count, _padded, w, _first);
        double within = Subtract(_first, count, w);
        double square = SingleVector.Square(w, _padded);
        double full = square + within;
        bool again = square < 0.5 * full;
        if (again)
        {
            SingleProduct.Dots(_vectors, _padded, count, _padded, w, _second);
            Subtract(_second, count, w);
            square = SingleVector.Square(w, _padded);
        }

        for (int i = 0; i < count; i++)
        {
            _h[((nint)i * _hStride) + column] = again ? (double)_first[i] + _second[i] : _first[i];
        }

        if (!(square > Breakdown * Breakdown * full))
        {
            IsBroken = true;
            return;
        }

        double norm = Math.Sqrt(square);
        _h[((nint)count * _hStride) + column] = norm;
        SingleVector.Scale(w, (float)(1 / norm), w, _padded);
        Norm = Math.Max(Norm, Math.Sqrt(full));
    }

    /// <summary>Schur form of H, its leading blocks ordered by falling modulus.</summary>
    public void Decompose(int ordered)
    {
        if (IsBroken || !Schur.Decompose(_h, _hStride, Count))
        {
            IsBroken = true;
            return;
        }

        Schur.OrderLeading(Math.Min(Count, ordered));
    }

    /// <summary>Keeps about the given number of Schur vectors, without cutting a pair, and the residual's.</summary>
    public void Truncate(int about)
    {
        int block = 0;
        while (Schur.Starts[block] < about)
        {
            block++;
        }

        int kept = Schur.Starts[block], from = Count;
        double* couplings = stackalloc double[kept];
        for (int j = 0; j < kept; j++)
        {
            couplings[j] = Coupling(j);
        }

        Rotate(kept);
        new ReadOnlySpan<float>(Vector(from), _padded).CopyTo(new Span<float>(Vector(kept), _padded));
        new Span<double>(_h, (_most + 1) * _hStride).Clear();
        for (int i = 0; i < kept; i++)
        {
            for (int j = Math.Max(0, i - 1); j < kept; j++)
            {
                _h[((nint)i * _hStride) + j] = Schur[i, j];
            }
        }

        new ReadOnlySpan<double>(couplings, kept).CopyTo(new Span<double>(_h + ((nint)kept * _hStride), kept));
        Count = kept;
    }

    /// <summary>Norm of B x − λ x for a block's unit Ritz vector x, from the coupling.</summary>
    public double Residual(int block)
    {
        double* real = stackalloc double[2 * Count];
        double* imaginary = real + Count;
        Schur.RightVector(block, real, imaginary);
        double re = 0, im = 0;
        for (int j = 0; j < Schur.Starts[block + 1]; j++)
        {
            double c = Coupling(j);
            re += c * real[j];
            im += c * imaginary[j];
        }

        return Math.Sqrt((re * re) + (im * im));
    }

    /// <summary>What a residual may move a block's value by.</summary>
    public double Doubt(int block, double residual) =>
        Safety * residual * Schur.LeftTail(block, Math.Min(TailEntries, Count));

    /// <summary>A block's Ritz vector, of unit length, in double precision; the imaginary part is zero for a real value.</summary>
    public void Expand(int block, double* real, double* imaginary)
    {
        double* coefficients = stackalloc double[4 * Count];
        double* re = coefficients + (2 * Count);
        double* im = re + Count;
        Schur.RightVector(block, re, im);
        for (int i = 0; i < Count; i++)
        {
            double a = 0, b = 0;
            for (int j = 0; j < Schur.Starts[block + 1]; j++)
            {
                a += Schur.SchurVector(j)[i] * re[j];
                b += Schur.SchurVector(j)[i] * im[j];
            }

            coefficients[i] = a;
            coefficients[Count + i] = b;
        }

        new Span<double>(real, _size).Clear();
        new Span<double>(imaginary, _size).Clear();
        ColumnProduct.Accumulate(_vectors, _padded, Count, _size, coefficients, coefficients + Count, real, imaginary);
    }

    /// <summary>Factor by which the start vector grows in the later half of the first basis, in Count − Count / 2 products.</summary>
    public double Growth()
    {
        int steps = Count;
        double* x = stackalloc double[2 * steps];
        double* y = x + steps;
        new Span<double>(x, 2 * steps).Clear();
        x[0] = 1;
        double growth = 1;
        for (int step = 1; step < steps; step++)
        {
            double square = 0;
            for (int i = 0; i <= step; i++)
            {
                double sum = 0;
                for (int j = 0; j < step; j++)
                {
                    sum += _h[((nint)i * _hStride) + j] * x[j];
                }

                y[i] = sum;
                square += sum * sum;
            }

            double norm = Math.Sqrt(square);
            for (int i = 0; i <= step; i++)
            {
                x[i] = y[i] / norm;
            }

            growth = step >= steps / 2 ? growth * norm : growth;
        }

        return growth;
    }

    /// <summary>w −= V c; returns ‖c‖².</summary>
    private double Subtract(float* c, int count, float* w)
    {
        double square = 0;
        for (int i = 0; i < count; i++)
        {
            _negated[i] = -c[i];
            square += (double)c[i] * c[i];
        }

        SingleProduct.Combine(_vectors, _padded, count, _padded, _negated, w);
        return square;
    }

    /// <summary>Entry of cᵀQ: how strongly Schur vector <paramref name="j"/> leaks out of the space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Coupling(int j)
    {
        double* row = _h + ((nint)Count * _hStride);
        double* q = Schur.SchurVector(j);
        double sum = 0;
        for (int i = 0; i < Count; i++)
        {
            sum += row[i] * q[i];
        }

        return sum;
    }

    /// <summary>The first vectors become those of V Q, a strip of columns at a time.</summary>
    private void Rotate(int kept)
    {
        for (int first = 0; first < _padded; first += Strip)
        {
            int width = Math.Min(Strip, _padded - first);
            new Span<float>(_strip, kept * Strip).Clear();
            for (int j = 0; j < kept; j++)
            {
                SingleVector.Round(Schur.SchurVector(j), 1, _negated, Count);
                SingleProduct.Combine(Vector(0) + first, _padded, Count, width, _negated, _strip + ((nint)j * Strip));
            }

            for (int j = 0; j < kept; j++)
            {
                new ReadOnlySpan<float>(_strip + ((nint)j * Strip), width).CopyTo(new Span<float>(Vector(j) + first, width));
            }
        }
    }
}
