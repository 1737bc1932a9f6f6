using System;
using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>
/// A series split in time, by the index of the value that is forecast. What is later is never used for what is earlier:
/// validation goes through its parts in order, each forecast by what was fitted on all before it (rolling origin).
/// </summary>
/// <param name="Washout">The first value fitted; those before only drive the network into its rhythm.</param>
/// <param name="Validation">Where the parts of validation begin, ascending.</param>
/// <param name="TestStart">One after the last value that ridge and radius are chosen on.</param>
/// <param name="End">One after the last value of the test.</param>
internal sealed record TimeSplit(int Washout, int[] Validation, int TestStart, int End)
{
    public int ValidationStart => Validation[0];

    public int TestCount => End - TestStart;

    /// <summary>Values in the shortest part of validation.</summary>
    public int ShortestPart
    {
        get
        {
            int shortest = int.MaxValue;
            foreach ((int from, int to) in Parts())
            {
                shortest = Math.Min(shortest, to - from);
            }

            return shortest;
        }
    }

    /// <summary>The parts of validation: the first value of each, and one after the last.</summary>
    public IEnumerable<(int From, int To)> Parts()
    {
        for (int i = 0; i < Validation.Length; i++)
        {
            yield return (Validation[i], i + 1 < Validation.Length ? Validation[i + 1] : TestStart);
        }
    }

    /// <summary>A tenth (at most 100) of washout, three parts of validation from 40 % to 70 %, the rest test.</summary>
    public static TimeSplit Of(int length) =>
        new(Math.Min(100, length / 10), [length * 4 / 10, length * 5 / 10, length * 6 / 10], length * 7 / 10, length);
}
