using System.Runtime.InteropServices;
using static TorchSharp.torch;

Network network = new(5);
File.WriteAllLines(args[0], network.Weights().Select(weight => $"{weight.Name} {Convert.ToHexString(weight.Bits)}"));
Console.WriteLine(string.Join(' ', network.forward(ones(2, 64)).shape));

public sealed partial class Network
{
    public IEnumerable<(string Name, byte[] Bits)> Weights() =>
    [
        ("recurrent", Bits(_recurrent.weight!)),
        ("recurrent bias", Bits(_recurrent.bias!)),
        ("output", Bits(_output.weight!)),
        ("output bias", Bits(_output.bias!)),
    ];

    private static byte[] Bits(Tensor tensor) => MemoryMarshal.AsBytes<float>(tensor.data<float>().ToArray()).ToArray();
}
