using System;
using System.Globalization;

namespace WeightInit;

/// <summary>
/// A 64-bit identity of a weight's values: the first word of SipHash-2-4-128 under the 16 ASCII bytes
/// <c>WeightInit-val-1</c>, over the elements' bits (little-endian) in row-major order. Equal values give equal
/// fingerprints whatever holds them, on every machine; it tells accidents apart, not forgeries.
/// </summary>
public static class WeightFingerprint
{
    // The key's bytes as two little-endian words.
    private const ulong FirstKey = 0x6E49746867696557;
    private const ulong SecondKey = 0x312D6C61762D7469;

    /// <summary>The fingerprint of values in row-major order.</summary>
    public static ulong Of(ReadOnlySpan<float> values) => OfBits(values);

    /// <summary>The fingerprint of values in row-major order.</summary>
    public static ulong Of(ReadOnlySpan<double> values) => OfBits(values);

    /// <summary>The fingerprint as every report writes it: 16 lower-case hexadecimal digits.</summary>
    public static string Text(ulong fingerprint) => fingerprint.ToString("x16", CultureInfo.InvariantCulture);

    internal static ulong OfBits<T>(ReadOnlySpan<T> values)
        where T : unmanaged
        => SipHash128.Hash(FirstKey, SecondKey, values).First;
}
