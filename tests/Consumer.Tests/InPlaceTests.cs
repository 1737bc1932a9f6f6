using System;
using System.Linq;
using Demo;
using Xunit;

namespace WeightInit.ConsumerTests;

public sealed class InPlaceTests
{
    [Fact]
    public void ReadOnlyField_IsFilledInPlace()
    {
        InPlace model = new([new float[3], new float[3]]);
        double[,] held = model.ReadOnly;
        float[][] rows = [.. model.Jagged!];

        WeightReport report = model.InitializeWeights(1);

        Assert.Same(held, model.ReadOnly);
        Assert.Same(rows[0], model.Jagged![0]);
        Assert.Equal(Bits.Promised(report.Entry("ReadOnly").Key, 9, report.Entry("ReadOnly").Scale), Bits.Of(held));
        Assert.Equal(Bits.PromisedSingle(report.Entry("Jagged").Key, 6, report.Entry("Jagged").Scale), Bits.Of(model.Jagged));
    }

    [Fact]
    public void ExistingArray_IsFilledInPlaceWithTheBitsOfANewOne()
    {
        double[] held = [.. Enumerable.Repeat(7.0, 16)];
        InPlace existing = new([new float[3], new float[3]]) { Flat = held };
        InPlace allocated = new([new float[3], new float[3]]);

        existing.InitializeWeights(1);
        allocated.InitializeWeights(1);

        Assert.Same(held, existing.Flat);
        Assert.Equal(Bits.Of(allocated.Flat!), Bits.Of(held));
    }

    [Fact]
    public void ReadOnlyFieldThatIsNull_SaysSo()
    {
        string message = Assert.Throws<InvalidOperationException>(() => new InPlace(null).InitializeWeights(1)).Message;

        Assert.Contains("Jagged", message);
        Assert.Contains("readonly", message);
    }

    [Fact]
    public void OtherShape_IsRefusedAndLeftAlone()
    {
        double[] held = new double[15];
        string message = Assert.Throws<InvalidOperationException>(() => new InPlace([new float[3], new float[3]]) { Flat = held }.InitializeWeights(1)).Message;

        Assert.Contains("Flat", message);
        Assert.Contains("4×4", message);
        Assert.Contains("15", message);
        Assert.All(held, static value => Assert.Equal(0, value));
    }

    [Fact]
    public void NullRow_IsRefused() => AssertRefused([new float[3], null!], "null in row 1");

    [Fact]
    public void ShortRow_IsRefused() => AssertRefused([new float[3], new float[2]], "2 columns in row 1");

    [Fact]
    public void MissingRow_IsRefused() => AssertRefused([new float[3]], "what it already holds has 1×3");

    [Fact]
    public void SharedRow_IsRefused()
    {
        float[] row = new float[3];
        AssertRefused([row, row], "in row 1 an array that is another row too");
        Assert.All(row, static value => Assert.Equal(0, value));
    }

    [Fact]
    public void Failure_LeavesTheTargetAsItWasAndNamesWhatWasWritten()
    {
        float[,] held = { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } };
        Unscalable model = new() { Second = held };

        SpectralInitializationException failure = Assert.Throws<SpectralInitializationException>(() => model.InitializeWeights(1));

        Assert.Equal("Second", failure.Weight);
        Assert.Equal("First", Assert.Single(failure.Written));
        Assert.Contains("Second", failure.Message);
        Assert.Contains("First", failure.Message);
        Assert.Contains("1E+300", failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Same(held, model.Second);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], held.Cast<float>());
        Assert.NotNull(model.First);
        Assert.Null(model.Third);
    }

    [Fact]
    public void Failure_LeavesANullTargetNull()
    {
        Unscalable model = new();

        Assert.Throws<SpectralInitializationException>(() => model.InitializeWeights(1));

        Assert.Null(model.Second);
    }

    [Fact]
    public void Failure_LeavesEveryContainerAsItWas()
    {
        Vanishing rectangular = new() { Rectangular = new float[,] { { 1, 2 }, { 3, 4 } } };
        VanishingFlat flat = new() { Flat = [1, 2, 3, 4] };
        VanishingJagged jagged = new() { Jagged = [[1, 2], [3, 4]] };

        Assert.Throws<SpectralInitializationException>(() => rectangular.InitializeWeights(1));
        Assert.Throws<SpectralInitializationException>(() => flat.InitializeWeights(1));
        Assert.Throws<SpectralInitializationException>(() => jagged.InitializeWeights(1));

        Assert.Equal([1, 2, 3, 4], rectangular.Rectangular.Cast<float>());
        Assert.Equal([1, 2, 3, 4], flat.Flat);
        Assert.Equal([1, 2, 3, 4], jagged.Jagged.SelectMany(static row => row));
    }

    private static void AssertRefused(float[][] rows, string expected)
    {
        string message = Assert.Throws<InvalidOperationException>(() => new InPlace(rows).InitializeWeights(1)).Message;

        Assert.Contains("Jagged", message);
        Assert.Contains(expected, message);
    }
}
