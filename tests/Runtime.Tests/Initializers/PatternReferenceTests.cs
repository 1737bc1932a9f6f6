using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Threading;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

/// <summary>Dense and sparse draws against the definition, spelled out place by place: whatever is skipped in between, the bits are these.</summary>
public class PatternReferenceTests
{
    private static readonly Dictionary<string, SpectralPattern> Patterns = new()
    {
        ["dense"] = new(),
        ["dense, sign"] = new() { Distribution = SpectralDistribution.Sign },
        ["density 0.001"] = new() { Density = 0.001 },
        ["density 0.1"] = new() { Density = 0.1 },
        ["density 0.5, uniform"] = new() { Density = 0.5, Distribution = SpectralDistribution.Uniform },
        ["density 0.97, sign"] = new() { Density = 0.97, Distribution = SpectralDistribution.Sign },
        ["density below 1"] = new() { Density = Math.BitDecrement(1.0) },
        ["connections 1"] = new() { Connections = 1 },
        ["connections 13, uniform"] = new() { Connections = 13, Distribution = SpectralDistribution.Uniform },
        ["connections 17, all"] = new() { Connections = 17 },
        ["ring"] = new() { Topology = SpectralTopology.Ring },
        ["delay line"] = new() { Topology = SpectralTopology.DelayLine, Distribution = SpectralDistribution.Sign },
        ["jumps"] = new() { Topology = SpectralTopology.CycleJumps },
        ["jumps 5"] = new() { Topology = SpectralTopology.CycleJumps, JumpLength = 5 },
        ["longest jump"] = new() { Topology = SpectralTopology.CycleJumps, JumpLength = 16 },
    };

    // 16 jumps of 4 close the cycle of 17 no more than 4 of 5; of 20 they do. 333 spans several blocks and parts.
    public static IEnumerable<object[]> Cases =>
        from name in Patterns.Keys
        from size in new[] { 17, 20, 333 }
        where size != 333 || Patterns[name].Connections != 17
        select new object[] { name, size };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Doubles_AreThoseOfTheDefinition(string name, int size) => Check<double>(Patterns[name], size, static (values, key) => Sampler.Normal(values, key), static (values, key) => Sampler.UniformSymmetric(values, key));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Floats_AreThoseOfTheDefinition(string name, int size) => Check<float>(Patterns[name], size, static (values, key) => Sampler.Normal(values, key), static (values, key) => Sampler.UniformSymmetric(values, key));

    /// <summary>Rows far down a large matrix, whose places pass 2³² blocks of the generator.</summary>
    [Fact]
    public void PlacesBeyondTheLowerCounter_AreThoseOfTheStream()
    {
        long[] indices = [(1L << 33) - 40, (1L << 33) - 1, 1L << 33, (1L << 33) + 1, (1L << 33) + 17, 1L << 40];
        double[] doubles = new double[indices.Length];
        float[] floats = new float[indices.Length];

        Sampler.NormalAt(indices, doubles, 5);
        Sampler.UniformSymmetricAt(indices, floats, 5);

        Assert.All(Enumerable.Range(0, indices.Length), i =>
        {
            double[] one = new double[1];
            float[] single = new float[1];
            Sampler.Normal(one, 5, indices[i]);
            Sampler.UniformSymmetric(single, 5, 1, indices[i]);
            Assert.Equal((one[0], single[0]), (doubles[i], floats[i]));
        });
    }

    [Fact]
    public void DrawnZero_IsNoConnection()
    {
        CsrMatrix<double> matrix = new(3, 4, [0, 2, 2, 5], [1, 3, 0, 1, 2], [0, 7, 8, 0, 9]);

        CsrMatrix<double> kept = PatternRows.WithoutZeros(matrix, 2);

        Assert.Equal([0, 1, 1, 3], kept.RowOffsets.ToArray());
        Assert.Equal([3, 0, 2], kept.ColumnIndices.ToArray());
        Assert.Equal([7, 8, 9], kept.Values.ToArray());
    }

    private delegate void Draw<T>(Span<T> values, WeightKey key);

    private static void Check<T>(SpectralPattern pattern, int size, Draw<T> normal, Draw<T> uniform)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        WeightKey key = WeightKey.FromSeed(3).Child("w");
        T[] expected = new T[size * size];
        (pattern.Distribution == SpectralDistribution.Normal ? normal : uniform)(expected, key);
        bool[] isConnected = Places(pattern, size, key.Child("places"));
        for (int i = 0; i < expected.Length; i++)
        {
            T value = pattern.Distribution != SpectralDistribution.Sign ? expected[i] : expected[i] < T.Zero ? -T.One : T.One;
            expected[i] = isConnected[i] ? value : T.Zero;
        }

        foreach (int threads in (int[])[1, 3])
        {
            T[] dense = [.. Enumerable.Repeat(T.One, size * size)];
            PatternFill.Run<T>(dense, size, size, key, pattern, threads, CancellationToken.None);
            Assert.Equal(Bytes(expected), Bytes(dense));

            CsrMatrix<T> sparse = PatternRows.Draw<T>(size, size, key, pattern, threads, CancellationToken.None);
            Assert.Equal(isConnected.Count(static connected => connected), sparse.StoredValues);
            Assert.Equal(Bytes(expected), Bytes(sparse.ToDense()));
        }
    }

    private static byte[] Bytes<T>(T[] values)
        where T : unmanaged => MemoryMarshal.AsBytes(values.AsSpan()).ToArray();

    private static bool[] Places(SpectralPattern pattern, int size, WeightKey key)
    {
        bool[] places = new bool[size * size];
        if (pattern.Topology != SpectralTopology.Random)
        {
            Cycle(places, size, pattern);
        }
        else if (pattern.Connections > 0)
        {
            for (int row = 0; row < size; row++)
            {
                // Partial Fisher–Yates.
                double[] uniforms = new double[pattern.Connections];
                Sampler.Uniform(uniforms, key, 0, 1, (long)row * uniforms.Length);
                int[] columns = Enumerable.Range(0, size).ToArray();
                for (int i = 0; i < uniforms.Length; i++)
                {
                    int other = i + (int)(uniforms[i] * (size - i));
                    (columns[i], columns[other]) = (columns[other], columns[i]);
                    places[(row * size) + columns[i]] = true;
                }
            }
        }
        else
        {
            double[] uniforms = new double[size * size];
            Sampler.Uniform(uniforms, key, 0, 1);
            places = Array.ConvertAll(uniforms, uniform => uniform < pattern.Density || pattern.Density == 1);
        }

        return places;
    }

    private static void Cycle(bool[] places, int size, SpectralPattern pattern)
    {
        int jump = pattern.Topology != SpectralTopology.CycleJumps ? 0 : pattern.JumpLength > 0 ? pattern.JumpLength : (int)Math.Sqrt(size);
        for (int from = 0; from < size; from++)
        {
            if (from < size - 1 || pattern.Topology != SpectralTopology.DelayLine)
            {
                places[((from + 1) % size * size) + from] = true;
            }

            int to = jump > 0 && from % jump == 0 ? from + jump : -1;
            if (to >= 0 && to <= size)
            {
                // The last jump ends at unit 0 only where it lands there exactly.
                places[(to % size * size) + from] = places[(from * size) + (to % size)] = true;
            }
        }
    }
}
