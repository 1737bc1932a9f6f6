using System;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>
/// peers [dense | sparse | memory [sizes…]]: the whole way of an annotated model, from nothing to normalised weights,
/// beside TorchSharp, Math.NET and SciPy; without a name all three parts.
/// </summary>
internal static class PeersCommand
{
    public static int Run(string[] arguments)
    {
        string part = arguments.Length > 0 ? arguments[0] : "all";
        if (part is not ("all" or "dense" or "sparse" or "memory"))
        {
            Console.Error.WriteLine($"peers {part}: the parts are dense, sparse and memory");
            return 1;
        }

        string[] sizes = arguments.Length > 1 ? arguments[1..] : [];
        Console.WriteLine(Measurement.Machine());
        Console.WriteLine(Libtorch.IsAvailable
            ? $"libtorch {torch.__version__}; {Measurement.Threads} threads each"
            : $"libtorch is not measured: {Libtorch.Reason}");
        Console.WriteLine();
        if (part is "all" or "dense")
        {
            DensePeers.Run(sizes);
            Console.WriteLine();
        }

        if (part is "all" or "sparse")
        {
            SparsePeers.Run(sizes);
            Console.WriteLine();
        }

        if (part is "all" or "memory")
        {
            PeakMemory.Run(sizes);
        }

        return 0;
    }
}
