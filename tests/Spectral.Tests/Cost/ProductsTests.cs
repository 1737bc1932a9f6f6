using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>The number of products grows like √k, so that a radius costs about k².⁵, less than the k³ of a dense path.</summary>
public class ProductsTests
{
    // Of twenty Gaussian matrices each: 228 to 420 products at 300 rows, 328 to 792 at 600, and 468 to 650 at 1200 (of six).
    private const double MostPerRoot = 40;

    // 92 to 208, 112 to 330, 170 to 244.
    private const long MostOfNorm = 500;

    [Fact]
    public void ProductsOfGaussians_GrowSlowly()
    {
        Dictionary<int, long> median = [];
        foreach ((int size, int count) in new[] { (300, 5), (600, 2), (1200, 3) })
        {
            List<long> products = [];
            for (ulong seed = 1; seed <= (ulong)count; seed++)
            {
                double[] matrix = TestMatrices.Gaussian(size, size, seed);
                SpectralEstimate radius = Spectral.Radius(matrix, size);
                Assert.True(radius.Converged, $"{radius}");
                Assert.InRange(radius.Products, 1, (long)(MostPerRoot * Math.Sqrt(size)));
                if (seed == 1)
                {
                    SpectralEstimate norm = Spectral.Norm(matrix, size, size);
                    Assert.True(norm.Converged, $"{norm}");
                    Assert.InRange(norm.Products, 1, MostOfNorm);
                }

                products.Add(radius.Products);
            }

            median[size] = products.Order().ElementAt(count / 2);
        }

        // Twice as many, give or take, at four times the rows.
        Assert.True(median[1200] <= 3 * median[300], string.Join(", ", median));
    }
}
