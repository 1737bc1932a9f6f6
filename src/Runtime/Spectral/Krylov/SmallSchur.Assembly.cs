using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

internal sealed unsafe partial class SmallSchur
{
    /// <summary>T = Qᵀ H Q from the matrix as it was given, with zeros where the iteration found them negligible.</summary>
    private void Assemble(double* h, int hStride, ReadOnlySpan<bool> isDouble)
    {
        // _q holds Qᵀ: first Qᵀ H, then that times Q.
        Multiply(_q, h, hStride, _t);
        TransposeVectors();
        Multiply(_t, _q, _stride, _t);
        TransposeVectors();
        for (int i = 1; i < _size; i++)
        {
            new Span<double>(Row(i), isDouble[i - 1] ? i - 1 : i).Clear();
        }

        for (int i = 0; i < _size - 1; i++)
        {
            if (isDouble[i])
            {
                Standardize(i);
            }
        }
    }

    private void TransposeVectors()
    {
        for (int i = 1; i < _size; i++)
        {
            double* row = SchurVector(i);
            for (int j = 0; j < i; j++)
            {
                double* mirror = SchurVector(j) + i;
                (row[j], *mirror) = (*mirror, row[j]);
            }
        }
    }

    /// <summary>c = a · b, each value summed in ascending order; rows and columns are filled up to whole groups of four. c may be a.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Multiply(double* a, double* b, nint bStride, double* c)
    {
        nint stride = _stride;
        int size = _size;
        double* a0 = _work, a1 = a0 + stride, a2 = a1 + stride, a3 = a2 + stride;
        for (int i = 0; i < size; i += 4)
        {
            new ReadOnlySpan<double>(a + (i * stride), 4 * _stride).CopyTo(new Span<double>(_work, 4 * _stride));
            for (int j = 0; j < size; j += 8)
            {
                Vector256<double> s00 = Vector256<double>.Zero, s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00, s30 = s00, s31 = s00;
                double* row = b + j;
                for (int k = 0; k < size; k++, row += bStride)
                {
                    Vector256<double> left = Vector256.Load(row), right = Vector256.Load(row + 4);
                    Vector256<double> x = Vector256.Create(a0[k]);
                    s00 += x * left;
                    s01 += x * right;
                    x = Vector256.Create(a1[k]);
                    s10 += x * left;
                    s11 += x * right;
                    x = Vector256.Create(a2[k]);
                    s20 += x * left;
                    s21 += x * right;
                    x = Vector256.Create(a3[k]);
                    s30 += x * left;
                    s31 += x * right;
                }

                double* target = c + (i * stride) + j;
                s00.Store(target);
                s01.Store(target + 4);
                s10.Store(target + stride);
                s11.Store(target + stride + 4);
                s20.Store(target + (2 * stride));
                s21.Store(target + (2 * stride) + 4);
                s30.Store(target + (3 * stride));
                s31.Store(target + (3 * stride) + 4);
            }
        }
    }
}
