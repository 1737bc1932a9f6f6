using System;

namespace WeightInit;

/// <content>Thick restart: the leading Schur vectors are kept.</content>
internal sealed unsafe partial class KrylovSide
{
    // Columns that are rotated at once.
    private const int Strip = 64;

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
