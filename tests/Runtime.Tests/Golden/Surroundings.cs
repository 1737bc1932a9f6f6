using System;
using System.Linq;

namespace WeightInit.RuntimeTests.Golden;

/// <summary>Environment variables of this process, put back afterwards; only <see cref="WeightLockTests"/> changes them, one at a time.</summary>
internal sealed class Surroundings : IDisposable
{
    private readonly (string Name, string? Value)[] _before;

    public Surroundings(params (string Name, string? Value)[] variables)
    {
        _before = [.. variables.Select(static variable => (variable.Name, Environment.GetEnvironmentVariable(variable.Name)))];
        foreach ((string name, string? value) in variables)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    public void Dispose()
    {
        foreach ((string name, string? value) in _before.Reverse())
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}
