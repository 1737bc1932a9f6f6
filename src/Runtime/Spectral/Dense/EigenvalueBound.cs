using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;

namespace WeightInit;

/// <summary>How far the spectral radius of a matrix may lie from that of its computed Hessenberg form.</summary>
/// <remarks>
/// The computed eigenvalues are those of H + E with ‖E‖ ≤ η, η the backward error. Every eigenvalue of such a matrix lies in
/// the η-pseudospectrum, and a region whose boundary keeps out of it holds as many exact as computed eigenvalues
/// (Trefethen and Embree, Spectra and Pseudospectra, 2005, theorem 2.1 ff.). For well separated eigenvalues this is condition number
/// times η; for a k-fold defective one it grows as the k-th root, which a condition number alone would not show. The boundary is sampled
/// at points around the eigenvalues of largest modulus, and σ_min there is found by inverse iteration.
/// </remarks>
internal sealed class EigenvalueBound
{
    private const double Ulp = 2.220446049250313e-16;
    private const int MostCandidates = 6;
    private const double CandidateModulus = 0.9;

    private readonly HessenbergResolvent _resolvent;
    private readonly double _backwardError;
    private readonly double _frobenius;
    private readonly Complex[] _x;
    private readonly Complex[] _y;

    public EigenvalueBound(DenseStorage hessenberg, DenseStorage real, DenseStorage imaginary)
    {
        _resolvent = new HessenbergResolvent(hessenberg, real, imaginary);
        _frobenius = FrobeniusNorm(hessenberg);
        _backwardError = 4 * Ulp * _frobenius;
        _x = new Complex[hessenberg.Size];
        _y = new Complex[hessenberg.Size];
    }

    /// <summary>Norm of H x − λ x for the dominant eigenvalue and its normalised vector.</summary>
    public double Residual { get; private set; }

    /// <summary>Bound on | spectral radius − largest computed modulus |.</summary>
    /// <param name="eigenvalues">All of them, of largest modulus first.</param>
    /// <param name="cancellation">Looked at once a candidate.</param>
    public double Compute(ReadOnlySpan<Complex> eigenvalues, CancellationToken cancellation)
    {
        double radius = Modulus(eigenvalues[0]);
        double bound = 0;
        int looked = 0;
        for (int index = 0; index < eigenvalues.Length && looked < MostCandidates; index++)
        {
            Complex candidate = eigenvalues[index];
            double modulus = Modulus(candidate);
            if (modulus < CandidateModulus * radius)
            {
                break;
            }

            if (candidate.Imaginary < 0)
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            looked++;
            double reach = Reach(candidate, modulus, out double residual);
            Residual = index == 0 ? residual : Residual;
            bound = Math.Max(bound, index == 0 ? reach : modulus + reach - radius);
        }

        return bound;
    }

    /// <summary>The least of a growing series of r at which points at distance r around λ lie outside of the pseudospectrum.</summary>
    private double Reach(Complex eigenvalue, double modulus, out double residual)
    {
        _resolvent.Factor(eigenvalue, Ulp * _frobenius * 1e-3);
        double condition = Condition(out residual);
        double reach = 2 * _backwardError * (double.IsFinite(condition) ? Math.Max(1, condition) : 1e4);
        Complex direction = modulus == 0 ? Complex.One : new Complex(eigenvalue.Real / modulus, eigenvalue.Imaginary / modulus);
        while (reach < 2 * _frobenius)
        {
            if (IsOutside(eigenvalue + (direction * reach))
                && IsOutside(eigenvalue - (direction * reach))
                && IsOutside(eigenvalue + (new Complex(-direction.Imaginary, direction.Real) * reach))
                && (eigenvalue.Imaginary == 0 || IsOutside(eigenvalue - (new Complex(-direction.Imaginary, direction.Real) * reach))))
            {
                return reach;
            }

            reach *= 2;
        }

        return reach;
    }

    private bool IsOutside(Complex z)
    {
        _resolvent.Factor(z, Ulp * _frobenius * 1e-6);
        Start(_x);
        double growth = 0;
        for (int step = 0; step < 2; step++)
        {
            _resolvent.Solve(_x);
            Normalize(_x);
            _resolvent.SolveAdjoint(_x);
            growth = Normalize(_x);
        }

        // Inverse iteration approaches the largest growth from below; two steps are within a small factor of it.
        return double.IsFinite(growth) && growth * 2 * _backwardError < 1;
    }

    /// <summary>1 / |yᴴ x| for the normalised left and right eigenvectors at the factored shift.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Condition(out double residual)
    {
        residual = 0;
        Start(_x);
        Start(_y);
        for (int step = 0; step < 2; step++)
        {
            // (H − λ) x = previous x, so the length before normalising is one over the residual.
            _resolvent.Solve(_x);
            residual = 1 / Normalize(_x);
            _resolvent.SolveAdjoint(_y);
            Normalize(_y);
        }

        double re = 0, im = 0;
        for (int i = 0; i < _x.Length; i++)
        {
            re += (_y[i].Real * _x[i].Real) + (_y[i].Imaginary * _x[i].Imaginary);
            im += (_y[i].Real * _x[i].Imaginary) - (_y[i].Imaginary * _x[i].Real);
        }

        return 1 / DenseVector.Hypot(re, im);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Start(Span<Complex> x)
    {
        // Any fixed vector without structure: its component along the wanted one is what matters.
        uint state = 2463534242;
        for (int i = 0; i < x.Length; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            x[i] = new Complex(0.5 + (state / 4294967296.0), 0);
        }

        Normalize(x);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static double Normalize(Span<Complex> x)
    {
        double largest = 0;
        foreach (Complex value in x)
        {
            largest = Math.Max(largest, Math.Max(Math.Abs(value.Real), Math.Abs(value.Imaginary)));
        }

        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double re = x[i].Real / largest, im = x[i].Imaginary / largest;
            x[i] = new Complex(re, im);
            sum += (re * re) + (im * im);
        }

        double norm = Math.Sqrt(sum);
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = new Complex(x[i].Real / norm, x[i].Imaginary / norm);
        }

        return norm * largest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe double FrobeniusNorm(DenseStorage h)
    {
        double sum = 0;
        for (int i = 0; i < h.Size; i++)
        {
            double* row = h.Row(i);
            for (int j = Math.Max(0, i - 1); j < h.Size; j++)
            {
                sum += row[j] * row[j];
            }
        }

        return Math.Sqrt(sum);
    }

    private static double Modulus(Complex z) => DenseVector.Hypot(z.Real, z.Imaginary);
}
