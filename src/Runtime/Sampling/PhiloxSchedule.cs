namespace WeightInit;

/// <summary>
/// The constants and the round keys of Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011) under one key, for the blocks
/// whose indices share their upper 32 bits.
/// </summary>
internal unsafe struct PhiloxSchedule
{
    public const uint FirstMultiplier = 0xD2511F53;
    public const uint SecondMultiplier = 0xCD9E8D57;
    public const int Rounds = 10;
    private const uint FirstWeyl = 0x9E3779B9;
    private const uint SecondWeyl = 0xBB67AE85;

    /// <summary>Two words a round; those of the last round stand in the upper halves, where it needs them.</summary>
    public fixed ulong Keys[2 * Rounds];

    /// <summary>The second, third and fourth counter word of all these blocks.</summary>
    public fixed ulong Counter[3];

    /// <summary>Prepares for the blocks whose index has these upper 32 bits.</summary>
    /// <param name="key">The two key words, the first in the low half.</param>
    /// <param name="upperCounter">The third and fourth counter word, the third in the low half.</param>
    /// <param name="upperIndex">The second counter word.</param>
    public PhiloxSchedule(ulong key, ulong upperCounter, uint upperIndex)
    {
        Counter[0] = upperIndex;
        Counter[1] = (uint)upperCounter;
        Counter[2] = upperCounter >> 32;

        uint k0 = (uint)key;
        uint k1 = (uint)(key >> 32);
        for (int i = 0; i < Rounds; i++)
        {
            Keys[2 * i] = k0;
            Keys[(2 * i) + 1] = k1;
            k0 += FirstWeyl;
            k1 += SecondWeyl;
        }

        Keys[2 * (Rounds - 1)] <<= 32;
        Keys[(2 * (Rounds - 1)) + 1] <<= 32;
    }
}
