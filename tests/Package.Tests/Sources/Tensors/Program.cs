using System.Numerics.Tensors;
using System.Runtime.InteropServices;

Network network = new(5);
File.WriteAllLines(args[0], network.Weights().Select(weight => $"{weight.Name} {Convert.ToHexString(weight.Bits)}"));

public sealed partial class Network
{
    public IEnumerable<(string Name, byte[] Bits)> Weights() => [("kernel", Bits(_kernel)), ("recurrent", Bits(_recurrent))];

    private static byte[] Bits<T>(Tensor<T> tensor)
        where T : unmanaged
    {
        T[] values = new T[tensor.FlattenedLength];
        tensor.FlattenTo(values);
        return MemoryMarshal.AsBytes<T>(values).ToArray();
    }
}
