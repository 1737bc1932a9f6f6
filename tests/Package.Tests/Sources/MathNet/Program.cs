using System.Runtime.InteropServices;
using MathNet.Numerics.LinearAlgebra;

Reservoir reservoir = new(5);
File.WriteAllLines(args[0], reservoir.Weights().Select(weight => $"{weight.Name} {Convert.ToHexString(weight.Bits)}"));

public sealed partial class Reservoir
{
    public IEnumerable<(string Name, byte[] Bits)> Weights() =>
    [
        ("recurrent", Bits<double>(_recurrent.ToRowMajorArray())),
        ("input", Bits<float>(_input.ToRowMajorArray())),
        ("bias", Bits<double>(_bias.ToArray())),
    ];

    private static byte[] Bits<T>(T[] values)
        where T : unmanaged
        => MemoryMarshal.AsBytes<T>(values).ToArray();
}
