using CsCheck;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>Radius and norm of matrices of whatever entries, structure and scale, by every method.</summary>
public sealed class DenseMatrixTests
{
    private static readonly Gen<double[]> Square =
        from size in Gen.Frequency((6, Gen.Int[1, 8]), (2, Gen.Int[9, 40]), (1, Gen.Int[60, 100]))
        from values in Entries(size * size)
        select values;

    [Fact, Property]
    public void Estimate_IsRefusedOrWithinItsBound() => Gen.Select(Square, Gen.OneOf(SpectralMethod.Auto, SpectralMethod.Dense, SpectralMethod.Krylov, SpectralMethod.PowerIteration)).Hold(
        static given =>
        {
            int size = (int)System.Math.Sqrt(given.Item1.Length);
            SpectralCheck.Examine(given.Item1, size, size, given.Item2);
        },
        400,
        static given => $"{given.Item2}: new double[] {{ {string.Join(", ", System.Linq.Enumerable.Select(given.Item1, static value => value.ToString("r", System.Globalization.CultureInfo.InvariantCulture)))} }}");

    [Fact, Property]
    public void Rectangle_IsRefusedOrWithinItsBound() => (
        from rows in Gen.Int[1, 30]
        from columns in Gen.Int[1, 30]
        from values in Entries(rows * columns)
        from method in Gen.OneOf(SpectralMethod.Auto, SpectralMethod.Dense, SpectralMethod.Krylov, SpectralMethod.PowerIteration)
        select (rows, columns, values, method)).Hold(static given => SpectralCheck.Examine(given.values, given.rows, given.columns, given.method), 400);

    private static Gen<double[]> Entries(int count) => Gen.Frequency(
        (4, Gen.Double[-1, 1].Array[count]),
        (2, Gen.Frequency((3, Gen.Const(0.0)), (1, Gen.Double[-1, 1])).Array[count]),
        (2, Gen.OneOf(0.0, 1, -1).Array[count]),
        (1, Gen.Select(Gen.Double[-1, 1].Array[count], Gen.Int[-300, 300], static (values, power) => System.Array.ConvertAll(values, value => value * System.Math.Pow(10, power)))),
        (1, Nasty.Double.Array[count]));
}
