using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>The square that middle-sized matrices' powers are made of.</summary>
public unsafe class SingleSquareTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(35)]
    [InlineData(72)]
    [InlineData(130)]
    public void Run_IsTheProductSummedInOrder(int size)
    {
        int stride = SingleSquare.Stride(size);
        float[] source = new float[size * stride], target = new float[size * stride];
        double[] values = TestMatrices.Gaussian(size, size, 3);
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                source[(i * stride) + j] = (float)values[(i * size) + j];
            }
        }

        using BlockCrew crew = new(2, 8);
        fixed (float* b = source, c = target)
        {
            SingleSquare.Run(b, c, size, crew);
        }

        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                float sum = 0;
                for (int k = 0; k < size; k++)
                {
                    sum += source[(i * stride) + k] * source[(k * stride) + j];
                }

                Assert.Equal(sum, target[(i * stride) + j]);
            }

            Assert.All(target[((i * stride) + size)..(i * stride + stride)], value => Assert.Equal(0, value));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(256)]
    public void Stride_IsAnOddNumberOfCacheLines(int size)
    {
        Assert.InRange(SingleSquare.Stride(size), size, size + 31);
        Assert.Equal(16, SingleSquare.Stride(size) % 32);
    }
}
