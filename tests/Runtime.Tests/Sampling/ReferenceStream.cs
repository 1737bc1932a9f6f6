namespace WeightInit.RuntimeTests.Sampling;

/// <summary>The words of docs/determinism.md, written down once more from the text alone.</summary>
internal static class ReferenceStream
{
    public static uint[] Block(WeightKey key, ulong index)
    {
        uint c0 = (uint)index;
        uint c1 = (uint)(index >> 32);
        uint c2 = (uint)key.Second;
        uint c3 = (uint)(key.Second >> 32);
        uint k0 = (uint)key.First;
        uint k1 = (uint)(key.First >> 32);
        for (int round = 0; round < 10; round++)
        {
            ulong p0 = 0xD2511F53UL * c0;
            ulong p1 = 0xCD9E8D57UL * c2;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
            k0 += 0x9E3779B9;
            k1 += 0xBB67AE85;
        }

        return [c0, c1, c2, c3];
    }

    /// <summary>The two words of a pair of float values, and whether value i is the second of the pair.</summary>
    public static (uint A, uint B, bool IsSecond) SingleWords(WeightKey key, long i)
    {
        long lane = i % 16;
        uint[] words = Block(key, (ulong)((8 * (i / 32)) + (lane / 2)));
        return lane % 2 == 0 ? (words[1], words[3], i % 32 >= 16) : (words[0], words[2], i % 32 >= 16);
    }

    /// <summary>The two words of a pair of double values, and whether value i is the second of the pair.</summary>
    public static (ulong A, ulong B, bool IsSecond) DoubleWords(WeightKey key, long i)
    {
        uint[] words = Block(key, (ulong)((8 * (i / 16)) + (i % 8)));
        return (((ulong)words[0] << 32) | words[1], ((ulong)words[2] << 32) | words[3], i % 16 >= 8);
    }
}
