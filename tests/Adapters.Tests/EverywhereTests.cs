using System;
using System.Linq;
using System.Reflection;
using Demo;
using Xunit;

namespace WeightInit.AdaptersTests;

/// <summary>One key gives the same weight in every container, bit for bit in the same element type.</summary>
public sealed class EverywhereTests
{
    private static readonly Everywhere Model = new(11);

    public static TheoryData<string> Members()
    {
        TheoryData<string> names = [];
        foreach (FieldInfo field in typeof(Everywhere).GetFields(BindingFlags.Instance | BindingFlags.Public))
        {
            names.Add(field.Name);
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void EveryContainer_HoldsTheSameBits(string name)
    {
        double[] values = Values.Of(typeof(Everywhere).GetField(name)!.GetValue(Model));
        string element = Model.Report.Entries.Single(entry => entry.Name == name).ElementType;

        Assert.Equal(Reference(name, element), values);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void EveryContainer_IsReportedAndMeasuredByItsElementType(string name)
    {
        WeightReportEntry entry = Model.Report.Entries.Single(entry => entry.Name == name);
        WeightVerificationEntry measured = Model.VerifyWeights().Entries.Single(entry => entry.Name == name);

        string element = name.EndsWith("Half", StringComparison.Ordinal) ? "Half" : name.EndsWith("Double", StringComparison.Ordinal) ? "double" : "float";
        Assert.Equal(element, entry.ElementType);
        Assert.Equal(element, measured.ElementType);
        Assert.Equal(entry.Shape, measured.Shape);
        if (measured.Gain is { } gain)
        {
            Assert.InRange(measured.Estimate!.Value.Value / gain, 1 - (element == "Half" ? 1e-3 : 2e-6), 1 + (element == "Half" ? 1e-3 : 2e-6));
        }
    }

    [Fact]
    public void EqualValues_HaveEqualFingerprintsWhateverHoldsThem()
    {
        foreach (IGrouping<string, WeightVerificationEntry> same in Model.VerifyWeights().Entries.GroupBy(static entry => $"{entry.ElementType} {entry.Name.StartsWith("Few", StringComparison.Ordinal)} {entry.Shape.Rank == 1}"))
        {
            Assert.Single(same.Select(static entry => entry.Fingerprint).Distinct());
        }
    }

    [Fact]
    public void Half_IsTheFloatWeightRoundedOnceToNearestEven()
        => Assert.Equal(Values.Of(Model.Flat).Select(static value => (double)(Half)(float)value), Values.Of(Model.FlatHalf));

    [Fact]
    public void ThreadsAndSecondFilling_ChangeNothing()
    {
        Everywhere other = new(12, new WeightInitOptions { DegreeOfParallelism = 3 });
        other.InitializeWeights(11, new WeightInitOptions { DegreeOfParallelism = 7 });

        foreach (FieldInfo field in typeof(Everywhere).GetFields(BindingFlags.Instance | BindingFlags.Public))
        {
            Assert.Equal(Values.Of(field.GetValue(Model)), Values.Of(field.GetValue(other)));
        }
    }

    private static double[] Reference(string name, string element)
    {
        float[,] reference = new float[Everywhere.Rows, Everywhere.Columns];
        double[,] full = new double[Everywhere.Rows, Everywhere.Columns];
        double[] values = (name, element) switch
        {
            ({ } vector, "double") when vector.Contains("Vector", StringComparison.Ordinal) => Values.Of(Model.VectorDouble),
            ({ } vector, _) when vector.Contains("Vector", StringComparison.Ordinal) => Values.Of(Model.Vector),
            ({ } few, "double") when few.StartsWith("Few", StringComparison.Ordinal) => Values.Of(Model.FewDouble),
            ({ } few, _) when few.StartsWith("Few", StringComparison.Ordinal) => Values.Of(Model.Few),
            (_, "double") => Fill(full),
            _ => Fill(reference),
        };
        return element == "Half" ? [.. values.Select(static value => (double)(Half)(float)value)] : values;
    }

    // The plain calls, which know of no container.
    private static double[] Fill(float[,] matrix)
    {
        Initialize.Spectral(matrix, WeightKey.FromSeed(11).Child("dense"), 0.5);
        return Values.Of(matrix);
    }

    private static double[] Fill(double[,] matrix)
    {
        Initialize.Spectral(matrix, WeightKey.FromSeed(11).Child("dense"), 0.5);
        return Values.Of(matrix);
    }
}
