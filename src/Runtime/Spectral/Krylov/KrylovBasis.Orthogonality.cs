using System;

namespace WeightInit;

internal sealed unsafe partial class KrylovBasis
{
    // A vector this much shorter than its product lies in the span of the others, as far as rounding lets one know.
    private const double Breakdown = 1e-13;

    // Below this a vector has lost so many digits that it is made orthogonal once more.
    private const double Doubtful = 1e-3;

    /// <summary>Makes the new vector a unit vector and writes the coupling to H.</summary>
    private void Normalize(int column)
    {
        double norm = VectorKernels.Norm(_w, _size);
        double full = norm * norm;
        for (int i = 0; i < _count; i++)
        {
            full += _first[i] * _first[i];
        }

        full = Math.Sqrt(full);
        if (norm <= Breakdown * full)
        {
            // The space is invariant: go on with what it has not seen.
            norm = 0;
            _random.Fill(_w, _size);
            Clean(passes: 2);
        }
        else
        {
            VectorKernels.Scale(_w, 1 / norm, _w, _size);
            if (norm < Doubtful * full)
            {
                Clean(passes: 1);
            }
        }

        H[((nint)_count * HStride) + column] = norm;
    }

    /// <summary>Makes the newest vector a unit vector orthogonal to the others, without a word to H.</summary>
    private void Clean(int passes)
    {
        for (int pass = 0; pass < passes; pass++)
        {
            if (_count > 0)
            {
                Round(Phase.Dots);
                Reduce(_second);
                Round(Phase.Finish);
            }

            VectorKernels.Scale(_w, 1 / VectorKernels.Norm(_w, _size), _w, _size);
        }
    }
}
