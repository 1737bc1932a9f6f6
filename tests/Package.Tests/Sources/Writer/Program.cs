using System.Runtime.InteropServices;
using Shelf;
using WeightInit;

Pair pair = new(3);
Print("held", pair.Encoder.State);
Print("own", pair.Own);
Wide wide = new(3);
Print("inherited", wide.State);
Print("added", wide.Added);

static void Print(string name, float[,] weight)
    => Console.WriteLine($"{name} {Convert.ToHexString(MemoryMarshal.AsBytes<float>(weight.Cast<float>().ToArray()))}");

/// <summary>Holds the library's model.</summary>
public sealed partial class Pair
{
    [WeightModule] private readonly Encoder _encoder = new(0);
    [XavierInit(4, 16)] private float[,] _own;

    public Pair(int seed) => InitializeWeights(seed);

    public Encoder Encoder => _encoder;

    public float[,] Own => _own;
}

/// <summary>Extends it: the library's constructor fills both levels.</summary>
public sealed partial class Wide(int seed) : Encoder(seed)
{
    [XavierInit(4, 16)] private float[,] _added;

    public float[,] Added => _added;
}
