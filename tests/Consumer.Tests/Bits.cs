using System;
using System.Linq;

namespace WeightInit.ConsumerTests;

/// <summary>The bits of a weight in row-major order, so that comparisons see a last-digit difference and the sign of zero.</summary>
internal static class Bits
{
    public static long[] Of(double[,] values) => [.. values.Cast<double>().Select(BitConverter.DoubleToInt64Bits)];

    public static long[] Of(double[] values) => [.. values.Select(BitConverter.DoubleToInt64Bits)];

    public static long[] Of(double[][] values) => [.. values.SelectMany(static row => row).Select(BitConverter.DoubleToInt64Bits)];

    public static int[] Of(float[,] values) => [.. values.Cast<float>().Select(BitConverter.SingleToInt32Bits)];

    public static int[] Of(float[] values) => [.. values.Select(BitConverter.SingleToInt32Bits)];

    public static int[] Of(float[][] values) => [.. values.SelectMany(static row => row).Select(BitConverter.SingleToInt32Bits)];

    /// <summary>What the documentation promises: normal values of the key's stream times the scale.</summary>
    public static long[] Promised(WeightKey key, int count, double? scale)
    {
        double[] values = new double[count];
        Sampler.Normal(values, key);
        return Of([.. values.Select(value => value * scale!.Value)]);
    }

    /// <summary>The same in single precision, where the product is rounded once.</summary>
    public static int[] PromisedSingle(WeightKey key, int count, double? scale)
    {
        float[] values = new float[count];
        Sampler.Normal(values, key);
        return Of([.. values.Select(value => (float)(value * scale!.Value))]);
    }

    public static WeightReportEntry Entry(this WeightReport report, string name) => report.Entries.Single(entry => entry.Name == name);
}
