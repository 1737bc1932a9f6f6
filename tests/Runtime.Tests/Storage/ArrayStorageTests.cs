using System;
using System.Linq;
using Xunit;

namespace WeightInit.RuntimeTests;

public sealed class ArrayStorageTests
{
    private static readonly double[] Counted = Enumerable.Range(0, 6).Select(value => (double)value).ToArray();

    [Fact]
    public void Open_AllocatesWhatIsNullAndFillsItDirectly()
    {
        WeightBuffer<double> weight = Weight(2, 3);
        double[,] target = ArrayStorage.Open((double[,]?)null, ref weight);
        Assert.False(weight.IsDetached);
        Counted.CopyTo(weight.Values);
        Assert.Equal(Counted, target.Cast<double>());
        Assert.Equal(5, target[1, 2]);
    }

    [Fact]
    public void Open_LeavesWhatIsThereUntilItIsClosed()
    {
        double[,] existing = new double[2, 3];
        WeightBuffer<double> weight = Weight(2, 3);
        double[,] target = ArrayStorage.Open(existing, ref weight);
        Counted.CopyTo(weight.Values);
        Assert.All(existing.Cast<double>(), value => Assert.Equal(0, value));
        Assert.Same(existing, ArrayStorage.Close(target, ref weight));
        Assert.Equal(Counted, existing.Cast<double>());
    }

    [Fact]
    public void Open_FillsRowsAndFlatArraysInTheSameOrder()
    {
        WeightBuffer<double> rows = Weight(2, 3);
        double[][] jagged = ArrayStorage.Open((double[][]?)null, ref rows);
        Counted.CopyTo(rows.Values);
        ArrayStorage.Close(jagged, ref rows);
        WeightBuffer<double> flat = Weight(2, 3);
        double[] array = ArrayStorage.Open((double[]?)null, ref flat);
        Counted.CopyTo(flat.Values);
        Assert.Equal(array, jagged.SelectMany(row => row));
    }

    [Fact]
    public void Open_RefusesAnotherShape()
        => Assert.Contains(
            "w is to be 2×3, but what it already holds has 3×2",
            Assert.Throws<InvalidOperationException>(() => Reopen(new double[3, 2])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Open_RefusesAnotherLength()
        => Assert.Throws<InvalidOperationException>(() =>
        {
            WeightBuffer<double> weight = Weight(2, 3);
            ArrayStorage.Open(new double[5], ref weight);
        });

    [Fact]
    public void Open_RefusesRaggedNullAndSharedRows()
    {
        double[] row = new double[3];
        Assert.Contains("null in row 1", Refusal([row, null!]), StringComparison.Ordinal);
        Assert.Contains("4 columns in row 1", Refusal([row, new double[4]]), StringComparison.Ordinal);
        Assert.Contains("in row 1 an array that is another row too", Refusal([row, row]), StringComparison.Ordinal);
        Assert.Contains("3 rows", Refusal([row, new double[3], new double[3]]), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeesWhatWasWritten()
    {
        double[][] rows = [[0, 1, 2], [3, 4, 5]];
        WeightBuffer<double> weight = Weight(2, 3);
        ArrayStorage.Read(rows, ref weight);
        Assert.Equal(Counted, weight.Values.ToArray());
    }

    private static WeightBuffer<double> Weight(int rows, int columns) => new("w", new WeightShape(rows, columns), default);

    private static void Reopen(double[,] existing)
    {
        WeightBuffer<double> weight = Weight(2, 3);
        ArrayStorage.Open(existing, ref weight);
    }

    private static string Refusal(double[][] rows) => Assert.Throws<InvalidOperationException>(() =>
    {
        WeightBuffer<double> weight = Weight(2, 3);
        ArrayStorage.Open(rows, ref weight);
    }).Message;
}
