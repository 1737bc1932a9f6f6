using System.Runtime.CompilerServices;
using Shop;
using WeightInit;

// What a user may call, so that a trimmed or native program has to hold all of it.
Network network = new();
File.WriteAllLines(args[0], network.Weights().Select(weight => $"{weight.Name} {Convert.ToHexString(weight.Bits)}"));

string folder = Path.GetDirectoryName(Path.GetFullPath(args[0]))!;
string locked = Path.Combine(folder, "weights.lock");
WeightVerification verification = network.VerifyWeights();
verification.ShouldMatch(locked, WeightLockMode.Accept);
verification.ShouldMatch(locked, WeightLockMode.Check);

SignalPrediction prediction = SignalPrediction.Of(new SignalLayer(1, Activation.Tanh), 50);
SpectralEstimate radius = Spectral.Radius([0.0, -2, 2, 0], 2);

Console.WriteLine(network.Report);
Console.WriteLine(network.Report.ToJson());
Console.WriteLine(prediction);
Console.WriteLine($"radius {radius.Value}");
Console.WriteLine($"dynamic code: {RuntimeFeature.IsDynamicCodeSupported}");
