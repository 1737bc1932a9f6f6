using System.Linq;
using CsCheck;

namespace WeightInit.AbuseTests;

/// <summary>Numbers and texts at which code breaks.</summary>
internal static class Nasty
{
    public static readonly Gen<double> Double = Gen.Frequency(
        (3, Gen.OneOf(double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0.0, -0.0, 1, -1, 0.5, 2, 1e-320, -1e-320, 1e-45, 1e-300, 1e300, -1e300, 3.4e38, 3.5e38, double.MaxValue, double.MinValue, 1 + 1e-15)),
        (2, Gen.Double[-3, 3]),
        (1, Gen.Double));

    /// <summary>What a user means: positive and of ordinary size.</summary>
    public static readonly Gen<double> Sensible = Gen.Double[0.01, 10];

    public static readonly Gen<int> Int = Gen.Frequency(
        (2, Gen.OneOf(int.MinValue, int.MaxValue, -1, 0, 1, 2, 46341, 65536)),
        (3, Gen.Int[-2, 12]));

    public static readonly Gen<int> Seed = Gen.Int;

    /// <summary>Shapes of up to five dimensions, small; now and then one that is not possible.</summary>
    public static readonly Gen<int[]> Shape = Gen.Frequency(
        (6, Gen.Int[1, 9].Array[1, 4]),
        (2, Gen.Int[1, 40].Array[2]),
        (2, Gen.Int[1, 24].Select(static size => new[] { size, size })),
        (1, Int.Array[0, 5]));

    public static readonly Gen<string> Text = Gen.Frequency(
        (2, Gen.String),
        (2, Gen.OneOf("", " ", "\0", "a", "a[0]", "ä", "日本", "\ud800", "x\udc00y", "👍", new string('n', 5000))),
        (1, Gen.Char.Array[0, 12].Select(static chars => new string(chars))));

    /// <summary>The number of elements of a shape, or −1 where no array holds it.</summary>
    public static long Count(int[] shape)
    {
        long count = shape.Length == 0 ? -1 : 1;
        foreach (int size in shape.TakeWhile(_ => count >= 0))
        {
            count = size <= 0 || count * size > 1_000_000 ? -1 : count * size;
        }

        return count;
    }
}
