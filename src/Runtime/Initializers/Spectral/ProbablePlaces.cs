using System;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Each place with one probability, by itself: connected where uniform number row · columns + column is below the density.</summary>
internal sealed class ProbablePlaces(WeightKey key, int columns, double density) : PatternPlaces
{
    private const int Part = 1024;
    private const int Group = GroupFill.Bytes / sizeof(ulong);

    // The number is the word's upper 53 bits, k · 2^-53, and below the density where k is below 2^53 times it: no word needs to become a number.
    private readonly ulong _limit = (ulong)Math.Ceiling(density * (1L << 53)) << 11;
    private readonly ulong[] _words = new ulong[Part];

    /// <inheritdoc/>
    public override void Count(int firstRow, Span<int> counts)
    {
        counts.Clear();
        Scan(firstRow, counts.Length, counts, []);
    }

    /// <inheritdoc/>
    public override void Find(int firstRow, int rows, Span<int> places) => Scan(firstRow, rows, [], places);

    private void Scan(int firstRow, int rows, Span<int> counts, Span<int> places)
    {
        long start = (long)firstRow * columns;
        long end = start + ((long)rows * columns);
        long rowStart = start;
        int row = 0;
        int found = 0;
        while (start < end)
        {
            // Up to where a group begins: groups that two parts share would be drawn twice.
            int length = (int)Math.Min(Part - (start % Group), end - start);
            Span<ulong> words = _words.AsSpan(0, length);
            Sampler.Words(words, key, start);
            for (int first = 0; first < length; first += Vector512<ulong>.Count)
            {
                for (uint hits = Below(words, first); hits != 0; hits &= hits - 1)
                {
                    long place = start + first + BitOperations.TrailingZeroCount(hits);
                    while (place - rowStart >= columns)
                    {
                        rowStart += columns;
                        row++;
                    }

                    if (counts.IsEmpty)
                    {
                        places[found++] = (int)(place - rowStart);
                    }
                    else
                    {
                        counts[row]++;
                    }
                }
            }

            start += length;
        }
    }

    /// <summary>Which of the eight words from one on are below the limit, a bit each.</summary>
    private uint Below(ReadOnlySpan<ulong> words, int first)
    {
        if (words.Length - first >= Vector512<ulong>.Count)
        {
            return (uint)Vector512.LessThan(Vector512.Create(words.Slice(first, Vector512<ulong>.Count)), Vector512.Create(_limit)).ExtractMostSignificantBits();
        }

        uint hits = 0;
        for (int i = first; i < words.Length; i++)
        {
            hits |= words[i] < _limit ? 1u << (i - first) : 0;
        }

        return hits;
    }
}
