using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>One of the two Krylov decompositions B V = V H + v cᵀ, B = A or Aᵀ: vectors in single precision, H in double.</summary>
/// <remarks>
/// Row i of the basis is vector i, padded with zeros. A vector is made orthogonal by classical Gram–Schmidt, and once
/// more where that shortened it by more than 1/√2 (Daniel, Gragg, Kaufman and Stewart 1976). All of a step is done by one thread.
/// </remarks>
internal sealed unsafe partial class KrylovSide
{
    // A vector this much shorter than its product is rounding: single precision cannot tell it from zero.
    private const double Breakdown = 1e-5;

    // Products in single precision know H to about 1e-7.
    private const double Negligible = 1e-10;
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
}
