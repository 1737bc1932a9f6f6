using System;
using System.Linq;
using Xunit;

namespace WeightInit.RuntimeTests;

public sealed class StorageDoorTests
{
    private static readonly double[] Counted = [.. Enumerable.Range(0, 6).Select(static value => (double)value)];

    [Fact]
    public void Open_AllocatesWhatIsNullAndFillsItDirectly()
    {
        WeightBuffer<double> weight = Weight(2, 3);
        double[,] target = Run().Open(ref weight, (double[,]?)null, ArrayStorage.Shape, ArrayStorage.Allocate, ArrayStorage.Span);
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
        double[,] target = Run().Open(ref weight, existing, ArrayStorage.Shape, ArrayStorage.Allocate, ArrayStorage.Span);
        Counted.CopyTo(weight.Values);
        Assert.Same(existing, target);
        Assert.All(existing.Cast<double>(), static value => Assert.Equal(0, value));
        weight.CopyTo(ArrayStorage.Span(target));
        Assert.Equal(Counted, existing.Cast<double>());
    }

    [Fact]
    public void Open_FillsEveryRankInTheSameOrder()
    {
        WeightBuffer<double> rows = Weight(2, 3);
        double[][] jagged = Run().Open(ref rows, (double[][]?)null, JaggedStorage.Shape, JaggedStorage.Allocate);
        Counted.CopyTo(rows.Values);
        JaggedStorage.Write(jagged, rows.Values);
        WeightBuffer<double> three = new("w", new WeightShape(1, 2, 3), default);
        double[,,] deep = Run().Open(ref three, (double[,,]?)null, ArrayStorage.Shape, ArrayStorage.Allocate, ArrayStorage.Span);
        Counted.CopyTo(three.Values);
        WeightBuffer<double> four = new("w", new WeightShape(3, 1, 2, 1), default);
        double[,,,] deeper = Run().Open(ref four, (double[,,,]?)null, ArrayStorage.Shape, ArrayStorage.Allocate, ArrayStorage.Span);
        Counted.CopyTo(four.Values);

        Assert.Equal(Counted, jagged.SelectMany(static row => row));
        Assert.Equal(Counted, deep.Cast<double>());
        Assert.Equal(Counted, deeper.Cast<double>());
        Assert.Equal(3, deeper[1, 0, 1, 0]);
    }

    [Fact]
    public void Open_TakesTheShapeOfStorageWhereTheAttributeGivesNone()
    {
        WeightBuffer<float> weight = new("w", default, default);
        Run().Open(ref weight, new float[4, 5], ArrayStorage.Shape, ArrayStorage.Allocate, ArrayStorage.Span, leastRank: 2);
        Assert.Equal(new WeightShape(4, 5), weight.Shape);
        Assert.Equal(20, weight.Values.Length);
    }

    [Fact]
    public void Open_RefusesWhatItCannotMakeOrTake()
    {
        Assert.Contains("w is null, and its attribute gives no sizes", Refusal(static (ref WeightBuffer<double> weight) =>
        {
            weight = new("w", default, default);
            Run().Open(ref weight, (double[,]?)null, ArrayStorage.Shape, ArrayStorage.Allocate, ArrayStorage.Span);
        }), StringComparison.Ordinal);
        Assert.Contains("w is null, and it cannot be made here", Refusal(static (ref WeightBuffer<double> weight) =>
            Run().Open(ref weight, (double[,]?)null, ArrayStorage.Shape)), StringComparison.Ordinal);
        Assert.Contains("w is empty, and it cannot be made here", Refusal(static (ref WeightBuffer<double> weight) =>
            Run().Open(ref weight, default(Memory<double>), MemoryStorage.Shape, flat: true)), StringComparison.Ordinal);
        Assert.Contains("w has 1 dimension(s), and its scheme needs 2", Refusal(static (ref WeightBuffer<double> weight) =>
        {
            weight = new("w", default, default);
            Run().Open(ref weight, new double[3], ArrayStorage.Shape, leastRank: 2);
        }), StringComparison.Ordinal);
        Assert.Contains("w has no elements (0×3)", Refusal(static (ref WeightBuffer<double> weight) =>
        {
            weight = new("w", default, default);
            Run().Open(ref weight, new double[0, 3], ArrayStorage.Shape);
        }), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_RefusesAnotherShape()
    {
        Assert.Contains("w is to be 2×3, but what it already holds has 3×2", Refusal(static (ref WeightBuffer<double> weight) =>
            Run().Open(ref weight, new double[3, 2], ArrayStorage.Shape)), StringComparison.Ordinal);
        Assert.Contains("w is to be 2×3, but what it already holds has 5 elements instead of 6", Refusal(static (ref WeightBuffer<double> weight) =>
            Run().Open(ref weight, new double[5], ArrayStorage.Shape, flat: true)), StringComparison.Ordinal);
        Assert.Contains("2×3, but what it already holds has 3×3", Rows([new double[3], new double[3], new double[3]]), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_RefusesRaggedNullAndSharedRows()
    {
        double[] row = new double[3];
        Assert.Contains("null in row 1", Rows([row, null!]), StringComparison.Ordinal);
        Assert.Contains("4 columns in row 1", Rows([row, new double[4]]), StringComparison.Ordinal);
        Assert.Contains("in row 1 an array that is another row too", Rows([row, row]), StringComparison.Ordinal);
    }

    [Fact]
    public void Memory_IsAllocatedWhenEmpty()
    {
        WeightBuffer<float> weight = new("w", new WeightShape(2, 3), default);
        Memory<float> target = Run().Open(ref weight, default(Memory<float>), MemoryStorage.Shape, MemoryStorage.Allocate, MemoryStorage.Span, flat: true);
        weight.Values.Fill(2);
        Assert.Equal([2, 2, 2, 2, 2, 2], target.ToArray());
    }

    [Fact]
    public void Read_SeesWhatWasWritten()
    {
        WeightBuffer<double> rows = Weight(2, 3);
        double[][] jagged = [[0, 1, 2], [3, 4, 5]];
        JaggedStorage.Read(Inspection().Open(ref rows, jagged, JaggedStorage.Shape), rows.Values);
        WeightBuffer<double> flat = Weight(2, 3);
        Inspection().Open(ref flat, Counted, ArrayStorage.Shape, ArrayStorage.Span, flat: true);
        Assert.Equal(Counted, rows.Values.ToArray());
        Assert.Equal(Counted, flat.Values.ToArray());
    }

    private delegate void Attempt(ref WeightBuffer<double> weight);

    private static string Rows(double[][] existing) => Refusal((ref WeightBuffer<double> weight)
        => Run().Open(ref weight, existing, JaggedStorage.Shape, JaggedStorage.Allocate, fault: JaggedStorage.Fault));

    private static string Refusal(Attempt attempt) => Assert.Throws<InvalidOperationException>(() =>
    {
        WeightBuffer<double> weight = Weight(2, 3);
        attempt(ref weight);
    }).Message;

    private static WeightBuffer<double> Weight(int rows, int columns) => new("w", new WeightShape(rows, columns), default);

    private static WeightInitialization Run() => new("Model", 1, null);

    private static WeightInspection Inspection() => new("Model", null);
}
