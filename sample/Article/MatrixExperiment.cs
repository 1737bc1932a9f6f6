using System;
using System.Linq;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>The experiment on one matrix: stretching factor, eigenvalues, repeated multiplication.</summary>
internal static class MatrixExperiment
{
    /// <param name="matrix">The matrix.</param>
    /// <param name="radius">Its stretching factor: positive.</param>
    /// <param name="start">Key of the vector that is multiplied.</param>
    /// <param name="steps">How often.</param>
    /// <param name="cancellation">Ends the work between its parts.</param>
    public static MatrixStudy Study(SquareMatrix matrix, SpectralEstimate radius, WeightKey start, int steps, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        PowerIterationTrace trace = PowerIteration.Run(matrix.Values, matrix.Size, start, steps);
        cancellation.ThrowIfCancellationRequested();
        return new MatrixStudy
        {
            Matrix = matrix,
            Radius = radius,
            Eigenvalues = Spectral.Eigenvalues(matrix.Values, matrix.Size),
            Iteration = new IterationStudy(
                [Math.Log10(trace.StartNorm), .. trace.Steps.Select(step => step.LogNorm / Math.Log(10))],
                trace.Steps.Select(step => step.Quotient).ToArray()),
        };
    }

    public static SpectralEstimate Radius(SquareMatrix matrix, CancellationToken cancellation) =>
        Spectral.Radius(matrix.Values, matrix.Size, new SpectralOptions { CancellationToken = cancellation });
}
