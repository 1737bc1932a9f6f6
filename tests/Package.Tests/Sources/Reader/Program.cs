using System.Runtime.InteropServices;
using Shelf;
using WeightInit;

// Knows the library only; the runtime comes along.
Encoder encoder = new(3);
Console.WriteLine($"state {Convert.ToHexString(MemoryMarshal.AsBytes<float>(encoder.State.Cast<float>().ToArray()))}");
Console.WriteLine($"radius within bound: {Math.Abs(Spectral.Radius(encoder.State.Cast<float>().ToArray(), 16).Value - 0.8f) < 1e-5}");
