using System;
using System.Collections.Generic;
using BenchmarkDotNet.Running;
using WeightInit.Benchmarks;
using WeightInit.Benchmarks.Sampling;

// A command of ours by its name; anything else is BenchmarkDotNet's (--filter '*', --list flat, …).
Dictionary<string, Func<string[], int>> commands = new(StringComparer.Ordinal)
{
    ["quality"] = Quality.Run,
    ["accuracy"] = Accuracy.Run,
    ["sampling-table"] = SamplingTable.Run,
    ["libtorch"] = _ => Libtorch.Report(),
    ["campaign"] = CampaignCommand.Run,
    ["adversary"] = AdversaryCommand.Run,
    ["spectral"] = SpectralCommand.Run,
    ["sparse"] = SparseCommand.Run,
    ["methods"] = MethodsCommand.Run,
    ["copies"] = CopiesCommand.Run,
    ["initializers"] = _ => InitializersTable.Run(),
    ["signal"] = SignalCommand.Run,
    ["peers"] = PeersCommand.Run,
    ["typing"] = TypingCommand.Run,
    [PeakMemory.ChildCommand] = PeakMemory.RunCase,
};

if (args.Length > 0 && commands.TryGetValue(args[0], out Func<string[], int>? command))
{
    return command(args[1..]);
}

Console.WriteLine($"Commands besides BenchmarkDotNet's options: {string.Join(", ", commands.Keys)}");
BenchmarkSwitcher.FromAssembly(typeof(Libtorch).Assembly).Run(args, Measurement.Config);
return 0;
