using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Working copies are a matter of time and memory alone: estimates are the same, bit for bit, without them.</summary>
public class CopyLimitTests
{
    private static readonly SpectralOptions _lean = new() { CopyLimit = 0 };

    [Theory]
    [InlineData(257)]
    [InlineData(304)]
    [InlineData(333)]
    public void DenseRadius_IsTheSame(int size)
    {
        double[] matrix = TestMatrices.Gaussian(size, size, (ulong)size);
        float[] far = Array.ConvertAll(TestMatrices.ToSingle(matrix), value => value * 1e-14f);
        AssertSame(options => Spectral.Radius(matrix, size, options));
        AssertSame(options => Spectral.Radius(far, size, options));
    }

    [Theory]
    [InlineData(300, 300)]
    [InlineData(301, 301)]
    [InlineData(290, 701)]
    [InlineData(701, 290)]
    public void DenseNorm_IsTheSame(int rows, int columns)
    {
        double[] matrix = TestMatrices.Gaussian(rows, columns, (ulong)columns);
        float[] far = Array.ConvertAll(TestMatrices.ToSingle(matrix), value => value * 1e-14f);
        AssertSame(options => Spectral.Norm(matrix, rows, columns, options));
        AssertSame(options => Spectral.Norm(far, rows, columns, options));
    }

    [Theory]
    [InlineData(300, 0.1)]
    [InlineData(801, 0.02)]
    public void SparseRadius_IsTheSame(int size, double density)
    {
        CsrMatrix<double> matrix = PatternRows.Draw<double>(
            size, size, WeightKey.FromSeed((ulong)size), new SpectralPattern { Density = density }, 1, default);
        AssertSame(options => Spectral.Radius(matrix, options));
    }

    [Fact]
    public void Weights_AreTheSame()
    {
        double[] usual = new double[300 * 300], lean = new double[300 * 300];
        Initialize.Spectral(usual.AsSpan(), 300, 300, WeightKey.FromSeed(3));
        Initialize.Spectral(lean.AsSpan(), 300, 300, WeightKey.FromSeed(3), options: new WeightInitOptions { CopyLimit = 0 });
        Assert.Equal(usual, lean);
    }

    [Fact]
    public void NegativeLimit_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Spectral.Radius([1.0], 1, new SpectralOptions { CopyLimit = -1 }));

    private static void AssertSame(Func<SpectralOptions, SpectralEstimate> compute)
    {
        SpectralEstimate lean = compute(_lean);
        Assert.True(lean.Converged);
        Assert.Equal(SpectralMethod.Krylov, lean.Method);
        Assert.Equal(compute(SpectralOptions.Default), lean);
    }
}
