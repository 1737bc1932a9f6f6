using System;

namespace WeightInit;

/// <summary>Chooses places without repetition, each set of them equally probable (partial Fisher–Yates shuffle).</summary>
internal sealed class PlaceChoice
{
    private readonly WeightKey _key;
    private readonly int[] _places;
    private readonly int[] _others;
    private readonly double[] _uniforms;

    /// <param name="key">Line n takes values n·count … of this stream.</param>
    /// <param name="among">Places of a line.</param>
    /// <param name="count">How many of them are chosen.</param>
    public PlaceChoice(WeightKey key, int among, int count)
    {
        _key = key;
        _places = Numbers(among);
        _others = Numbers(count);
        _uniforms = new double[count];
    }

    /// <summary>The places chosen in a line, in the order of choice; valid until the next call.</summary>
    public ReadOnlySpan<int> Of(int line)
    {
        // Back to 0, 1, 2, … by undoing the last line's exchanges, which may be few among many places.
        for (int i = _others.Length - 1; i >= 0; i--)
        {
            Exchange(i, _others[i]);
        }

        Sampler.Uniform(_uniforms, _key, 0, 1, (long)line * _uniforms.Length, 1);
        for (int i = 0; i < _uniforms.Length; i++)
        {
            int left = _places.Length - i;
            _others[i] = i + Math.Min((int)(_uniforms[i] * left), left - 1);
            Exchange(i, _others[i]);
        }

        return _places.AsSpan(0, _uniforms.Length);
    }

    private static int[] Numbers(int count)
    {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = i;
        }

        return numbers;
    }

    private void Exchange(int place, int other) => (_places[place], _places[other]) = (_places[other], _places[place]);
}
