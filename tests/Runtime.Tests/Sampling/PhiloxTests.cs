using Xunit;

namespace WeightInit.RuntimeTests.Sampling;

public unsafe class PhiloxTests
{
    /// <summary>The known-answer vectors of Random123 for philox4x32 with 10 rounds.</summary>
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627E8D5u, 0xE169C58Du, 0xBC57AC4Cu, 0x9B00DBD8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0u, ~0u, 0x408F276Du, 0x41C83B0Eu, 0xA20BC7C6u, 0x6D5451FDu)]
    [InlineData(
        0x243F6A88u, 0x85A308D3u, 0x13198A2Eu, 0x03707344u, 0xA4093822u, 0x299F31D0u,
        0xD16CFE09u, 0x94FDCCEBu, 0x5001E420u, 0x24126EA1u)]
    public void Blocks_GiveKnownAnswers(
        uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint w0, uint w1, uint w2, uint w3)
    {
        PhiloxSchedule schedule = new(k0 | ((ulong)k1 << 32), c2 | ((ulong)c3 << 32), c1);
        Philox<Words64<double>> philox = new(&schedule, Words64<double>.Word(c0));
        for (int round = 0; round < PhiloxSchedule.Rounds - 1; round++)
        {
            philox.Round(schedule.Keys + (2 * round));
        }

        ulong first;
        ulong second;
        philox.Finish(schedule.Keys + (2 * (PhiloxSchedule.Rounds - 1)), (byte*)&first, (byte*)&second);
        Assert.Equal(((ulong)w0 << 32) | w1, first);
        Assert.Equal(((ulong)w2 << 32) | w3, second);
    }
}
