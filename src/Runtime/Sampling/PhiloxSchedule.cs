namespace WeightInit;

/// <summary>
/// What Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011) needs for the blocks of one key whose indices share their
/// upper 32 bits: the round keys, and what the first two rounds have in common for all these blocks.
/// </summary>
internal unsafe struct PhiloxSchedule
{
    public const uint FirstMultiplier = 0xD2511F53;
    public const uint SecondMultiplier = 0xCD9E8D57;
    public const int Rounds = 10;
    private const uint FirstWeyl = 0x9E3779B9;
    private const uint SecondWeyl = 0xBB67AE85;

    /// <summary>Round keys of rounds 3 to 10, two words a round; those of round 10 moved as <see cref="Philox"/> needs them.</summary>
    public fixed ulong Keys[2 * (Rounds - 2)];

    /// <summary>What is XORed to the first counter's upper product in round 1.</summary>
    public ulong FirstRound;

    /// <summary>What is XORed in round 2 to the upper half of the second product.</summary>
    public ulong SecondRoundUpper;

    /// <summary>What is XORed in round 2 to the lower half of round 1's product.</summary>
    public ulong SecondRoundLower;

    /// <summary>The fourth counter word after round 2, the same for all blocks.</summary>
    public ulong FourthCounter;

    /// <summary>Prepares for the blocks whose index has these upper 32 bits.</summary>
    /// <param name="key">The two key words, the first in the low half.</param>
    /// <param name="upperCounter">The third and fourth counter word, the third in the low half.</param>
    /// <param name="upperIndex">The second counter word.</param>
    public PhiloxSchedule(ulong key, ulong upperCounter, uint upperIndex)
    {
        uint k0 = (uint)key;
        uint k1 = (uint)(key >> 32);

        ulong product = (ulong)SecondMultiplier * (uint)upperCounter;
        uint first = (uint)(product >> 32) ^ upperIndex ^ k0;
        uint second = (uint)product;
        FirstRound = (uint)(upperCounter >> 32) ^ k1;

        k0 += FirstWeyl;
        k1 += SecondWeyl;
        product = (ulong)FirstMultiplier * first;
        SecondRoundUpper = second ^ k0;
        SecondRoundLower = (uint)(product >> 32) ^ k1;
        FourthCounter = (uint)product;

        for (int i = 0; i < Rounds - 2; i++)
        {
            k0 += FirstWeyl;
            k1 += SecondWeyl;
            Keys[2 * i] = k0;
            Keys[(2 * i) + 1] = k1;
        }

        // The last round leaves each product where it is and XORs into its upper half.
        Keys[2 * (Rounds - 3)] <<= 32;
        Keys[(2 * (Rounds - 3)) + 1] <<= 32;
    }
}
