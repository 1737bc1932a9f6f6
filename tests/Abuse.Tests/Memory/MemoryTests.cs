using System;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>A model whose weight may be larger than any memory.</summary>
public sealed partial class Huge
{
    public Huge(int rows, int columns) => (Rows, Columns) = (rows, columns);

    public int Rows { get; }

    public int Columns { get; }

    [SpectralInit(nameof(Rows), nameof(Columns))]
    public double[,]? Weight { get; set; }
}

/// <summary>Shapes that no array or no memory holds are refused before anything is allocated.</summary>
public sealed class MemoryTests
{
    [Theory]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(65536, 65536)]
    [InlineData(int.MaxValue, 2)]
    public void ShapeBeyondAnyArray_IsRefused(int rows, int columns)
    {
        Huge model = new(rows, columns);

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => model.InitializeWeights(1));

        Assert.Contains("Weight", error.Message);
        Assert.Contains("an array holds at most", error.Message);
        Assert.Null(model.Weight);
    }

    [Fact]
    public void NeedBeyondTheMemory_IsRefusedByNameAndNumber()
    {
        InsufficientMemoryException error = Assert.Throws<InsufficientMemoryException>(() => MemoryDoor.Require("_recurrent", 17_179_869_184, 8_589_934_592));

        Assert.Equal("_recurrent needs 17.18 GB, but this process can have 8.59 GB of memory in all: make it smaller, or run it where there is more.", error.Message);
        MemoryDoor.Require("_recurrent", 8_589_934_592, 8_589_934_592);
    }

    [Fact]
    public void NeedOfMoreThanAnyMachineHas_IsRefused() =>
        Assert.Throws<InsufficientMemoryException>(() => MemoryDoor.Require<double>("_recurrent", long.MaxValue / 2));

    [Fact]
    public void SparseMatrixOfTooManyRows_IsRefused()
    {
        Assert.ThrowsAny<ArgumentException>(() => CsrMatrix<double>.FromTriplets(int.MaxValue, 1, [], [], []));
        Assert.ThrowsAny<ArgumentException>(() => Initialize.SparseSpectral<double>(int.MaxValue, int.MaxValue, 1, new SpectralPattern { Density = 0.5 }, out _));
    }
}
