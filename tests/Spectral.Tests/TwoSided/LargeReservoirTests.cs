using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>A reservoir of ten thousand nodes, one per cent connected: a million values, and no dense path to turn to.</summary>
public class LargeReservoirTests
{
    private const int Nodes = 10_000;
    private const int PerRow = 100;

    [Fact]
    public void Radius_Converges_AndIsTheSameFromAnotherStart()
    {
        CsrMatrix<double> matrix = Reservoir();
        SpectralEstimate first = Spectral.Radius(matrix);
        SpectralEstimate second = Spectral.Radius(matrix, new() { StartKey = WeightKey.FromSeed(1), Tolerance = 1e-3 });
        Assert.True(first.Converged && second.Converged, $"{first}, {second}");
        Assert.InRange(Math.Abs(first.Value - second.Value), 0, first.ErrorBound + second.ErrorBound);

        // Girko's circle, whose edge scatters by less than 3 / √n.
        double circle = Math.Sqrt(PerRow);
        Assert.InRange(first.Value, 0.97 * circle, 1.03 * circle);
    }

    /// <summary>Gaussian values of variance 1 in a hundred places of each row.</summary>
    private static CsrMatrix<double> Reservoir()
    {
        double[] values = new double[Nodes * PerRow], places = new double[Nodes * PerRow];
        Sampler.Normal(values.AsSpan(), WeightKey.FromSeed(50).Child("values"));
        Sampler.Normal(places.AsSpan(), WeightKey.FromSeed(50).Child("places"));
        int[] rows = new int[values.Length], columns = new int[values.Length];
        for (int index = 0; index < values.Length; index++)
        {
            int slot = index % PerRow;
            rows[index] = index / PerRow;

            // One of the hundred columns of a slot, so that none is taken twice.
            double part = Math.Abs(places[index]) * 1e6;
            columns[index] = (slot * (Nodes / PerRow)) + (int)(part % (Nodes / PerRow));
        }

        return CsrMatrix<double>.FromTriplets(Nodes, Nodes, rows, columns, values);
    }
}
