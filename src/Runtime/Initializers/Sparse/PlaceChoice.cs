using System;

namespace WeightInit;

/// <summary>Chooses places without repetition, each set of them equally probable (partial Fisher–Yates shuffle).</summary>
internal sealed class PlaceChoice
{
    private readonly WeightKey _key;
    private readonly int[] _places;
    private readonly double[] _uniforms;

    /// <param name="key">Line n takes values n·count … of this stream.</param>
    /// <param name="among">Places of a line.</param>
    /// <param name="count">How many of them are chosen.</param>
    public PlaceChoice(WeightKey key, int among, int count)
    {
        _key = key;
        _places = new int[among];
        _uniforms = new double[count];
    }

    /// <summary>The places chosen in a line, in the order of choice; valid until the next call.</summary>
    public ReadOnlySpan<int> Of(int line)
    {
        Sampler.Uniform(_uniforms, _key, 0, 1, (long)line * _uniforms.Length, 1);
        for (int i = 0; i < _places.Length; i++)
        {
            _places[i] = i;
        }

        for (int i = 0; i < _uniforms.Length; i++)
        {
            int left = _places.Length - i;
            int other = i + Math.Min((int)(_uniforms[i] * left), left - 1);
            (_places[i], _places[other]) = (_places[other], _places[i]);
        }

        return _places.AsSpan(0, _uniforms.Length);
    }
}
