using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>A sparse matrix in single precision, eight rows of like length side by side.</summary>
/// <remarks>
/// Rows are taken by falling length and eight of them filled up with zeros to the longest, so that a group has one end instead of eight
/// (sliced ELLPACK; Kreutzer, Hager, Wellein, Fehske and Bishop, SIAM J. Sci. Comput. 36, 2014). Each row is summed in the order of its
/// values, never fused: the same bits whether eight rows go in one register or one by one.
/// </remarks>
/// <typeparam name="TIndex">ushort where the number of columns allows, else int.</typeparam>
internal readonly unsafe struct SingleRows<TIndex>
    where TIndex : unmanaged
{
    private const int Group = 8;
    private readonly int _size;
    private readonly int* _starts;
    private readonly int* _order;
    private readonly int* _places;
    private readonly TIndex* _columns;
    private readonly float* _values;

    /// <param name="size">Number of rows and columns.</param>
    /// <param name="stored">Number of values.</param>
    /// <param name="most">Most values in a row.</param>
    /// <param name="workspace">Room for <see cref="Doubles"/>.</param>
    public SingleRows(int size, int stored, int most, Workspace workspace)
    {
        _size = size;
        long room = Most(size, stored, most);
        _starts = (int*)workspace.Take(SingleVector.Doubles(Groups(size) + 1), clear: false);
        _order = (int*)workspace.Take(SingleVector.Doubles(Groups(size) * Group), clear: false);
        _places = (int*)workspace.Take(SingleVector.Doubles(size), clear: false);
        _columns = (TIndex*)workspace.Take(((room * sizeof(TIndex)) + 7) / 8, clear: false);
        _values = (float*)workspace.Take(SingleVector.Doubles(room), clear: false);
    }

    /// <summary>What the matrix takes from a workspace.</summary>
    public static long Doubles(int size, int stored, int most) =>
        SingleVector.Doubles((2 * Groups(size) * Group) + Groups(size) + 1)
        + (((Most(size, stored, most) * sizeof(TIndex)) + 7) / 8) + SingleVector.Doubles(Most(size, stored, most)) + 48;

    /// <summary>Takes a matrix, its values times a factor and rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Copy<T>(int* offsets, int* columns, T* values, double factor)
        where T : unmanaged
    {
        for (int row = 0; row < _size; row++)
        {
            _places[row] = offsets[row + 1] - offsets[row];
        }

        Arrange();
        for (int row = 0; row < _size; row++)
        {
            int place = _places[row];
            for (int position = offsets[row]; position < offsets[row + 1]; position++, place += Group)
            {
                Put(place, columns[position], factor * Value(values, position));
            }
        }
    }

    /// <summary>Takes a matrix's transpose.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Transpose<T>(int* offsets, int* columns, T* values, double factor)
        where T : unmanaged
    {
        new Span<int>(_places, _size).Clear();
        for (int position = 0; position < offsets[_size]; position++)
        {
            _places[columns[position]]++;
        }

        Arrange();
        for (int row = 0; row < _size; row++)
        {
            for (int position = offsets[row]; position < offsets[row + 1]; position++)
            {
                int column = columns[position], place = _places[column];
                Put(place, row, factor * Value(values, position));
                _places[column] = place + Group;
            }
        }
    }

    /// <summary>y = A x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(float* x, float* y)
    {
        float* sums = stackalloc float[Group];
        int* order = _order;
        float* values = _values;
        TIndex* columns = _columns;
        nint position = 0;
        int groups = (int)Groups(_size);
        for (int group = 0; group < groups; group++, order += Group)
        {
            Vector128<float> lower = Vector128<float>.Zero, upper = lower;
            for (nint end = _starts[group + 1]; position < end; position += Group)
            {
                lower += Vector128.Load(values + position) * Gather(x, columns + position);
                upper += Vector128.Load(values + position + 4) * Gather(x, columns + position + 4);
            }

            lower.Store(sums);
            upper.Store(sums + 4);
            int count = Math.Min(Group, _size - (group * Group));
            for (int lane = 0; lane < count; lane++)
            {
                y[order[lane]] = sums[lane];
            }
        }
    }

    /// <summary>Four values of x. Measured faster than the hardware's gather, and there on every processor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Gather(float* x, TIndex* columns)
    {
        if (typeof(TIndex) == typeof(ushort))
        {
            ulong four = *(ulong*)columns;
            return Vector128.Create(x[(ushort)four], x[(ushort)(four >> 16)], x[(ushort)(four >> 32)], x[four >> 48]);
        }

        int* wide = (int*)columns;
        return Vector128.Create(x[wide[0]], x[wide[1]], x[wide[2]], x[wide[3]]);
    }

    private static long Groups(int size) => (size + Group - 1) / Group;

    // Sorted by length, the groups' longest rows together exceed the mean by no more than the longest row of all.
    private static long Most(int size, int stored, int most) => stored + ((long)Group * most) + Group;

    /// <summary>Turns the lengths in the places into the first place of each row, the rest of each group cleared.</summary>
    private void Arrange()
    {
        int longest = 0;
        for (int row = 0; row < _size; row++)
        {
            longest = Math.Max(longest, _places[row]);
        }

        // Counting sort by falling length, in the order of the rows where it is the same.
        int[] next = new int[longest + 2];
        for (int row = 0; row < _size; row++)
        {
            next[longest - _places[row] + 1]++;
        }

        for (int length = 0; length <= longest; length++)
        {
            next[length + 1] += next[length];
        }

        for (int row = 0; row < _size; row++)
        {
            _order[next[longest - _places[row]]++] = row;
        }

        int start = 0;
        for (int group = 0; group < Groups(_size); group++)
        {
            _starts[group] = start;
            int width = _places[_order[group * Group]], last = Math.Min(_size, (group + 1) * Group);
            new Span<TIndex>(_columns + start, width * Group).Clear();
            new Span<float>(_values + start, width * Group).Clear();
            for (int lane = group * Group; lane < last; lane++)
            {
                _places[_order[lane]] = start + (lane - (group * Group));
            }

            start += width * Group;
        }

        _starts[Groups(_size)] = start;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Value<T>(T* values, int position)
        where T : unmanaged =>
        typeof(T) == typeof(float) ? ((float*)values)[position] : ((double*)values)[position];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(int place, int column, double value)
    {
        if (typeof(TIndex) == typeof(ushort))
        {
            ((ushort*)_columns)[place] = (ushort)column;
        }
        else
        {
            ((int*)_columns)[place] = column;
        }

        _values[place] = (float)value;
    }
}
