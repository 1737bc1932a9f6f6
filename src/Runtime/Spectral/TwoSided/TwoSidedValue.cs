using System;
using System.Numerics;

namespace WeightInit;

/// <summary>An eigenvalue from a right and a left vector, in double precision with the matrix as it was given.</summary>
/// <param name="Eigenvalue">λ = yᵀ A x / yᵀ x, whose error is the product of the two vectors' errors.</param>
/// <param name="Condition">‖x‖ ‖y‖ / |yᵀ x|.</param>
/// <param name="Right">‖A x − λ x‖ / ‖x‖.</param>
/// <param name="Left">‖Aᵀ y − λ y‖ / ‖y‖.</param>
internal readonly record struct TwoSidedValue(Complex Eigenvalue, double Condition, double Right, double Left)
{
    /// <summary>Modulus of the eigenvalue, without the library function whose bits differ from machine to machine.</summary>
    public double Modulus => DenseVector.Hypot(Eigenvalue.Real, Eigenvalue.Imaginary);

    /// <summary>From vectors and products, each a real and an imaginary part a stride apart.</summary>
    public static unsafe TwoSidedValue From(double* x, double* y, double* ax, double* ay, int size, int stride, bool isPair)
    {
        double* xi = x + stride, yi = y + stride, axi = ax + stride, ayi = ay + stride;
        if (!isPair)
        {
            new Span<double>(xi, size).Clear();
            new Span<double>(yi, size).Clear();
            new Span<double>(axi, size).Clear();
            new Span<double>(ayi, size).Clear();
        }

        Complex yx = Bilinear(y, yi, x, xi, size), yax = Bilinear(y, yi, ax, axi, size);
        double square = (yx.Real * yx.Real) + (yx.Imaginary * yx.Imaginary);
        Complex value = new(
            ((yax.Real * yx.Real) + (yax.Imaginary * yx.Imaginary)) / square,
            isPair ? ((yax.Imaginary * yx.Real) - (yax.Real * yx.Imaginary)) / square : 0);
        double xNorm = Norm(x, xi, size), yNorm = Norm(y, yi, size);
        return new TwoSidedValue(
            value, xNorm * yNorm / Math.Sqrt(square),
            Residual(value, x, xi, ax, axi, size) / xNorm, Residual(value, y, yi, ay, ayi, size) / yNorm);
    }

    /// <summary>‖b − λ v‖; destroys b.</summary>
    private static unsafe double Residual(Complex value, double* vr, double* vi, double* br, double* bi, int size)
    {
        VectorKernels.Add(br, -value.Real, vr, size);
        VectorKernels.Add(br, value.Imaginary, vi, size);
        VectorKernels.Add(bi, -value.Imaginary, vr, size);
        VectorKernels.Add(bi, -value.Real, vi, size);
        return Norm(br, bi, size);
    }

    private static unsafe Complex Bilinear(double* yr, double* yi, double* xr, double* xi, int size) => new(
        VectorKernels.Dot(yr, xr, size) - VectorKernels.Dot(yi, xi, size),
        VectorKernels.Dot(yr, xi, size) + VectorKernels.Dot(yi, xr, size));

    private static unsafe double Norm(double* re, double* im, int size) =>
        Math.Sqrt(VectorKernels.Dot(re, re, size) + VectorKernels.Dot(im, im, size));
}
