using System;
using System.IO;
using System.Linq;
using Xunit;

namespace WeightInit.RuntimeTests.Golden;

/// <summary>A lock file in a folder of its own, and weights to hold against it.</summary>
public abstract class LockedWeights : IDisposable
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("weightinit-lock-").FullName;

    protected string Lock => Path.Combine(Folder, "weights.lock");

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The text of a lock file of some weights.</summary>
    protected string Locked(params (string Name, ulong Fingerprint)[] weights)
    {
        Weights(weights).ShouldMatch(Lock, WeightLockMode.Accept);
        return File.ReadAllText(Lock);
    }

    /// <summary>What it says of those of now.</summary>
    protected string Difference(WeightVerification now)
        => Assert.Throws<WeightLockException>(() => now.ShouldMatch(Lock, WeightLockMode.Check)).Message;

    protected static string Line(string name, ulong fingerprint) => $"{fingerprint:x16} double 2 0.5 Model {name}";

    protected static WeightVerification Weights(params (string Name, ulong Fingerprint)[] weights)
        => new(weights.Select(static weight => Entry(weight.Name, weight.Fingerprint)));

    protected static WeightVerificationEntry Entry(string name, ulong fingerprint) => new()
    {
        Name = name,
        DeclaringType = "Model",
        Shape = new WeightShape(2),
        ElementType = "double",
        Mean = 0,
        StandardDeviation = 0.5,
        Minimum = -0.5,
        Maximum = 0.5,
        NonFinite = 0,
        Fingerprint = fingerprint,
    };
}
